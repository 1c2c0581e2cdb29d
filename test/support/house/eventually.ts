const STEP_MS = 40;

/** Asks until there is an answer other than undefined or false; a fault counts as no answer. Refuses: when the limit has passed, naming what was awaited. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  limitMs = 20_000,
): Promise<T> {
  let last: unknown;
  for (const end = Date.now() + limitMs; Date.now() < end; await new Promise((wake) => setTimeout(wake, STEP_MS))) {
    try {
      const answer = await probe();
      if (answer !== undefined && answer !== false) return answer;
    } catch (fault) {
      last = fault;
    }
  }
  throw new Error(`Waited ${limitMs} ms in vain: ${what}${last === undefined ? '' : ` (${String(last)})`}`);
}
