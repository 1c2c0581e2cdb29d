import { z } from 'zod';
import { DayRule, DeadlineExtension, Excluded, HourRule, OfficeHours, Protects } from '../deadline';
import { Basis, Moment, Words } from './words';

/** A day or a moment; which of both is read by the API, so that it can say what is wrong with it. */
const dayOrMoment = (description: string) =>
  z
    .string()
    .max(40)
    .describe(`${description} A day YYYY-MM-DD (its 00:00 in UTC+8), or a moment in ISO 8601 with its offset.`)
    .meta({ examples: ['2026-09-05', '2026-09-05T10:32:00+08:00'] });

/** How a period is counted, where the caller knows it: `roll` is left out where the text does not say. */
const Rule = z.discriminatedUnion('unit', [
  HourRule,
  DayRule.extend({
    roll: z
      .boolean()
      .optional()
      .describe('Whether a last day that is a day off moves 节假日顺延; left out where the text does not say: both dates are given.'),
  }),
]);

/** A deadline to be computed: by an entry of the table of law, or by a rule of the caller's own. */
export const DeadlineRequest = z.strictObject({
  start: dayOrMoment('What begins it 起算.'),
  basis: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .describe('Code of the legal basis 法律依据, e.g. JC-1: see GET /v1/legal-bases. Instead of `rule`.'),
  rule: Rule.optional().describe('How it is counted. Instead of `basis`.'),
  suspensions: z
    .array(
      z.strictObject({
        from: dayOrMoment('It stands still from here.'),
        to: dayOrMoment('It goes on here.'),
        why: Excluded.optional().describe(
          'Why it is not counted; a suspension where nothing is said. `travel` 在途时间: a paper of a suit is on its way (CNT-7), for periods of the Civil Procedure Law.',
        ),
      }),
    )
    .max(20)
    .default([])
    .describe('Time that is not counted 中止、扣除, none overlapping another.'),
  extensions: z
    .array(DeadlineExtension)
    .max(20)
    .default([])
    .describe('Extensions 延长, in the unit of the period, or in days, months and years one after another.'),
  officeHours: OfficeHours.default([['00:00', '24:00']]).describe(
    'Office hours 办公时间 of a working day, HH:MM in UTC+8; the whole day without.',
  ),
  protects: Protects.default('office').describe(
    'Where the text is silent on days off: an office owes the strict day, a citizen keeps the rolled one.',
  ),
});
export type DeadlineRequest = z.infer<typeof DeadlineRequest>;

/** A computed deadline, with the way to it. */
export const DeadlineView = z.strictObject({
  strictDue: z.iso.date().describe('The last day, days off or not.'),
  rolledDue: z.iso.date().describe('The last day after the roll-over 顺延; the strict one where there is none.'),
  dueAt: Moment.describe('The first moment that is too late, ISO 8601 with +08:00.'),
  provisional: z.boolean().describe('Whether it rests on a day whose holidays are not published yet.'),
  basis: Basis.nullable().describe('The legal basis, if it was asked by one, and how sure it is.'),
  steps: z.array(Words).describe('The way to it, to be checked on a paper calendar.'),
});
