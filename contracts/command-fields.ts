import { z } from 'zod';

/** Longest text a command may bring, in characters; larger papers are uploaded as documents. */
const LONGEST_TEXT = 20_000;

/**
 * A text 文书. In a request it is the text itself; before the command leaves the API it is stored as a document of this kind and only
 * its id goes on, so that no history ever holds what a citizen said.
 */
export const text = (kind: string) =>
  z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_TEXT)
    .meta({ document: kind, description: `Free text, kept as a document (${kind}).` });

/** An office given by its id; the API puts its level and the offices above it in its place. */
export const office = () => z.string().min(1).max(64).meta({ reference: 'office', description: 'Id of an office.' });
/** A person given by its id; `of` names the field of the office the person must belong to, or one above it. */
export const person = (of?: string) =>
  z
    .string()
    .min(1)
    .max(64)
    .meta({ reference: 'person', ...(of !== undefined && { of }), description: 'Id of a person.' });
/** Who is to lead a case 包案领导, by its id; the API puts the person's office beside it, and the case judges whether that office is in its line. */
export const lead = () =>
  z.string().min(1).max(64).meta({ reference: 'lead', description: 'Id of a person of the office that has the case, or of one above it.' });
/** Whoever approves 批准人: a leader of the office that asks, or of one above it; of a court, any of its people. */
export const approver = () =>
  z.string().min(1).max(64).meta({ reference: 'approver', description: 'Id of a person with the power to approve.' });
/** A moment with offset; it goes on as epoch ms. */
export const instant = () => z.iso.datetime({ offset: true }).meta({ reference: 'instant' });
/** An entry of the timeline given by its number; the API puts what kind it is and when it was said to have happened in its place. */
export const entry = () =>
  z.int().min(1).max(2_147_483_647).meta({ reference: 'entry', description: 'The seq of the act on the timeline.' });
/** A party of the case, by its id. */
export const party = () => z.string().min(1).max(80).meta({ reference: 'party', description: 'Id of a party of this case.' });
/** What is put right about a party 当事人信息; kept, with what stood there before, as a document. */
export const partyDetails = z
  .strictObject({
    kind: z.enum(['person', 'organisation']).optional(),
    name: z.string().trim().min(1).max(200).optional(),
    idNumber: z.string().trim().min(4).max(40).optional(),
    phone: z.string().trim().min(3).max(40).optional(),
    address: z.string().trim().min(1).max(500).optional(),
  })
  .refine((details) => Object.keys(details).length > 0, { error: 'at least one of kind, name, idNumber, phone, address' });
/** Who signed a paper 签名; kept with its document, never in a history. */
export const signatories = () =>
  z
    .array(
      z.strictObject({
        name: z.string().trim().min(1).max(200),
        as: z.enum(['applicant', 'respondent', 'agent', 'mediator', 'witness', 'committee', 'visitor']),
      }),
    )
    .min(1)
    .max(50)
    .optional()
    .meta({ signatories: true, description: 'Who signed or sealed the paper 签名、盖章.' });

/** A court of the place, by its id. */
export const court = () => z.string().min(1).max(64).meta({ reference: 'court', description: 'Id of a court.' });
