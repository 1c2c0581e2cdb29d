import { z } from 'zod';
import { AllowedSignal, Moment, nextCursor } from './words';

/** One line of the list of proposals 问责建议. */
export const AccountabilityItem = z.strictObject({
  id: z.string(),
  number: z.string(),
  clock: z.string(),
  occurrence: z.int(),
  rung: z.string(),
  office: z.string(),
  supervisor: z.string(),
  status: z.string(),
  openedAt: Moment,
  dueAt: Moment.nullable(),
  href: z.string(),
});
export const AccountabilityPage = z.strictObject({ items: z.array(AccountabilityItem), nextCursor });

/** One proposal with the evidence it rests on. */
export const AccountabilityView = AccountabilityItem.extend({
  seq: z.int(),
  asOf: Moment,
  measure: z.string(),
  decision: z.string().nullable(),
  statement: z.string().nullable().describe('The id of the document in which the office states its view.'),
  evidence: z.strictObject({
    clock: z.string(),
    occurrence: z.int(),
    rung: z.string(),
    basis: z.string(),
    startedAt: Moment,
    dueAt: Moment,
    remindersFired: z.array(z.string()),
    rulesVersion: z.int(),
    planVersion: z.string(),
    seq: z.int(),
  }),
  signals: z.array(AllowedSignal),
});
