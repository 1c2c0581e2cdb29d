import { getDayDetail } from 'chinese-days';
import type { Calendar } from '../domain/calendar';
import { addDays, type Day, weekday } from '../domain/time';

/** The State Council's notices begin here in the package's data. */
const FIRST_YEAR = 2004;

/**
 * The last year whose holidays are published. Past it the package answers with bare weekdays and says nothing: a year is known when
 * National Day 国庆节 is a day off by name in it.
 */
export const lastPublishedYear: number = lastYear();

/** The working calendar of a registration in `year`, from the year before through the last published one; `validThrough` ends it. */
export function calendarFrom(year: number): Calendar {
  const known = calendars.get(year);
  if (known) return known;
  const calendar = read(Math.min(year - 1, lastPublishedYear), lastPublishedYear);
  calendars.set(year, calendar);
  return calendar;
}

const calendars = new Map<number, Calendar>();

function lastYear(): number {
  let year = FIRST_YEAR;
  while (getDayDetail(`${year + 1}-10-01`).name.includes('国庆')) year += 1;
  return year;
}

function read(first: number, last: number): Calendar {
  const validThrough = `${last}-12-31`;
  const holidays: Day[] = [];
  const makeUpWorkdays: Day[] = [];
  for (let day = `${first}-01-01`; day <= validThrough; day = addDays(day, 1)) {
    const rests = !getDayDetail(day).work;
    const weekend = weekday(day) === 0 || weekday(day) === 6;
    if (rests && !weekend) holidays.push(day);
    if (!rests && weekend) makeUpWorkdays.push(day);
  }
  return { version: `state-council-${first}-${last}`, validThrough, holidays, makeUpWorkdays };
}
