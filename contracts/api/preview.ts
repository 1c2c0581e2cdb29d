import { z } from 'zod';
import { RuleChanges } from '../what-if';
import { Moment, nextCursor, Words } from './words';

const day = z.iso.date();

/** Changes of the rules to be tried on the cases the caller sees, and which of them. */
export const PreviewRequest = z.strictObject({
  changes: RuleChanges,
  cases: z
    .strictObject({
      type: z.string().min(1).max(64).optional().describe('Dispute type 纠纷类型.'),
      registeredFrom: day.optional().describe('Registered on this day or later, in UTC+8.'),
      registeredBefore: day.optional().describe('Registered before this day.'),
    })
    .default({})
    .describe('Which of the cases in sight; all of them without it.'),
});
export type PreviewRequest = z.infer<typeof PreviewRequest>;

const Tally = z.record(z.string(), z.int()).describe('How often, by kind of effect.');
const Office = z.strictObject({ id: z.string(), name: Words });

const EffectView = z.strictObject({
  kind: z
    .string()
    .describe('deadline-, breach-, proposal-, hand-up-, lapse- or score-, and what becomes of it: moves, appears, vanishes, changes.'),
  name: Words,
  at: Moment,
  certain: z.boolean().describe('False after an act of handling that would not have happened: from there on nobody knows.'),
  office: Office.nullable(),
  clock: z.strictObject({ code: z.string(), name: Words, occurrence: z.int() }).nullable(),
  was: z.string().nullable().describe('The due moment, the points, the measure or the office as it was.'),
  would: z.string().nullable().describe('And as it would be.'),
});
export type EffectView = z.infer<typeof EffectView>;

const CasePreview = z.strictObject({
  number: z.string(),
  href: z.string(),
  type: z.string(),
  reproduced: z.boolean().describe('Re-run under its own rules its facts came out as they are.'),
  guessed: z.boolean(),
  effects: z.array(EffectView),
  unheard: z
    .array(z.strictObject({ seq: z.int(), fact: z.string(), office: z.string().nullable(), at: Moment, code: z.string() }))
    .describe('What would not have happened, and why, by the code of the refusal.'),
});
export type CasePreview = z.infer<typeof CasePreview>;

const SumView = z.strictObject({
  cases: z.int(),
  concerned: z.int().describe('Cases with a changed rule in a plan of theirs.'),
  changed: z.int(),
  guessed: z.int().describe('Cases whose later course is a guess.'),
  unheard: z.int().describe('Facts that would not have happened.'),
  notReproduced: z.int(),
  effects: Tally,
  guesses: Tally,
  byClock: z.array(z.strictObject({ code: z.string(), name: Words, effects: Tally })),
  byOffice: z.array(z.strictObject({ office: Office, effects: Tally })),
  missed: z.array(
    z.strictObject({
      office: Office,
      clock: z.strictObject({ code: z.string(), name: Words }),
      before: z.int().describe('Missed deadlines as they were.'),
      vanish: z.int(),
      appear: z.int(),
    }),
  ),
  handUps: z.array(z.strictObject({ level: z.string(), more: z.int(), fewer: z.int() })),
  later: z
    .strictObject({ deadlines: z.int(), days: z.int() })
    .describe('Deadlines owed to citizens that fall later, and by how many days in all.'),
  scores: z
    .strictObject({ better: z.int(), worse: z.int(), from: z.number(), to: z.number() })
    .describe('Cases that score higher or lower, and the points of all of these together.'),
});

/** What changed rules would have made of the cases in sight: the sum is whole whatever page is read, the cases are those that change. */
export const PreviewPage = z.strictObject({
  asOf: Moment,
  findings: z.array(Words.extend({ code: z.string() })),
  sum: SumView,
  items: z.array(CasePreview),
  nextCursor,
});
export type PreviewPage = z.infer<typeof PreviewPage>;
