import { z } from 'zod';
import { Basis, nextCursor, Words } from './words';

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

/** An office of the caller's place; `above` is its parent. */
export const OfficeView = z.strictObject({
  id: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  level: z.string(),
  kind: z.string(),
  above: z.string().nullable(),
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
