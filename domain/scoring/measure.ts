import type { Metric } from '../../contracts/scores';
import { percent } from './rounding';

/** What a measure is made of. Both are kept wherever a rate is printed, so that it can be checked by hand. `denominator` is null for a count. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number | null;
}

/** Why there is no figure; a rate of nothing is neither 0 nor 100. */
export type NotAvailable = 'nothing-to-divide-by' | 'not-a-count' | 'more-than-all';

/** A measure with its counts: the figure as it is printed, or why there is none. */
export type Measured = { readonly metric: string } & Counts &
  ({ readonly status: 'measured'; readonly printed: string } | { readonly status: 'not-available'; readonly why: NotAvailable });

/** The figure of `metric` from its counts, printed with its own digits or with `digits`. */
export function measure(metric: Metric, { numerator, denominator }: Counts, digits = metric.digits): Measured {
  const why = faultOf(metric.kind, numerator, denominator);
  const common = { metric: metric.code, numerator, denominator };
  if (why) return { ...common, status: 'not-available', why };
  const printed = denominator === null ? String(numerator) : percent(numerator, denominator, digits);
  return { ...common, status: 'measured', printed };
}

/** The counts of a growth 同比增量: this period less the last, over the last (MX-14). */
export function growth(current: number, last: number): Counts {
  return { numerator: current - last, denominator: last };
}

/** Why a rate cannot be formed of these counts, or undefined. */
export function faultOf(kind: Metric['kind'], numerator: number, denominator: number | null): NotAvailable | undefined {
  const least = kind === 'growth' ? -(denominator ?? 0) : 0;
  const isCount = Number.isSafeInteger(numerator) && numerator >= least;
  if (kind === 'count') return isCount && denominator === null ? undefined : 'not-a-count';
  if (denominator === 0) return 'nothing-to-divide-by';
  if (!isCount || denominator === null || !Number.isSafeInteger(denominator) || denominator < 0) return 'not-a-count';
  return kind === 'share' && numerator > denominator ? 'more-than-all' : undefined;
}
