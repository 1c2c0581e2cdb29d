import { z } from 'zod';
import { type Instant, startOf } from '../domain/time';
import { FIRST_YEAR } from './calendar';
import { invalid } from './parse';
import { Problem } from './problem';

/** The last year in which something can be asked to begin: the statutory holidays are reckoned for the years after it as well. */
export const LAST_YEAR = 2060;

const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/;
const Day = z.iso.date();
const Moment = z.iso.datetime({ offset: true });

/** A day or a moment as the caller wrote it. */
export interface DayOrMoment {
  readonly at: Instant;
  readonly givenAs: 'date' | 'moment';
}

/** Reads a day (its 00:00 in UTC+8) or a moment with its offset. Refuses another form, a day that does not exist, and one beyond the calendar. */
export function dayOrMoment(text: string, field: string): DayOrMoment {
  if (!form.test(text))
    throw invalid('invalid-body', [
      {
        field,
        expected: { zh: '日期 YYYY-MM-DD,或者带时区的时刻 YYYY-MM-DDTHH:MM:SS+08:00', en: 'YYYY-MM-DD, or YYYY-MM-DDTHH:MM:SS+08:00' },
      },
    ]);
  const read = Day.safeParse(text).success
    ? ({ at: startOf(text), givenAs: 'date' } as const)
    : ({ at: Moment.safeParse(text).success ? Date.parse(text) : Number.NaN, givenAs: 'moment' } as const);
  if (Number.isNaN(read.at)) throw new Problem('impossible-date', { field });
  if (read.at < startOf(`${FIRST_YEAR}-01-01`) || read.at >= startOf(`${LAST_YEAR + 1}-01-01`))
    throw new Problem('outside-the-calendar', { field, expected: `${FIRST_YEAR}-01-01 .. ${LAST_YEAR}-12-31` });
  return read;
}
