import { z } from 'zod';
import { Named, Responsibility } from './responsibility';
import { TimelineEntry } from './timeline';
import { AllowedSignal, Moment, nextCursor, Words } from './words';

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
  dissents: z
    .array(z.strictObject({ person: Named, document: z.string().describe('The id of the document in which the dissent stands.') }))
    .describe('Who had dissented 不同意见: they answer for nothing.'),
  terms: z
    .strictObject({
      rectify: z.strictObject({ length: z.int(), unit: z.string(), basis: z.string() }).nullable(),
      release: z.string().nullable().describe('When it is released: rectified, rectified-and-checked, case-closed.'),
      veto: z.string().nullable().describe('The legal basis of a veto 一票否决; null where the place has entered none.'),
    })
    .nullable()
    .describe('What follows the signature; null in proposals from before version 0.3, which end with it.'),
  aftermath: z
    .strictObject({
      rectification: z.enum(['none', 'due', 'reported', 'released']),
      missed: z.boolean().describe('The period for rectification passed without a report.'),
      appeal: z.enum(['open', 'filed', 'lapsed', 'upheld', 'changed', 'revoked']),
    })
    .nullable()
    .describe('What became of the measure; null until it is signed.'),
  clocks: z.array(z.strictObject({ code: z.string(), name: Words, occurrence: z.int(), status: z.string(), dueAt: Moment.nullable() })),
  file: z
    .strictObject({
      facts: z.int().describe('How many facts of the case it rests on: those up to `evidence.seq`.'),
      hash: z.string().describe('SHA-256 of the registration and these facts, their keys in order: the same file has the same hash.'),
      spans: Responsibility.shape.spans,
    })
    .nullable()
    .describe(
      'The evidence 证据: who held the case when, under which rules, what was due, done and told, when it was proposed; null where the case complains about your office.',
    ),
  timeline: z.array(TimelineEntry),
  signals: z.array(AllowedSignal),
});
