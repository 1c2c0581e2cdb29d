import { z } from 'zod';

/** A place and a month in a path. */
export const MonthParams = z.strictObject({
  place: z.string().min(1).max(40).describe('Place, e.g. qionglai.'),
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .describe('Month `YYYY-MM`.'),
});

/** A place and a period in a path: a month `2026-03` or a year `2026`. */
export const PeriodParams = z.strictObject({
  place: z.string().min(1).max(40).describe('Place, e.g. qionglai.'),
  period: z
    .string()
    .regex(/^20\d\d(-(0[1-9]|1[0-2]))?$/)
    .describe('Month `YYYY-MM` or year `YYYY`.'),
});

/** Problems of every route about rewards. */
export const ofRewards = ['other-place', 'unknown-place', 'not-allowed'] as const;
