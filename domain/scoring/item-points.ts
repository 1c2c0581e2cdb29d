import type { ItemRule, SheetItem } from '../../contracts/score-sheet';
import { type Counts, faultOf } from './measure';
import { metricOf } from './metrics';
import { rounded } from './rounding';

/** What a sheet is applied to, frozen with its result: rates with their counts, counts, and the legal basis of a veto if the place has entered one. */
export interface SheetInputs {
  readonly rates: Readonly<Record<string, Counts>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly vetoBasis: string | null;
}

/**
 * What one item comes to before its floor and cap, in hundredths of a point. `not-available`: an input is missing or nothing to divide by;
 * `not-known`: the source does not say; `off`: a veto without a legal basis.
 */
export type ItemOutcome =
  | { readonly status: 'counted'; readonly hundredths: number }
  | { readonly status: 'not-available'; readonly input: string }
  | { readonly status: 'not-known' | 'off' };

/** Points as a whole number of hundredths: sums of them are exact. */
export const hundredthsOf = (points: number) => Math.round(points * 100);

/** What `item` comes to before its floor and cap. Each item is rounded to hundredths by itself, so that the printed lines add up. */
export function pointsOf({ rule, points }: SheetItem, inputs: SheetInputs): ItemOutcome {
  const worth = hundredthsOf(points);
  switch (rule.kind) {
    case 'share':
      return withRate(inputs, rule.metric, 'share', (part, all) => counted(rounded(part, worth, all)));
    case 'shortfall':
      return withRate(inputs, rule.metric, 'share', (part, all) => counted(worth - lost(rule.steps, part, all)));
    case 'about':
      return withRate(inputs, rule.metric, 'growth', (part, all) =>
        counted(worth + rounded(basisPoints(rule.at, part, all), hundredthsOf(rule.per), 100 * all)),
      );
    case 'target':
      return withRate(inputs, rule.metric, 'share', (part, all) =>
        basisPoints(rule.at, part, all) <= 0 ? counted(worth) : { status: 'not-known' },
      );
    case 'below':
      return withRate(inputs, rule.metric, 'share', (part, all) =>
        counted(basisPoints(rule.at, part, all) > 0 ? hundredthsOf(rule.points) : 0),
      );
    case 'behind':
      return withRate(inputs, rule.metric, 'share', (part, all) =>
        withRate(inputs, rule.mean, 'share', (meanPart, meanAll) =>
          counted(rounded(Math.min(0, part * meanAll - meanPart * all), 100 * hundredthsOf(rule.per), all * meanAll)),
        ),
      );
    case 'each':
      return withCount(inputs, rule.count, (count) => (rule.points < 0 ? worth : 0) + count * hundredthsOf(rule.points));
    case 'once':
      return withCount(inputs, rule.count, (count) => (count > 0 ? hundredthsOf(rule.points) : 0));
    case 'bands':
      return withCount(inputs, rule.count, (count) => bandOf(rule.bands, count));
    case 'veto':
      if (inputs.vetoBasis === null) return { status: 'off' };
      return withCount(inputs, rule.count, (count) => (count > 0 ? hundredthsOf(rule.points) : 0));
    case 'unseen':
      return { status: 'not-known' };
    default:
      return rule satisfies never;
  }
}

const counted = (hundredths: number): ItemOutcome => ({ status: 'counted', hundredths });

/** How far the rate lies below `at` percent, in hundredths of a percentage point times `all`; negative above it. */
const basisPoints = (at: number, part: number, all: number) => hundredthsOf(at) * all - 10_000 * part;

/** A lower step costs what it costs more than the one above it: nothing jumps at its threshold. */
function lost(steps: Extract<ItemRule, { kind: 'shortfall' }>['steps'], part: number, all: number): number {
  const costs = steps.map(({ below, per }, index) => {
    const more = hundredthsOf(per) - hundredthsOf(steps[index - 1]?.per ?? 0);
    return Math.max(0, basisPoints(below, part, all)) * more;
  });
  return rounded(
    costs.reduce((sum, cost) => sum + cost, 0),
    1,
    100 * all,
  );
}

function bandOf(bands: Extract<ItemRule, { kind: 'bands' }>['bands'], count: number): number {
  const band = bands.reduce<{ over: number; points: number } | undefined>(
    (highest, next) => (count > next.over && next.over >= (highest?.over ?? next.over) ? next : highest),
    undefined,
  );
  return hundredthsOf(band?.points ?? 0);
}

function withRate(
  { rates }: SheetInputs,
  input: string,
  fallback: 'share' | 'growth',
  then: (part: number, all: number) => ItemOutcome,
): ItemOutcome {
  const rate = rates[input];
  const kind = metricOf(input)?.kind ?? fallback;
  if (!rate || rate.denominator === null || faultOf(kind, rate.numerator, rate.denominator)) return { status: 'not-available', input };
  return then(rate.numerator, rate.denominator);
}

function withCount({ counts }: SheetInputs, input: string, then: (count: number) => number): ItemOutcome {
  const count = counts[input];
  const available = count !== undefined && faultOf('count', count, null) === undefined;
  return available ? counted(then(count)) : { status: 'not-available', input };
}
