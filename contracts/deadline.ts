import { z } from 'zod';
import { Unit } from './plan';

const opening = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const closing = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Office hours 办公时间 of a working day, `HH:MM` in UTC+8: one period or several, in order, none touching another. */
export const OfficeHours = z
  .array(z.tuple([opening, closing]))
  .min(1)
  .max(6)
  .refine((periods) => periods.every(([from, to], index) => from < to && (periods[index - 1]?.[1] ?? '') < from), {
    error: 'periods in order, each ending after it begins and before the next begins',
  });

const length = z.int().min(0).max(10_000).describe('In its unit; 民法典第一千二百五十九条: the number itself is included.');

/** A period by the hour (民法典第二百零一条): it ends at its very moment and never rolls over. */
export const HourRule = z.strictObject({
  unit: z.literal('hour'),
  length,
  /** `moment`: from the stated moment (民法典第二百零一条). `nextHour`: from the next full hour (民诉法解释第一百二十五条). */
  from: z.enum(['moment', 'nextHour']).default('moment'),
});

/** A period by days, months or years: the day of the start is not counted (民法典第二百零一条). */
export const DayRule = z.strictObject({
  unit: z.enum(['calendarDay', 'workingDay', 'month', 'year']),
  length,
  /** What the rule says of a last day that is a day off: it moves 顺延, it does not, or the rule is silent (CNT-14). */
  roll: z.enum(['roll', 'noRoll', 'silent']),
  /** The end of the last day: 24:00, or the close of business 停止业务活动的时间 (民法典第二百零三条). */
  cutOff: z.enum(['midnight', 'closing']).default('midnight'),
});

/** How one period 期间 is counted. The unit belongs to the article, not to the number (law B.1). */
export const DeadlineRule = z.discriminatedUnion('unit', [HourRule, DayRule]);

/**
 * An extension 延长, counted on from the unrolled end: in the unit of its period, or where its article says another, in that. Days, months and
 * years may follow each other; working days and hours are extended by their own alone.
 */
export const DeadlineExtension = z.strictObject({ length: z.int().min(1).max(10_000), unit: Unit.optional() });

/**
 * Why time is not counted 不计入的事由: a suspension 中止 where nothing else is said, an appraisal or test 鉴定, a hearing 听证, or the time a paper
 * of a suit is on its way 在途 (民事诉讼法第八十五条, CNT-7).
 */
export const Excluded = z.enum(['suspension', 'appraisal', 'hearing', 'travel']);

/** Whose deadline it is: where a rule is silent on days off, an office owes the strict day and a citizen keeps the rolled one (CNT-14). */
export const Protects = z.enum(['office', 'citizen']);

/** One deadline to be computed. Instants in epoch ms UTC. */
export const DeadlineInput = z.strictObject({
  start: z.strictObject({ at: z.int(), givenAs: z.enum(['date', 'moment']) }),
  rule: DeadlineRule,
  /** Time that is not counted: `from` included, `to` not. */
  suspensions: z.array(z.strictObject({ from: z.int(), to: z.int(), why: Excluded.optional() })),
  extensions: z.array(DeadlineExtension),
  officeHours: OfficeHours,
  protects: Protects,
});
export type DeadlineInput = z.infer<typeof DeadlineInput>;
