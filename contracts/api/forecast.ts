import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

/** A running clock that falls due, and how often its office missed such a one before. */
const ForecastItem = z.strictObject({
  number: z.string(),
  href: z.string(),
  office: z.strictObject({ id: z.string(), name: Words }).describe('The office that holds the case.'),
  clock: z.strictObject({ code: z.string(), name: Words, occurrence: z.int() }),
  duty: z.string().describe('Whose act it waits for: holder, court, authority, parties, nobody.'),
  day: z.string().describe('The last day, YYYY-MM-DD in UTC+8'),
  dueAt: Moment.describe('Exclusive'),
  history: z
    .strictObject({
      breached: z.int(),
      of: z.int(),
      share: z.string().nullable().describe('breached / of, rounded once; null where it is not known: fewer than ten.'),
    })
    .nullable()
    .describe(
      'Of the past occurrences of this clock that began with this office and were met or missed; null where the duty is another’s.',
    ),
});
export type ForecastItem = z.infer<typeof ForecastItem>;

/** What falls due with an office and those below it, day by day. */
export const ForecastPage = z.strictObject({
  asOf: Moment,
  office: z.string(),
  until: Moment.describe('Exclusive end of the last day looked at.'),
  days: z.array(z.strictObject({ day: z.string(), due: z.int() })).describe('Every day with something due, whatever page is read.'),
  items: z.array(ForecastItem),
  nextCursor,
});
