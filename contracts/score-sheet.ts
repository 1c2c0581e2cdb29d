import { z } from 'zod';
import { Words } from './api/words';
import { Side, Source } from './scores';

const points = z.number().multipleOf(0.01);
const threshold = z.number().multipleOf(0.01);

/** How an item of a score sheet comes to its points. Rates and thresholds in percent; points with two digits at most. */
const ItemRule = z.discriminatedUnion('kind', [
  /** The rate times the item's points. */
  z.strictObject({ kind: z.literal('share'), metric: z.string() }),
  /** The item's points less `per` for each percentage point below; a lower step costs its own rate from there on. */
  z.strictObject({
    kind: z.literal('shortfall'),
    metric: z.string(),
    steps: z.array(z.strictObject({ below: threshold, per: points })).min(1),
  }),
  /** The item's points at a rate of `at`, `per` more for each percentage point below it and less for each above. */
  z.strictObject({ kind: z.literal('about'), metric: z.string(), at: threshold, per: points }),
  /** The item's points when the rate is reached; what is given below it is not known. */
  z.strictObject({ kind: z.literal('target'), metric: z.string(), at: threshold }),
  /** So many points when the rate is below. */
  z.strictObject({ kind: z.literal('below'), metric: z.string(), at: threshold, points }),
  /** `per` for each percentage point behind another rate, such as a mean. */
  z.strictObject({ kind: z.literal('behind'), metric: z.string(), mean: z.string(), per: points }),
  /** So many points for each one counted: up from 0, or down from the item's points. */
  z.strictObject({ kind: z.literal('each'), count: z.string(), points }),
  /** So many points when there was any. */
  z.strictObject({ kind: z.literal('once'), count: z.string(), points }),
  /** The points of the highest band whose number was exceeded. */
  z.strictObject({ kind: z.literal('bands'), count: z.string(), bands: z.array(z.strictObject({ over: z.int(), points })).min(1) }),
  /** One-vote veto 一票否决: nothing unless the place has entered a legal basis (AC-9, AC-10). */
  z.strictObject({ kind: z.literal('veto'), count: z.string(), points, ranksLast: z.boolean() }),
  /** The source gives the points and not what they are for. */
  z.strictObject({ kind: z.literal('unseen') }),
]);
export type ItemRule = z.infer<typeof ItemRule>;

/** One item 考核项 of a score sheet. */
export const SheetItem = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: Words,
  /** What it is worth; 0 for a bonus 加分 or a deduction 扣分. */
  points,
  rule: ItemRule,
  /** The least and the most it may give; null where the source names no limit. */
  floor: points.nullable(),
  cap: points.nullable(),
  side: Side,
  /** What a point rests on and is contested with 佐证. */
  evidence: Words,
  source: Source,
  /** What the source leaves open and how it is read here. */
  reading: Words.nullable(),
});
export type SheetItem = z.infer<typeof SheetItem>;

/** A score sheet 考核评分表, versioned: a released version is never changed, the next one stands beside it. */
export const ScoreSheet = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9-]*$/),
  version: z.int().min(1),
  name: Words,
  /** What a full sheet is worth, without bonus; null where the source does not say. */
  of: points.nullable(),
  floor: points.nullable(),
  cap: points.nullable(),
  items: z.array(SheetItem).min(1),
  /** `QL-28`: what adds looks at the effect, what takes away looks at the process. Null where the place has no such rule. */
  principle: z.literal('QL-28').nullable(),
  source: Source,
});
export type ScoreSheet = z.infer<typeof ScoreSheet>;
