import { z } from 'zod';
import { Basis, Moment, Words } from './words';

/** Somebody by id and name: an office by its own, a person by office and title alone. */
export const Named = z.strictObject({ id: z.string(), name: Words });
export type Named = z.infer<typeof Named>;

/** A fact of the timeline as the trace tells it. */
const Entry = z.strictObject({
  seq: z.int().describe('Its number on the timeline.'),
  kind: z.string(),
  title: Words,
  at: Moment,
  occurredAt: Moment.nullable(),
  receivedAt: Moment.nullable(),
  by: z.string().nullable().describe('The principal who acted; null where the clock did.'),
  office: Named.nullable().describe('The office that acted.'),
  approver: Named.nullable(),
  to: Named.nullable().describe('The office that got the case, or is charged with something.'),
  clock: z.strictObject({ code: z.string(), name: Words, occurrence: z.int().nullable(), rung: z.string().nullable() }).nullable(),
  late: z.boolean().describe('It came late because the platform was down, not because of the office.'),
  outcome: z.string().nullable().describe('What came of it: a measure, a decision, a result, the code of a refusal.'),
  standIn: z
    .strictObject({ vacant: z.array(Named), as: z.enum(['deputy', 'above', 'top']), by: Named })
    .nullable()
    .describe('Which posts were vacant, nearest first, and who acted: their deputy, the next level above, or the top all the same.'),
  documents: z.array(z.strictObject({ id: z.string(), href: z.string() })),
  corrected: z
    .strictObject({ seq: z.int(), was: Moment, now: Moment })
    .nullable()
    .describe('Its date was put right by this fact; what stood there first stays in sight.'),
});
export type Entry = z.infer<typeof Entry>;

const TracedClock = z.strictObject({
  code: z.string(),
  name: Words,
  occurrence: z.int(),
  basis: Basis,
  duty: z.string().describe('Whose act it waits for: holder, court, authority, parties, nobody.'),
  office: z.string(),
  startedAt: Moment,
  dueAt: Moment.nullable().describe('Exclusive, as it stood last in the span; null while the clock stood still.'),
  lastDay: z.string().nullable().describe('YYYY-MM-DD in UTC+8'),
  provisional: z.boolean(),
  suspended: z.boolean(),
  ended: z
    .strictObject({ status: z.enum(['met', 'stopped', 'lapsed', 'superseded']), seq: z.int(), kind: z.string(), title: Words, at: Moment })
    .nullable()
    .describe('How it ended in the span; null where it ran on.'),
  missed: z.array(
    z.strictObject({
      seq: z.int(),
      due: Moment,
      office: Named.describe('Whom it is charged to.'),
      late: z.boolean(),
      card: z.enum(['none', 'open', 'answered', 'cancelled']),
      withdrawn: z.strictObject({ seq: z.int(), at: Moment }).nullable().describe('It does not count: taken back by this fact.'),
    }),
  ),
});
export type TracedClock = z.infer<typeof TracedClock>;

/** A span 办理段 in which one office held the case, in one round, under one plan. */
const Span = z.strictObject({
  holder: Named,
  level: z.string(),
  round: z.int(),
  from: Moment,
  to: Moment.nullable().describe('Exclusive; null while it lasts.'),
  order: Entry.describe('What put the case into these hands.'),
  begun: Entry.describe('What began the span: its order, the next round, or another plan in the same hands.'),
  mistaken: Entry.nullable().describe('The correction by which these were the wrong hands.'),
  plan: z.strictObject({
    rulesVersion: z.int(),
    type: z.string(),
    place: z.string(),
    calendar: z.string(),
    adopted: z.int().nullable().describe('The fact by which it came; null where the case was begun under it.'),
  }),
  clocks: z.array(TracedClock),
  told: z.array(z.strictObject({ seq: z.int(), at: Moment, recipient: Named, code: z.string(), text: Words })),
  happened: z.array(Entry),
  ended: Entry.nullable().describe('What ended it: what began the next, or closed the case.'),
});
export type Span = z.infer<typeof Span>;

/** Who held a case when, on whose order, under which plan, with which clocks, what was told to whom, and what came of it 责任倒查. */
export const Responsibility = z.strictObject({
  number: z.string(),
  asOf: Moment,
  at: Moment.nullable().describe('The moment that was asked for.'),
  spans: z.array(Span).describe('All of them, or the one that covers `at`; none before the registration and after the end.'),
});
export type Responsibility = z.infer<typeof Responsibility>;
