import type { ScoreSheet, SheetItem } from '../../contracts/score-sheet';
import { hundredthsOf, type ItemOutcome, pointsOf, type SheetInputs } from './item-points';

/** One line of a result: the points of an item, and what it came to before its floor and cap. No points where they are not known. */
export interface Line {
  readonly item: string;
  readonly status: ItemOutcome['status'];
  /** The input that is missing or has nothing to divide by. */
  readonly missing: string | null;
  readonly points: number | null;
  readonly uncapped: number | null;
}

/** What was held back 封顶 or held up 保底: an item, or the sheet as a whole. */
export interface Capped {
  readonly where: string;
  readonly from: number;
  readonly to: number;
}

/** A score sheet applied: every line, what was capped, the sum, and the inputs it rests on, frozen so that a point can be contested. */
export interface AppliedSheet {
  readonly sheet: string;
  readonly version: number;
  readonly inputs: SheetInputs;
  readonly lines: readonly Line[];
  readonly capped: readonly Capped[];
  /** The sum of the lines that have points. */
  readonly points: number;
  readonly of: number | null;
  /** Whether every line has points; the sum of an incomplete sheet is compared with nothing. */
  readonly complete: boolean;
  /** Vetoes that took effect, with what the sheet says of the rank. */
  readonly vetoes: readonly { readonly item: string; readonly basis: string; readonly ranksLast: boolean }[];
}

/** `sheet` applied to `inputs`. Pure: the same sheet and inputs give the same result for ever. */
export function applySheet(sheet: ScoreSheet, inputs: SheetInputs): AppliedSheet {
  const lines = sheet.items.map((item) => lineOf(item, pointsOf(item, inputs)));
  const sum = lines.reduce((total, { points }) => total + hundredthsOf(points ?? 0), 0) / 100;
  const points = within(sum, sheet);
  const capped = [
    ...lines.map(({ item, uncapped, points }) => ({ where: item, from: uncapped ?? 0, to: points ?? 0 })),
    { where: sheet.code, from: sum, to: points },
  ];
  return {
    sheet: sheet.code,
    version: sheet.version,
    inputs,
    lines,
    capped: capped.filter(({ from, to }) => from !== to),
    points,
    of: sheet.of,
    complete: lines.every(({ status }) => status === 'counted' || status === 'off'),
    vetoes: sheet.items.flatMap((item) => vetoOf(item, inputs)),
  };
}

function lineOf(item: SheetItem, outcome: ItemOutcome): Line {
  const uncapped = outcome.status === 'counted' ? outcome.hundredths / 100 : null;
  return {
    item: item.code,
    status: outcome.status,
    missing: outcome.status === 'not-available' ? outcome.input : null,
    points: uncapped === null ? null : within(uncapped, item),
    uncapped,
  };
}

function within(points: number, { floor, cap }: Pick<SheetItem, 'floor' | 'cap'>): number {
  return Math.min(cap ?? points, Math.max(floor ?? points, points));
}

function vetoOf({ code, rule }: SheetItem, { vetoBasis, counts }: SheetInputs): AppliedSheet['vetoes'] {
  if (rule.kind !== 'veto' || vetoBasis === null || !((counts[rule.count] ?? 0) > 0)) return [];
  return [{ item: code, basis: vetoBasis, ranksLast: rule.ranksLast }];
}
