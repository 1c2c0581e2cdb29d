import type { ScoreSheet } from '../../contracts/score-sheet';
import type { Day } from '../time';
import { type AppliedSheet, applySheet } from './apply-sheet';
import type { CaseInputs } from './case-inputs';
import type { ExamKind } from './exam';
import type { SheetInputs } from './item-points';
import { isIn, type Period } from './period';
import { type Exclusion, type Scorecard, scorecardOf, sheetInputs } from './scorecard';

/** A finding 单项加分认定 by a named person with a document: one of `count` for an office, on a day (QL-29). */
export interface Finding {
  readonly id: string;
  readonly office: string;
  readonly count: string;
  readonly on: Day;
}

/** What a third-party survey 第三方测评 found for an office (SD-14): how many of how many asked. */
export interface SurveyResult {
  readonly id: string;
  readonly office: string;
  readonly measure: string;
  readonly on: Day;
  readonly numerator: number;
  readonly denominator: number;
}

/** What an office is scored by, besides its cases. */
export interface ScoreRules {
  readonly sheet: ScoreSheet;
  readonly vetoBasis: string | null;
}

/** Everything about one office that its scorecard rests on. */
export interface ScoreBasis {
  readonly cases: readonly CaseInputs[];
  readonly exclusions: readonly Exclusion[];
  readonly findings: readonly Finding[];
  readonly surveys: readonly SurveyResult[];
}

/** A scorecard with the sheet applied to it, and what people added. */
export interface Assessment {
  readonly card: Scorecard;
  readonly result: AppliedSheet;
  /** The ids of the findings and surveys that entered it. */
  readonly findings: readonly string[];
  readonly surveys: readonly string[];
}

/**
 * The scorecard of an office for a period, of one type or of all, scored by the sheet of its place. Findings and surveys are of no type: they count for all
 * types alone. Of several surveys of a measure in the period the newest counts.
 */
export function assess(
  office: { readonly id: string; readonly level: string },
  period: Period,
  type: string | null,
  basis: ScoreBasis,
  { sheet, vetoBasis }: ScoreRules,
): Assessment {
  const card = scorecardOf(office, period, type, basis.cases, basis.exclusions);
  const own = <T extends { readonly office: string; readonly on: Day }>(all: readonly T[]) =>
    type === null ? all.filter((one) => one.office === office.id && isIn(period, one.on)) : [];
  const found = own(basis.findings);
  const counts = countsAskedOf(sheet).map((count): [string, number] => [count, found.filter((one) => one.count === count).length]);
  const surveys = newestOf(own(basis.surveys));
  const added: SheetInputs = {
    rates: Object.fromEntries(surveys.map(({ measure, numerator, denominator }) => [measure, { numerator, denominator }])),
    counts: Object.fromEntries(counts),
    vetoBasis,
  };
  return {
    card,
    result: applySheet(sheet, sheetInputs(card, added)),
    findings: found.map(({ id }) => id),
    surveys: surveys.map(({ id }) => id),
  };
}

/**
 * What of an assessment has weight: its lines, the figures its sheet looks at with the cases behind them, and what people added. Nothing else makes a new
 * version: the completion of last month's cases goes on (MX-3), and corrects nobody's points. In a negative list nothing but its faults has weight.
 */
export function weighed({ card, result, findings, surveys }: Assessment, sheet: ScoreSheet, kind: ExamKind) {
  const faults = { faults: card.faults, excusedFaults: card.excusedFaults };
  if (kind === 'negative-list') return faults;
  const figures = figuresOf(sheet);
  return {
    ...faults,
    lines: result.lines,
    points: result.points,
    vetoes: result.vetoes,
    figures: card.figures.filter(({ metric }) => figures.includes(metric)),
    findings,
    surveys,
  };
}

function newestOf(surveys: readonly SurveyResult[]): readonly SurveyResult[] {
  const inOrder = surveys.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
  return [...new Map(inOrder.map((survey) => [survey.measure, survey])).values()];
}

/** What the cases themselves give to a sheet. */
const ofCases = (code: string) => code.startsWith('MX-') || code === 'missed-deadlines' || code === 'unanswered-cards';

/** The counts a sheet asks people for, such as good practices. */
export function countsAskedOf(sheet: ScoreSheet): readonly string[] {
  return [...new Set(sheet.items.flatMap(({ rule }) => ('count' in rule && !ofCases(rule.count) ? [rule.count] : [])))];
}

/** The rates a sheet asks a survey for, such as the sense of safety. */
export function ratesAskedOf(sheet: ScoreSheet): readonly string[] {
  const rates = sheet.items.flatMap(({ rule }) => [...('metric' in rule ? [rule.metric] : []), ...('mean' in rule ? [rule.mean] : [])]);
  return [...new Set(rates.filter((rate) => !ofCases(rate)))];
}

/** What an office can object to on a sheet: the measures and counts its items look at. */
export function figuresOf(sheet: ScoreSheet): readonly string[] {
  return [...new Set(sheet.items.flatMap(({ rule }) => ('metric' in rule ? [rule.metric] : 'count' in rule ? [rule.count] : [])))];
}

/** The cases a sheet's points rest on: those behind the figures its items look at. An office that only registered a case or passed it on did not earn by it. */
export function casesBehind(card: Scorecard, sheet: ScoreSheet): number {
  const figures = figuresOf(sheet);
  const measured = card.figures.flatMap(({ metric, hits, rest }) => (figures.includes(metric) ? [...hits, ...rest] : []));
  const faults = Object.entries(card.faults).flatMap(([code, numbers]) => (figures.includes(code) ? numbers : []));
  return new Set([...measured, ...faults]).size;
}
