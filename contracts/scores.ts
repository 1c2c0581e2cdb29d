import { z } from 'zod';
import { Words } from './api/words';

/**
 * How sure a rule of scoring is: `V`, `S`, `R` as in the table of law; `article` stated in one of the five articles; `setting` no source fixes
 * it, the place must confirm.
 */
const Sureness = z.enum(['V', 'S', 'R', 'article', 'setting']);

/** Where a rule comes from, by its code (`MX-1`, `SB-4`, `QL-28`; `C.2-4` is a published score sheet), and how sure it is. */
export const Source = z.strictObject({ code: z.string().min(1), verification: Sureness });

/** Whether it looks at what came of the work or at how it was done 看效果、看过程 (QL-28). */
export const Side = z.enum(['effect', 'process']);

/** A measure of performance 考核指标 by its code in scoring C.1; a row with several rates has several. */
export const Metric = z.strictObject({
  code: z.string().regex(/^MX-\d+[a-z]?$/),
  row: z.string().regex(/^MX-\d+$/),
  name: Words,
  /** `share` a part of a whole, `growth` a change against the period before, `count` a number of cases. */
  kind: z.enum(['share', 'growth', 'count']),
  numerator: Words,
  /** Null where there is nothing to divide by: a count. */
  denominator: Words.nullable(),
  unit: z.enum(['percent', 'cases']),
  /** Digits after the point when printed, a half away from zero. */
  digits: z.int().min(0).max(4),
  side: Side,
  /** Where it is used or published. */
  sources: z.array(Source).min(1),
  /** How sure the formula itself is. */
  definition: Sureness,
  /** What the sources leave open and how it is read here. */
  reading: Words.nullable(),
});
export type Metric = z.infer<typeof Metric>;
