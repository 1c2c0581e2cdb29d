import { z } from 'zod';
import { AllowedSignal, Basis, Moment, nextCursor, OfficeName, Words } from './words';

/** A clock 时限 as people read it, with why it runs. */
export const ClockView = z.strictObject({
  code: z.string(),
  occurrence: z.int(),
  status: z.string(),
  office: z.string(),
  dueAt: Moment.nullable().describe('Exclusive: an act received before it is in time. Null while suspended.'),
  lastDay: z.string().nullable().describe('YYYY-MM-DD in UTC+8'),
  remaining: z.strictObject({ ms: z.int(), days: z.int() }).nullable().describe('Negative when overdue; null when it no longer counts.'),
  provisional: z.boolean().describe('The calendar of that year is not published: the date may move.'),
  breachedAt: Moment.nullable(),
  law: z
    .strictObject({ dueAt: Moment, lastDay: z.string() })
    .optional()
    .describe('The date by the law alone, where the platform was down and its time is not charged to the office; `dueAt` is the office’s.'),
  why: z.strictObject({
    basis: Basis,
    startedAt: Moment,
    unit: z.string().nullable(),
    length: z.int().nullable(),
    rulesVersion: z.int().describe('The rules of counting the case was begun under: 1 by whole days, later ones by the calculus.'),
    plan: z.string().describe('The version of the plan the rule stands in.'),
    steps: z
      .array(Words)
      .describe(
        'The way to the date, step by step, as on a paper calendar; empty while it stands still, for ended clocks and under version 1.',
      ),
  }),
});
export type ClockView = z.infer<typeof ClockView>;

/** One line of the list of disputes. */
export const DisputeItem = z.strictObject({
  number: z.string(),
  type: z.string(),
  place: z.string(),
  status: z.string(),
  level: z.string(),
  grade: z.string().nullable(),
  holder: OfficeName,
  round: z.int(),
  registeredAt: Moment,
  nextDueAt: Moment.nullable(),
  overdue: z.boolean(),
  outcome: z.string().nullable(),
  repeatOf: z.string().nullable(),
  href: z.string(),
});
export type DisputeItem = z.infer<typeof DisputeItem>;
export const DisputePage = z.strictObject({ items: z.array(DisputeItem), nextCursor });

const PartyView = z.strictObject({
  id: z.string(),
  side: z.string(),
  kind: z.string(),
  name: z.string(),
  idNumber: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
});

/** The scan of a paper 扫描件. */
export const ScanView = z.strictObject({
  id: z.string(),
  document: z.string().nullable().describe('The document it is the scan of.'),
  kind: z.string(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int().describe('Bytes.'),
  hash: z.string().describe('SHA-256, hex.'),
  at: Moment,
  href: z.string(),
});

/** One dispute. `parties` and `claim` are there for its registrar, its holders and the offices above them alone. */
export const DisputeView = DisputeItem.extend({
  channel: z.string(),
  lead: z
    .strictObject({ id: z.string(), name: Words })
    .nullable()
    .describe('Who leads the case 包保领导, by office and title; null until it is routed.'),
  seq: z.int(),
  asOf: Moment.describe('The moment, in the time of the case, for which `remaining` holds.'),
  repeatCount: z.int().describe('How many disputes of this type there were between the same parties before.'),
  repeats: z.array(z.string()).describe('Later disputes between the same parties, by number.'),
  limitation: z
    .strictObject({ interruptedOn: z.string(), basis: Basis })
    .describe('The day on which asking for help interrupted the limitation 时效中断; a legal fact to be kept (PM-7).'),
  suspended: z.string().nullable(),
  milestones: z
    .array(z.strictObject({ code: z.string(), name: Words, open: z.boolean(), reachedAt: Moment.nullable() }))
    .describe('The milestones 节点 of this type: which may be reported now, and when each was last reached.'),
  clocks: z.array(ClockView),
  cards: z
    .array(
      z.strictObject({
        clock: z.string(),
        occurrence: z.int(),
        office: z.string(),
        dueAt: Moment.describe('The date that was missed; of a card issued by hand the date of its answer.'),
        colour: z.enum(['ordinary', 'yellow', 'red']),
        issuer: z.string().nullable().describe('The office that issued it by hand; null where a missed deadline opened it.'),
      }),
    )
    .describe('The open supervision cards 督办单.'),
  proposals: z.array(
    z.strictObject({
      id: z.string(),
      clock: z.string(),
      occurrence: z.int(),
      rung: z.string(),
      office: z.string(),
      supervisor: z.string(),
      measure: z.string(),
      at: Moment,
      decision: z.string(),
      href: z.string(),
    }),
  ),
  signals: z.array(AllowedSignal),
  parties: z.array(PartyView).optional(),
  claim: z.record(z.string(), z.unknown()).optional(),
  documents: z.array(z.strictObject({ id: z.string(), kind: z.string(), hash: z.string(), at: Moment, href: z.string() })).optional(),
  scans: z.array(ScanView).optional(),
});
export type DisputeView = z.infer<typeof DisputeView>;
