import { z } from 'zod';
import { ClockRule, LadderRung, ScoreRule } from './plan';

const code = z.string().min(1).max(64);
const day = z.iso.date();
const { length, unit, roll } = ClockRule.shape;

/** How long a period is, in which unit, and whether its last day moves off a day off; what is left out stays as it is. */
const LimitChange = z.strictObject({
  kind: z.literal('limit'),
  clock: code.describe('Code of the clock 时限.'),
  type: code.optional().describe('For cases of this dispute type alone; of every type that has the clock without it.'),
  length: length.optional(),
  unit: unit.optional(),
  roll: roll.optional(),
});

/** A ladder in place of the one of this name; without rungs nothing follows a missed deadline. */
const LadderChange = z.strictObject({
  kind: z.literal('ladder'),
  ladder: code.describe('Name of the ladder 督办问责阶梯.'),
  rungs: z.array(LadderRung).max(20),
});

/** Days on which people do not work, and days on which they do, whatever the calendar says of them. */
const CalendarChange = z.strictObject({
  kind: z.literal('calendar'),
  off: z.array(day).max(100).default([]),
  work: z.array(day).max(100).default([]),
});

/** Other points in the score of a case at close-out; what is left out stays as it is. */
const ScoreChange = z.strictObject({ kind: z.literal('score'), rule: ScoreRule.omit({ code: true }).partial() });

/** One change of the rules 规则变更, to be tried on cases that are past. */
export const RuleChange = z.discriminatedUnion('kind', [LimitChange, LadderChange, CalendarChange, ScoreChange]);
export type RuleChange = z.infer<typeof RuleChange>;
export type LimitChange = z.infer<typeof LimitChange>;

/** The changes that are tried together. */
export const RuleChanges = z.array(RuleChange).min(1).max(20);
