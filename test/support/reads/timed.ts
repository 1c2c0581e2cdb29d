import type { Ask, Read } from './reads';

/** How long a read took, in ms, as the caller sees it. */
interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** Asks so many times, with so many callers at once, each over a connection it keeps. */
export async function timed(ask: Ask, { as, paths }: Read, { requests, clients }: { requests: number; clients: number }): Promise<Times> {
  const times: number[] = [];
  let begun = 0;
  const client = async () => {
    for (let turn = begun++; turn < requests; turn = begun++) {
      const at = performance.now();
      await ask(as, paths[turn % paths.length] ?? '');
      times.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  times.sort((one, other) => one - other);
  const percentile = (part: number) => Number((times[Math.ceil(times.length * part) - 1] ?? 0).toFixed(1));
  return { p50: percentile(0.5), p99: percentile(0.99) };
}
