import type { Held } from './rows';

/** One kind of thing, counted against what every registered case must have exactly one of. */
export interface Line {
  readonly what: string;
  readonly found: number;
  readonly missing: number;
  readonly double: number;
}

/** Holds what was found against the list of registrations: each case has each of `wanted` once. What was not wanted at all is a line of its own. */
export function balance(numbers: readonly string[], wanted: readonly string[], found: readonly Held[]): readonly Line[] {
  const registered = new Set(numbers);
  const counts = new Map<string, Map<string, number>>();
  for (const { number, what } of found) {
    if (!registered.has(number)) continue;
    const cases = counts.get(what) ?? new Map<string, number>();
    counts.set(what, cases.set(number, (cases.get(number) ?? 0) + 1));
  }
  const alien = [...counts.keys()].filter((what) => !wanted.includes(what));
  return [
    ...wanted.map((what) => lineOf(what, numbers, counts.get(what) ?? new Map())),
    ...alien.map((what) => ({ ...lineOf(what, [], counts.get(what) ?? new Map()), what: `not wanted: ${what}` })),
  ];
}

function lineOf(what: string, numbers: readonly string[], cases: ReadonlyMap<string, number>): Line {
  const each = [...cases.values()];
  return {
    what,
    found: each.reduce((sum, count) => sum + count, 0),
    missing: numbers.filter((number) => !cases.has(number)).length,
    double: numbers.length === 0 ? each.length : each.filter((count) => count > 1).length,
  };
}
