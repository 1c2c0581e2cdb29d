import type { ScoreSheet, SheetItem } from '../../../contracts/score-sheet';
import { applySheet } from '../../../domain/scoring/apply-sheet';
import type { SheetInputs } from '../../../domain/scoring/item-points';

/** Inputs of a sheet: rates as `[part, all]`. */
export function inputs(
  rates: Readonly<Record<string, readonly [number, number]>>,
  counts: Readonly<Record<string, number>> = {},
  vetoBasis: string | null = null,
): SheetInputs {
  const entries = Object.entries(rates).map(([code, [numerator, denominator]]) => [code, { numerator, denominator }] as const);
  return { rates: Object.fromEntries(entries), counts, vetoBasis };
}

/** What each item of a sheet comes to, by its code: points, or why there are none. */
export function linesOf(sheet: ScoreSheet, given: SheetInputs): Record<string, number | string> {
  return Object.fromEntries(applySheet(sheet, given).lines.map(({ item, points, status }) => [item, points ?? status]));
}

/** A sheet of one item. */
export function sheetOf(item: Partial<SheetItem> & Pick<SheetItem, 'rule'>): ScoreSheet {
  const name = { zh: '项', en: 'item' };
  const source = { code: 'TEST', verification: 'setting' } as const;
  const common = { code: 'item', name, points: 0, floor: null, cap: null, side: 'effect', evidence: name, source, reading: null } as const;
  const sheet = { code: 'TEST', version: 1, name, of: null, floor: null, cap: null, principle: null, source };
  return { ...sheet, items: [{ ...common, ...item }] };
}
