import { z } from 'zod';
import { Words } from './api/words';
import { Source } from './scores';

const code = z.string().regex(/^[A-Z][A-Z0-9-]*$/);
const Common = { code, version: z.int().min(1), name: Words, source: Source, reading: Words.nullable() };

/** The star rating 星级考评 of grid members: a quota for each star, and the order in which members stand. */
export const StarRule = z.strictObject({
  ...Common,
  /** From the highest: so many of so many members, rounded down; a quota is never exceeded. */
  quotas: z.array(z.strictObject({ stars: z.int().min(1).max(5), members: z.int().min(1), of: z.int().min(1) })).min(1),
  /** What decides, the first first; members equal in all of it are tied. */
  order: z.array(z.strictObject({ mark: z.string(), better: z.enum(['more', 'less']) })).min(1),
});
export type StarRule = z.infer<typeof StarRule>;

/** What a grade of mediators 人民调解员等级 asks for; null is not known. Rates in percent. */
const GradeCriteria = z.strictObject({
  years: z.number().nullable(),
  cases: z.int().nullable(),
  /** At most this part of the cases asked for may be oral agreements. */
  oralPercent: z.number().nullable(),
  successPercent: z.number().nullable(),
});

/** The grades of mediators, the first the highest (SB-1), with who assesses each. */
export const GradeRule = z.strictObject({
  ...Common,
  grades: z.array(z.strictObject({ grade: z.int().min(1).max(4), name: Words, assessor: Words, criteria: GradeCriteria })).min(1),
});
export type GradeRule = z.infer<typeof GradeRule>;

/** The per-case subsidy 以案定补 of a place (SB-4): amounts in whole yuan and the papers a file must hold. */
export const SubsidyRule = z.strictObject({
  ...Common,
  amounts: z
    .array(
      z.strictObject({
        /** Null where the place makes no difference. */
        committee: z.enum(['town', 'village']).nullable(),
        grade: z.string(),
        /** Equal where the amount is fixed; otherwise a named person fixes it between them. */
        from: z.int().min(0),
        to: z.int().min(0),
      }),
    )
    .min(1),
  papers: z.array(z.string()).min(1),
  oralPayable: z.boolean(),
});
export type SubsidyRule = z.infer<typeof SubsidyRule>;
