/** Where lines for the person at the terminal go. */
export type Progress = (line: string) => void;

/** For callers that want no lines, mostly tests. */
export const silent: Progress = () => undefined;

/** Milliseconds as a person reads them: `0.4 s`, `3 min 12 s`. */
export function seconds(ms: number): string {
  if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}

const FIRST_TICK_MS = 2_000;
const LONGEST_TICK_MS = 30_000;

/**
 * Does one step of the start: says when it is done and how long it took, and while it lasts longer than two seconds says that it
 * still runs, ever more seldom. A step that fails says nothing here; its error does.
 */
export async function step<T>(progress: Progress, name: string, work: () => Promise<T>): Promise<T> {
  const begun = Date.now();
  const tick = () => {
    progress(`${name}: still at it, ${seconds(Date.now() - begun)}`);
    timer = setTimeout(tick, Math.min(Date.now() - begun, LONGEST_TICK_MS));
  };
  let timer = setTimeout(tick, FIRST_TICK_MS);
  try {
    const result = await work();
    progress(`${name}: done in ${seconds(Date.now() - begun)}`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
