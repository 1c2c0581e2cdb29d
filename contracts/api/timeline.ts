import { z } from 'zod';
import { ClockView } from './dispute';
import { AllowedSignal, Moment, Words } from './words';

/** One fact 时间线 of a case, in words; texts by the ids of their documents. */
export const TimelineEntry = z.strictObject({
  seq: z.int(),
  kind: z.string(),
  title: Words,
  at: Moment,
  occurredAt: Moment.nullable(),
  receivedAt: Moment.nullable(),
  late: z.boolean().describe('It came late because the platform was down, not because of the office.'),
  by: z.string().nullable(),
  office: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const TimelinePage = z.strictObject({ items: z.array(TimelineEntry), nextAfterSeq: z.int().nullable() });

/** Every occurrence of every clock. */
export const ClockHistory = z.strictObject({
  asOf: Moment,
  items: z.array(
    ClockView.pick({
      code: true,
      occurrence: true,
      status: true,
      office: true,
      dueAt: true,
      lastDay: true,
      provisional: true,
      breachedAt: true,
      why: true,
    }),
  ),
});

export const Signals = z.strictObject({ items: z.array(AllowedSignal) });

/** A text 文书. */
export const DocumentView = z.strictObject({
  id: z.string(),
  kind: z.string(),
  hash: z.string(),
  author: z.string(),
  at: Moment,
  text: z.string(),
  signatories: z.array(z.strictObject({ name: z.string(), as: z.string() })).describe('Who signed it 签名、盖章.'),
});
