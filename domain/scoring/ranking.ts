import type { AppliedSheet } from './apply-sheet';
import { hundredthsOf } from './item-points';

/** One office with its result, as it enters a ranking. */
export interface Contestant {
  readonly office: string;
  readonly level: string;
  /** The cases its points rest on. */
  readonly cases: number;
  readonly result: AppliedSheet;
}

/**
 * Why an office is not ranked. `too-few-cases`: chance would decide; `not-complete`: an item has no points; `other-sheet`: it was
 * scored by another sheet or version; `nobody-to-compare`: no other office of its level is ranked.
 */
export type NotRanked = 'too-few-cases' | 'not-complete' | 'other-sheet' | 'nobody-to-compare';

/** The ranking 排名 of one level. Offices of different levels are never compared. */
export interface Ranking {
  readonly level: string;
  readonly ranked: readonly { readonly office: string; readonly rank: number; readonly points: number; readonly vetoed: boolean }[];
  readonly notRanked: readonly { readonly office: string; readonly why: readonly NotRanked[]; readonly missing: readonly string[] }[];
}

/**
 * One ranking for each level, among comparable offices only. Equal points share a rank, and the rank after them counts them all (1, 2, 2, 4); an
 * office that a veto with a legal basis ranks last comes after all others. `minimumCases` is a setting of the place.
 */
export function rankings(
  contestants: readonly Contestant[],
  sheet: { code: string; version: number },
  minimumCases: number,
): readonly Ranking[] {
  const levels = [...new Set(contestants.map(({ level }) => level))].toSorted();
  return levels.map((level) =>
    rankingOf(
      level,
      contestants.filter((one) => one.level === level),
      sheet,
      minimumCases,
    ),
  );
}

function rankingOf(level: string, all: readonly Contestant[], sheet: { code: string; version: number }, minimumCases: number): Ranking {
  const reasons = all.map((one) => ({ one, why: reasonsOf(one, sheet, minimumCases) }));
  const fit = reasons.filter(({ why }) => why.length === 0).map(({ one }) => one);
  const alone = fit.length === 1;
  return {
    level,
    ranked: alone ? [] : inOrder(fit),
    notRanked: reasons
      .map(({ one, why }) => ({
        office: one.office,
        why: alone && why.length === 0 ? ['nobody-to-compare' as const] : why,
        missing: missing(one),
      }))
      .filter(({ why }) => why.length > 0)
      .toSorted(byOffice),
  };
}

function reasonsOf({ cases, result }: Contestant, sheet: { code: string; version: number }, minimumCases: number): NotRanked[] {
  return [
    ...(cases < minimumCases ? (['too-few-cases'] as const) : []),
    ...(result.complete ? [] : (['not-complete'] as const)),
    ...(result.sheet === sheet.code && result.version === sheet.version ? [] : (['other-sheet'] as const)),
  ];
}

const missing = ({ result }: Contestant) =>
  result.lines.filter(({ status }) => status === 'not-available' || status === 'not-known').map(({ item }) => item);

/** Offices with equal points stand in the order of their ids, which says nothing about them. */
function inOrder(fit: readonly Contestant[]): Ranking['ranked'] {
  const rows = fit.map(({ office, result }) => ({
    office,
    points: result.points,
    vetoed: result.vetoes.some(({ ranksLast }) => ranksLast),
  }));
  const ahead = (of: (typeof rows)[number], other: (typeof rows)[number]) =>
    of.vetoed === other.vetoed ? hundredthsOf(of.points) > hundredthsOf(other.points) : other.vetoed;
  return rows
    .map((row) => ({ ...row, rank: 1 + rows.filter((other) => ahead(other, row)).length }))
    .toSorted((a, b) => a.rank - b.rank || byOffice(a, b));
}

const byOffice = (a: { office: string }, b: { office: string }) => (a.office < b.office ? -1 : 1);
