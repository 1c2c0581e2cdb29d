import type { z } from 'zod';
import type { ScorecardItem, ScorecardView } from '../contracts/api/scorecard';
import type { Assessment } from '../domain/scoring/assess';
import { metrics } from '../domain/scoring/metrics';
import type { Figure } from '../domain/scoring/scorecard';
import { explainSheet } from '../domain/scoring/sheet-text';
import { sheets } from '../domain/scoring/sheets';
import type { Database } from '../prisma/client';
import type { CasesShown } from './cases-shown';
import type { Names } from './names';
import { StoredAssessment } from './stored-scores';
import { moment, momentOrNull } from './views/moment';

type Row = NonNullable<Awaited<ReturnType<Database['scorecard']['findUnique']>>>;

/** One line of the list. */
export function scorecardItem(row: Row, names: Names): z.infer<typeof ScorecardItem> {
  const { id, kind, period, version, corrects, office, level, type, why, sheet, sheetVersion, points, complete, cases } = row;
  return {
    ...{ id, kind, period, version, corrects, office: names(office), level, type: type === '' ? null : type, why },
    ...{ sheet: { code: sheet, version: sheetVersion }, points, complete, cases },
    computedAt: moment(row.computedAt),
    releasedAt: momentOrNull(row.releasedAt),
    href: hrefOfScorecard(id),
  };
}

/** The address of a scorecard. */
export function hrefOfScorecard(id: string): string {
  return `/v1/scorecards/${encodeURIComponent(id)}`;
}

/** A scorecard with what each of its points rests on. `publication` is where to object to it, or null. */
export function scorecardView(row: Row, names: Names, publication: string | null, shown: CasesShown): z.infer<typeof ScorecardView> {
  const visible = (numbers: readonly string[]) => shown(row.office, numbers);
  const { card, result, findings, surveys } = StoredAssessment.parse(row.assessment);
  const sheet = sheets.find(({ code, version }) => code === row.sheet && version === row.sheetVersion);
  const how = sheet ? explainSheet(sheet, result) : [];
  const unknown = { zh: '', en: '' };
  return {
    ...scorecardItem(row, names),
    publication: publication && `/v1/publications/${publication}`,
    lines: result.lines.map((line, index) => ({
      ...line,
      name: sheet?.items.find(({ code }) => code === line.item)?.name ?? { zh: line.item, en: line.item },
      how: how[index] ?? unknown,
    })),
    total: how.at(-1) ?? unknown,
    figures: card.figures.map((figure) => figureView(figure, visible)),
    faults: {
      'missed-deadlines': visible(card.faults['missed-deadlines']),
      'unanswered-cards': visible(card.faults['unanswered-cards']),
    },
    excusedFaults: card.excusedFaults.filter(({ number }) => visible([number]).length > 0),
    findings: [...findings],
    surveys: [...surveys],
  };
}

function figureView(figure: Figure, visible: (numbers: readonly string[]) => string[]): z.infer<typeof ScorecardView>['figures'][number] {
  const { metric: code, numerator, denominator, hits, rest, excused } = figure;
  return {
    ...{ code, name: metrics.find((metric) => metric.code === code)?.name ?? { zh: code, en: code }, numerator, denominator },
    printed: figure.status === 'measured' ? figure.printed : null,
    ...{ hits: visible(hits), rest: visible(rest), excused: excused.filter(({ number }) => visible([number]).length > 0) },
  };
}

/** The numbers of the cases behind a figure of a scorecard, whichever side they count on. */
export function casesBehind({ card }: Assessment, figure: string): readonly string[] {
  const measured = card.figures.find(({ metric }) => metric === figure);
  const faults = new Map(Object.entries(card.faults)).get(figure);
  return [...new Set([...(measured?.hits ?? []), ...(measured?.rest ?? []), ...(faults ?? [])])];
}

/** Every case number that stands anywhere in a scorecard. */
export function numbersIn(row: Row): readonly string[] {
  const { card } = StoredAssessment.parse(row.assessment);
  return [
    ...card.figures.flatMap(({ hits, rest, excused }) => [...hits, ...rest, ...excused.map(({ number }) => number)]),
    ...Object.values(card.faults).flat(),
    ...card.excusedFaults.map(({ number }) => number),
  ];
}
