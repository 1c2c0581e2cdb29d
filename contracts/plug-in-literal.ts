import { z } from 'zod';
import type { ClaimSchema } from './claim';
import { ClockRule, GuardRule, MilestoneRule } from './plan';

const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^[a-z][a-z-]*$/);

/** A dispute type that comes from outside, as data to be checked: what `DisputeType` is to the compiler, this is to a package. */
export const DisputeTypeLiteral = z.strictObject({
  code,
  version: z.string().min(1),
  name: Words,
  claim: z.custom<ClaimSchema>((value) => value instanceof z.ZodObject, 'a claim made with kit.claim({ … })'),
  clocks: z.array(ClockRule.extend({ name: Words })),
  guards: z.array(GuardRule),
  intakeGuards: z.array(GuardRule).default([]),
  milestones: z.array(MilestoneRule.extend({ name: Words })).default([]),
  earlierActs: z.array(z.string()).default([]),
  agreementEnds: z.boolean().default(false),
  suspensionReasons: z.array(z.string()),
  remedies: z.array(Words.extend({ code: z.string().min(1) })),
  bases: z.array(Words.extend({ code: z.string().min(1), verification: z.enum(['V', 'S', 'R', 'setting']) })),
});
