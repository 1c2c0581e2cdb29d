import { getDayDetail } from 'chinese-days';
import { CalendarNotice } from '../contracts/plan';
import type { Calendar } from '../domain/calendar';
import { withNotice } from '../domain/calendar-notice';
import { addDays, type Day, dayOf, weekday, yearOf } from '../domain/time';
import type { Database } from '../prisma/client';
import { statutoryHolidays } from './statutory-holidays';

/** The State Council's notices begin here in the package's data. */
const FIRST_YEAR = 2004;

/**
 * The last year whose holidays are published. Past it the package answers with bare weekdays and says nothing: a year is known when
 * National Day 国庆节 is a day off by name in it.
 */
export const lastPublishedYear: number = lastYear();

/** How many years past the last notice the statutory days are known for: longer than any clock of a case runs. */
const YEARS_AHEAD = 3;

/**
 * The working calendar of a registration in `year`, from the year before through the last published one; `validThrough` ends it. Past it stand the
 * statutory days alone, and every date computed with them is provisional.
 */
export function calendarFrom(year: number): Calendar {
  const known = calendars.get(year);
  if (known) return known;
  const calendar = read(Math.min(year - 1, lastPublishedYear), lastPublishedYear);
  calendars.set(year, calendar);
  return calendar;
}

/** The calendar of a registration at `now` (epoch ms), the notices that were loaded here included. */
export async function calendarOf(database: Database, now: number): Promise<Calendar> {
  const calendar = calendarFrom(yearOf(dayOf(now)));
  const rows = await database.calendarNotice.findMany({ where: { year: { gt: lastPublishedYear } }, orderBy: { year: 'asc' } });
  return rows.reduce((known, { notice }) => withNotice(known, CalendarNotice.parse(notice)), calendar);
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
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, index) => statutoryHolidays(last + 1 + index)).flat();
  holidays.push(...ahead.filter((day) => ![0, 6].includes(weekday(day))).sort());
  return { version: `state-council-${first}-${last}, statutory to ${last + YEARS_AHEAD}`, validThrough, holidays, makeUpWorkdays };
}
