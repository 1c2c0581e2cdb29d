import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

const OfficeName = z.strictObject({ id: z.string(), name: Words });

/** One entry of the ledger of responsibility 责任台账. */
const LedgerItem = z.strictObject({
  id: z.string(),
  kind: z.enum(['breach', 'measure', 'reversal']).describe('A missed deadline 超期, a signed measure 问责, or the reversal 冲销 of one.'),
  at: Moment,
  number: z.string(),
  href: z.string(),
  office: OfficeName.describe('Whom it stands against, or stood.'),
  clock: z.strictObject({ code: z.string(), name: Words, occurrence: z.int() }),
  rung: z.string(),
  basis: z.string().nullable().describe('The code of the article or local rule; null in a reversal.'),
  dueAt: Moment.nullable().describe('Exclusive'),
  measure: z.string().nullable(),
  late: z.boolean().describe('It was found late because the platform was down.'),
  refersTo: z.string().nullable().describe('The entry that this one reverses.'),
  why: z.strictObject({ code: z.string(), text: Words }).nullable().describe('Why it was reversed.'),
  reversedBy: z.string().nullable().describe('The reversal of this entry; null while it stands.'),
});
export type LedgerItem = z.infer<typeof LedgerItem>;

/** A page of the ledger with what stands against each office. */
export const LedgerPage = z.strictObject({
  asOf: Moment,
  office: z.string(),
  standing: z
    .array(z.strictObject({ office: OfficeName, breaches: z.int(), measures: z.int(), reversed: z.int() }))
    .describe('Of all entries that fit the filters, whatever page is read.'),
  items: z.array(LedgerItem),
  nextCursor,
});
