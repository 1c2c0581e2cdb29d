import type { LegalRow } from '../contracts/law';

export const words = (zh: string, en: string) => ({ zh, en });

type Period = NonNullable<LegalRow['period']>;
type Counting = Pick<Period, 'start' | 'roll'>;

/** The start is not counted, a last day on a holiday rolls over: civil matters (CNT-2, CNT-4), civil procedure (CNT-7), police (CNT-13). */
export const rolled: Counting = { start: 'excluded', roll: 'roll' };
/** No counting clause was found in the text. */
export const silent: Counting = { start: 'silent', roll: 'silent' };
/** Hours before a court run from the next one (CNT-9); roll-over is stated for days alone. */
export const nextHour: Counting = { start: 'nextHour', roll: 'silent' };

export const period = (length: number, unit: Period['unit'], counting: Counting): Period => ({ length, unit, ...counting });

const nothing = {
  start: null,
  period: null,
  extension: null,
  suspension: null,
  missed: null,
  inForce: { from: null, until: null },
  note: null,
} as const;

type Common = Pick<LegalRow, 'area' | 'types' | 'verification'> & Partial<LegalRow>;
type Own = Pick<LegalRow, 'code' | 'title' | 'article'> & Partial<LegalRow>;

/** A maker of rows that share what is in `common`; what neither says is null. */
export const rowsWith =
  (common: Common) =>
  (own: Own): LegalRow => ({ ...nothing, ...common, row: own.code, ...own });

/** In force from this day on, with no end known. */
export const since = (from: string) => ({ from, until: null });
