import type { CaseInputs, Held } from './case-inputs';
import { type Contribution, contributionsOf } from './contributions';
import type { SheetInputs } from './item-points';
import { type Counts, type Measured, measure } from './measure';
import { metrics } from './metrics';
import { isIn, type Period } from './period';

/** A measure of an office with the cases behind it: those in the numerator, those only in the denominator, and those excused. */
export type Figure = Measured & {
  readonly hits: readonly string[];
  readonly rest: readonly string[];
  readonly excused: readonly ({ readonly number: string } & NonNullable<Held['excused']>)[];
};

/** The scorecard 绩效卡 of an office for a period, of one type of dispute or of all. */
export interface Scorecard {
  readonly office: string;
  readonly level: string;
  readonly period: string;
  /** Null: all types. */
  readonly type: string | null;
  /** How many cases gave anything to it. */
  readonly cases: number;
  readonly figures: readonly Figure[];
  /** Missed deadlines and cards not answered in time: how many, and in which cases. */
  readonly faults: Readonly<Record<'missed-deadlines' | 'unanswered-cards', readonly string[]>>;
  /** The faults that do not count, for an objection was answered so. */
  readonly excusedFaults: readonly ({ readonly fault: string; readonly number: string } & NonNullable<Held['excused']>)[];
}

/** A case left out of a figure of an office 剔除: an objection against it was answered so, with the reason (a document) and the person who approved it. */
export interface Exclusion {
  readonly office: string;
  readonly number: string;
  /** A measure or a count of the sheet. */
  readonly figure: string;
  readonly reason: string;
  readonly approver: string;
  /** The period of the exam that was objected to: what happened in another is not conceded with it. Absent where it is not known. */
  readonly within?: Period;
}

type Numbered = Contribution & { readonly number: string };

/**
 * The fold of frozen inputs into counts and measures. `cases` of other offices or types are left out; their order does not matter. What is excluded counts
 * on neither side and stays in sight.
 */
export function scorecardOf(
  office: { readonly id: string; readonly level: string },
  period: Period,
  type: string | null,
  cases: readonly CaseInputs[],
  exclusions: readonly Exclusion[] = [],
): Scorecard {
  const counted = newest(cases.filter((inputs) => inputs.office === office.id && (type === null || inputs.type === type)))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1))
    .flatMap((inputs) => contributionsOf(inputs).map((contribution) => ({ ...contribution, number: inputs.number })))
    .filter(({ on }) => isIn(period, on))
    .map((one) => excluded(one, office.id, exclusions));
  const numbersOf = (fault: string) =>
    counted.filter(({ metric, excused }) => metric === fault && excused === null).map(({ number }) => number);
  return {
    office: office.id,
    level: office.level,
    period: period.code,
    type,
    cases: new Set(counted.map(({ number }) => number)).size,
    figures: metrics.filter(({ kind }) => kind !== 'growth').map((metric) => figureOf(metric, counted)),
    faults: { 'missed-deadlines': numbersOf('missed-deadlines'), 'unanswered-cards': numbersOf('unanswered-cards') },
    excusedFaults: counted.flatMap(({ metric, number, excused }) =>
      excused && !metric.startsWith('MX-') ? [{ fault: metric, number, ...excused }] : [],
    ),
  };
}

function excluded(one: Numbered, office: string, exclusions: readonly Exclusion[]): Numbered {
  const found = exclusions.find(
    ({ figure, number, office: of, within }) =>
      figure === one.metric && number === one.number && of === office && (within === undefined || isIn(within, one.on)),
  );
  return found && one.excused === null ? { ...one, excused: { reason: found.reason, approver: found.approver } } : one;
}

/** Inputs that came twice count once. */
function newest(cases: readonly CaseInputs[]): readonly CaseInputs[] {
  const byNumber = new Map<string, CaseInputs>();
  for (const inputs of cases) if (inputs.seq >= (byNumber.get(inputs.number)?.seq ?? 0)) byNumber.set(inputs.number, inputs);
  return [...byNumber.values()];
}

function figureOf(metric: (typeof metrics)[number], all: readonly Numbered[]): Figure {
  const own = all.filter((one) => one.metric === metric.code);
  const charged = own.filter(({ excused }) => excused === null);
  const hits = charged.filter(({ hit }) => hit).map(({ number }) => number);
  const rest = charged.filter(({ hit }) => !hit).map(({ number }) => number);
  const excused = own.flatMap(({ number, excused }) => (excused ? [{ number, ...excused }] : []));
  const denominator = metric.kind === 'count' ? null : charged.length;
  return { ...measure(metric, { numerator: hits.length, denominator }), hits, rest, excused };
}

/** A scorecard as the inputs of a score sheet, with what people add to it: findings of a bonus, a survey, the legal basis of a veto. */
export function sheetInputs(card: Scorecard, added: SheetInputs): SheetInputs {
  const rates = card.figures.flatMap(({ metric, numerator, denominator }): [string, Counts][] =>
    denominator === null ? [] : [[metric, { numerator, denominator }]],
  );
  const counts = card.figures.flatMap(({ metric, numerator, denominator }): [string, number][] =>
    denominator === null ? [[metric, numerator]] : [],
  );
  const faults = Object.entries(card.faults).map(([code, numbers]): [string, number] => [code, numbers.length]);
  return {
    rates: { ...added.rates, ...Object.fromEntries(rates) },
    counts: { ...added.counts, ...Object.fromEntries(counts), ...Object.fromEntries(faults) },
    vetoBasis: added.vetoBasis,
  };
}
