import { z } from 'zod';
import { Basis, Moment, nextCursor, Words } from './words';

const Coded = Words.extend({ code: z.string() });

/** A dispute type with the law it carries. */
export const DisputeTypeView = z.strictObject({
  code: z.string(),
  version: z.string(),
  name: Words,
  claim: z.record(z.string(), z.unknown()).describe('JSON schema of the claim'),
  clocks: z.array(z.strictObject({ code: z.string(), name: Words, length: z.int(), unit: z.string(), duty: z.string(), basis: Basis })),
  milestones: z.array(Coded.extend({ stages: z.array(z.string()), after: z.array(z.string()), basis: Basis })),
  suspensionReasons: z.array(z.string()),
  remedies: z.array(Coded),
  places: z.array(z.strictObject({ code: z.string(), version: z.string(), name: Words, grades: z.array(Coded) })),
});
export const DisputeTypes = z.strictObject({ items: z.array(DisputeTypeView) });

const Vacant = z.strictObject({ since: z.string(), deputy: z.string().nullable().describe('The office that stands in.') });

/** What is recorded of an office's post 岗位: that it is vacant, with the office that stands in where one is named, or that it is filled. */
export const PostRequest = z.discriminatedUnion('post', [
  z.strictObject({
    post: z.literal('vacant'),
    since: z.iso.date().describe('The day from which nobody holds it; today or earlier.'),
    deputy: z.string().min(1).max(64).optional().describe('The office of this place that stands in 代行单位.'),
    reason: z.string().trim().min(1).max(500).describe('Why, and by which document.'),
  }),
  z.strictObject({
    post: z.literal('filled'),
    reason: z.string().trim().min(1).max(500).describe('Who holds it now, and by which document.'),
  }),
]);
export type PostRequest = z.infer<typeof PostRequest>;

/** A change of an office's post, as it was recorded. */
export const PostView = z.strictObject({
  id: z.string().describe('Its number: a later change has a higher one.'),
  office: z.string(),
  vacant: Vacant.nullable(),
  at: Moment,
  by: z.string(),
});
export type PostView = z.infer<typeof PostView>;

/** An office of the caller's place; `above` is its parent. */
export const OfficeView = z.strictObject({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  level: z.string(),
  kind: z.string(),
  above: z.string().nullable(),
  vacant: Vacant.nullable().describe('Its post is vacant: what would go up to it goes to the deputy, else to the next level above.'),
});
export const OfficePage = z.strictObject({ items: z.array(OfficeView), nextCursor });

/** A person of an office of the caller's place 工作人员. */
const PersonView = z.strictObject({ id: z.string(), name: z.string(), title: z.string(), office: z.string() });
export const PersonPage = z.strictObject({ items: z.array(PersonView), nextCursor });

/** Whether the process lives, and whether what it needs can be reached. */
export const Health = z.strictObject({ status: z.string() });
export const Readiness = z.strictObject({
  status: z.enum(['ready', 'not-ready']),
  database: z.enum(['up', 'down']),
  temporal: z.enum(['up', 'down']),
});
