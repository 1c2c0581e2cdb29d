import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

const Named = z.strictObject({ id: z.string(), name: Words });
const person = z.string().min(1).max(64);
const reason = z.string().trim().min(1).max(2_000).describe('Kept with the order, and as a document of every case it moves.');
const moment = z.iso.datetime({ offset: true });

/** A leave 请假: who is away, and who stands in. */
export const LeaveRequest = z.strictObject({
  person: person.describe('Who is away, of your office or of one below it.'),
  deputy: person.describe('Who stands in 代理人: of the same office or of one above it.'),
  from: moment.optional().describe('When it begins; now where it is left out.'),
  until: moment.optional().describe('When it ends and the cases come back; where it is left out, when somebody ends it.'),
  reason,
});
export type LeaveRequest = z.infer<typeof LeaveRequest>;

/** A bulk re-assignment 批量改派 of named cases, for good. */
export const ReassignmentRequest = z.strictObject({
  numbers: z.array(z.string().min(1).max(64)).min(1).max(500).describe('The cases, each once.'),
  lead: person.describe('Who is to lead them.'),
  reason,
});
export type ReassignmentRequest = z.infer<typeof ReassignmentRequest>;

/** What a taken order answers: it is carried out one case after another. */
export const ReassignmentTaken = z.strictObject({ id: z.string(), href: z.string() });

/** An order and how far it has come. */
export const ReassignmentView = z.strictObject({
  id: z.string(),
  kind: z.enum(['leave', 'bulk']),
  status: z
    .enum(['planned', 'moving', 'away', 'returning', 'done'])
    .describe('Not begun 未开始, cases on their way 移交中, on leave 请假中, cases coming back 移回中, done 已完成.'),
  person: Named.nullable().describe('Who is away; null where the cases were named.'),
  lead: Named,
  office: Named.describe('The office on whose order it is.'),
  reason: z.string(),
  from: Moment,
  until: Moment.nullable(),
  moved: z.int().describe('Cases put into the other hands.'),
  notMoved: z.int().describe('Cases that could not be.'),
  back: z.int(),
  notBack: z.int().describe('Cases that could not be put back: somebody else leads them by now, or they have ended.'),
  waiting: z.int().describe('Named cases that have no result yet.'),
  href: z.string(),
});
export const ReassignmentPage = z.strictObject({ items: z.array(ReassignmentView), nextCursor });

const Result = z.strictObject({ at: Moment }).or(z.strictObject({ code: z.string(), text: Words }));

/** What became of one case of an order. */
export const ReassignedCase = z.strictObject({
  number: z.string(),
  href: z.string(),
  moved: Result.nullable().describe('When it went into the other hands, or why it did not; null while it has no result.'),
  back: Result.nullable().describe('The same of its way back.'),
});
export const ReassignedCasePage = z.strictObject({ items: z.array(ReassignedCase), nextCursor });
