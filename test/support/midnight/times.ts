/** A distribution in ms. */
export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** The middle, the 99th percentile and the worst of these ms, rounded to tenths. */
export function spreadIn(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const part = (share: number) => Math.round((sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0) * 10) / 10;
  return { count: sorted.length, p50: part(0.5), p99: part(0.99), max: part(1) };
}
