import { z } from 'zod';

const basis = z.string().min(1);

/** Who makes the return visit 回访主体. `holder` 承办单位; `registrar` 登记交办的单位, who gave the case out calls back; `above` 上级单位. */
const Caller = z.strictObject({ who: z.enum(['holder', 'registrar', 'above']), basis });

/** Not every case is visited 抽样回访: which are is drawn from the number of the case, so that it is the same whoever asks and whenever. */
const Sample = z.strictObject({
  /** How many of a hundred cases are visited, in percent. */
  share: z.int().min(1).max(99),
  /** What is visited whatever was drawn: types, grades, and a case that is handled again 重办件. */
  always: z.strictObject({ types: z.array(z.string()), grades: z.array(z.string()), rehandled: z.boolean() }),
  basis,
});

/** Visit one family, call on its neighbours 走一家访三家 (JL-DL-10). */
const Neighbours = z.strictObject({
  /** How many neighbouring households are called on. */
  count: z.int().min(1).max(20),
  /** Whether a visit may do without them for a reason that is put on record. */
  orReason: z.boolean(),
  basis,
});

/** Look-back visits after close-out 一步三回头 (QL-26). */
const LookBacks = z.strictObject({
  /** The clocks of the place that are their dates, in order; each begins as the case is closed out. */
  clocks: z.array(z.string()).min(1).max(12),
  /** Whoever closes the case out may set the dates instead, up to so many calendar days after that day. Absent where the dates are the place's. */
  chosen: z.strictObject({ latest: z.int().min(1).max(1_000), basis }).optional(),
  basis,
});

/** How a place makes its return visits 回访规则. Without a part, as every place did before version 0.4: the holder or an office above calls, every case, the party alone. */
export const VisitRules = z.strictObject({
  caller: Caller.optional(),
  sample: Sample.optional(),
  neighbours: Neighbours.optional(),
  lookBacks: LookBacks.optional(),
});
export type VisitRules = z.infer<typeof VisitRules>;
