import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

const Named = z.strictObject({ id: z.string(), name: Words });
const id = z.string().min(1).max(64);
const count = z.int().min(0).max(10_000_000);

/** What a third-party survey found 第三方测评结果 (SD-14). */
export const SurveyRequest = z.strictObject({
  source: z.string().trim().min(1).max(200).describe('Who asked the people, and under which title it was published.'),
  measure: z
    .string()
    .min(1)
    .max(60)
    .describe('The rate of a score sheet that it gives, e.g. safety-sense; the answer of a refusal names them.'),
  on: z.iso.date().describe('The day on which it ended; it counts in the period of this day.'),
  sample: z.int().min(1).max(10_000_000).describe('How many people were asked in all.'),
  results: z
    .array(z.strictObject({ office: id, numerator: count, denominator: count.min(1) }))
    .min(1)
    .max(1000)
    .describe('For each office: how many of how many.'),
});
export type SurveyRequest = z.infer<typeof SurveyRequest>;

/** A survey as it is kept, with its source. */
export const SurveyView = z.strictObject({
  id: z.string(),
  source: z.string(),
  measure: z.string(),
  on: z.string(),
  sample: z.int(),
  results: z.array(z.strictObject({ office: Named, numerator: z.int(), denominator: z.int() })),
  by: z.string(),
  at: Moment,
});
export const SurveyPage = z.strictObject({ items: z.array(SurveyView), nextCursor });

/** A finding of a bonus 单项加分认定 (QL-29). */
export const FindingRequest = z.strictObject({
  office: id.describe('The office below yours whose work it is.'),
  count: z.string().min(1).max(60).default('good-practices').describe('What of the score sheet it counts in.'),
  on: z.iso.date().describe('It counts in the period of this day.'),
  approver: id.describe('The person who found so: a leader of your office or of one above.'),
  reason: z.string().trim().min(1).max(20_000).describe('The finding, kept as a document.'),
});
export type FindingRequest = z.infer<typeof FindingRequest>;

/** A finding as it is kept, with its document. */
export const FindingView = z.strictObject({
  id: z.string(),
  office: Named,
  count: z.string(),
  on: z.string(),
  approver: z.string(),
  reason: z.string(),
  by: z.string(),
  at: Moment,
});
export const FindingPage = z.strictObject({ items: z.array(FindingView), nextCursor });
