import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

const id = z.string().min(1).max(64);
/** Why it is signed 理由, in the words of whoever signs. */
const reason = z.string().trim().min(1).max(2_000).describe('Why, in the words of whoever signs 理由.');
const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('digest of the preview that was read: what has changed since is refused.');
const yuan = z.int().min(-1_000_000).max(1_000_000);

/** A rule with its code, version and where it comes from. */
export const RuleName = z.strictObject({
  code: z.string(),
  version: z.int(),
  name: Words,
  source: z.strictObject({ code: z.string(), verification: z.string() }),
  reading: Words.nullable(),
});

/** Who signed what 签发: a named person, the reason and the moment. */
export const Signature = z.strictObject({ person: id, reason: z.string(), at: Moment });

export const SubsidyItem = z.strictObject({
  number: z.string(),
  href: z.string(),
  dispute: z.string(),
  mediator: z.string().nullable(),
  grade: z.string(),
  concluded: z.iso.date(),
  yuan: z.int().nullable().describe('Null: not paid, for the reasons in `why`.'),
  why: z.array(z.strictObject({ code: z.string(), text: Words })),
  missing: z.array(z.string()).describe('Papers the file lacks.'),
});
export type SubsidyItem = z.infer<typeof SubsidyItem>;

/** A payable list 补贴发放表: a preview, or as it was confirmed. `yuan` is what was confirmed, `corrected` what it is with its corrections. */
export const SubsidyListPage = z.strictObject({
  place: z.string(),
  month: z.string(),
  state: z.enum(['preview', 'confirmed']),
  rule: RuleName,
  digest: z.string(),
  yuan: z.int(),
  corrected: z.int(),
  payable: z.int().describe('Cases to be paid.'),
  notPaid: z.int().describe('Cases not to be paid.'),
  signature: Signature.nullable(),
  corrections: z.array(z.strictObject({ id, number: z.string(), yuan: z.int(), signature: Signature })),
  items: z.array(SubsidyItem),
  nextCursor,
});

export const ConfirmList = z.strictObject({ digest, reason });
export const ListConfirmed = z.strictObject({
  place: z.string(),
  month: z.string(),
  digest: z.string(),
  yuan: z.int(),
  payable: z.int(),
  href: z.string(),
});

export const CorrectPayment = z.strictObject({
  number: id.describe('Number of a case this list pays.'),
  yuan: yuan.refine((value) => value !== 0, { error: 'not 0' }).describe('What is added; below 0 what is taken back.'),
  reason,
});
export const PaymentCorrected = z.strictObject({
  id,
  number: z.string(),
  yuan: z.int(),
  now: z.int().describe('The payment with its corrections.'),
});

/** What a named person finds about a case 认定. */
export const FindOfCase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('substandard'), number: id, holds: z.boolean(), reason }),
  z.strictObject({ kind: z.literal('performed'), number: id, holds: z.boolean(), reason }),
  z.strictObject({ kind: z.literal('amount'), number: id, yuan: z.int().min(0).max(1_000_000), reason }),
]);
export type FindOfCase = z.infer<typeof FindOfCase>;
export const CaseFinding = z.strictObject({ number: z.string(), kind: z.string(), value: z.int(), signature: Signature });

const member = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
  .describe('A code, never a name: letters, digits, dot, dash, underscore.');
const code = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** The marks of grid members 网格员 for a period; the newest of a member counts. */
export const StarMarks = z.strictObject({
  source: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/)
    .describe('The system or list they come from, by its code.'),
  members: z
    .array(
      z.strictObject({
        id: member,
        marks: z.record(code, z.number().min(-1e9).max(1e9)),
        barred: code.nullable().default(null).describe('The finding that keeps the member out.'),
      }),
    )
    .min(1)
    .max(1_000),
});
export const MarksTaken = z.strictObject({
  taken: z.int(),
  unchanged: z.int(),
  members: z.int().describe('Members with marks in this period.'),
});

const Starred = z.array(z.strictObject({ stars: z.int(), quota: z.int(), members: z.array(z.string()) }));

/** The stars of a period 星级评定: a proposal by quota, with what a named person must decide, and the decision once it is signed. */
export const StarsView = z.strictObject({
  place: z.string(),
  period: z.string(),
  state: z.enum(['proposal', 'decided']),
  rule: RuleName,
  digest: z.string(),
  members: z.int(),
  starred: Starred,
  undecided: z.array(z.strictObject({ stars: z.int(), places: z.int(), members: z.array(z.string()) })),
  notRated: z.array(z.strictObject({ id: z.string(), why: z.enum(['barred', 'mark-missing']), what: z.string() })),
  signature: Signature.nullable(),
});
export type StarsView = z.infer<typeof StarsView>;

export const DecideStars = z.strictObject({
  digest,
  picks: z
    .array(z.strictObject({ stars: z.int().min(1).max(5), members: z.array(member).min(1).max(1_000) }))
    .max(5)
    .default([]),
  reason,
});

const count = z.coerce.number().int().min(0).max(100_000);
/** What the product does not know of a mediator, as whoever proposes knows it. */
export const MediatorKnown = z.strictObject({
  years: z.coerce.number().min(0).max(80).describe('Years as a mediator.'),
  turnedCriminal: count.describe('Cases of his that turned criminal 民转刑.'),
  misconduct: count.describe('Findings of misconduct (SB-11).'),
});

export const GradeView = z.strictObject({
  place: z.string(),
  mediator: z.string(),
  rule: RuleName,
  record: z.strictObject({
    years: z.number(),
    accepted: z.int(),
    written: z.int(),
    oral: z.int(),
    turnedCriminal: z.int(),
    misconduct: z.int(),
  }),
  proposed: z.int().nullable().describe('Null: no grade whose every condition is known and met.'),
  findings: z.array(
    z.strictObject({ grade: z.int(), name: Words, assessor: Words, failed: z.array(z.string()), notKnown: z.array(z.string()) }),
  ),
  signed: z.array(
    z.strictObject({
      id,
      grade: z.int(),
      noticeUntil: z.iso.date(),
      state: z.enum(['on-notice', 'in-force', 'superseded']),
      signature: Signature,
    }),
  ),
});
export const SignGrade = MediatorKnown.extend({ grade: z.int().min(1).max(4), reason });
export const GradeSigned = z.strictObject({
  id,
  mediator: z.string(),
  grade: z.int(),
  proposed: z.int().nullable(),
  noticeUntil: z.iso.date(),
});
