import published from 'chinese-days/dist/chinese-days.json';
import { z } from 'zod';
import { CalendarNotice } from '../contracts/plan';
import type { Calendar } from '../domain/calendar';
import { withNotice } from '../domain/calendar-notice';
import { addDays, type Day, dayOf, weekday, yearOf } from '../domain/time';
import type { Database, Transaction } from '../prisma/client';
import { statutoryHolidays } from './statutory-holidays';

/**
 * What the notices say of single days. The package's data alone is used: its functions read a date through the machine's zone, and west of
 * Greenwich they are a day off.
 */
const { holidays: daysOff, workdays } = z
  .object({ holidays: z.record(z.string(), z.string()), workdays: z.record(z.string(), z.string()) })
  .parse(published);

/** The State Council's notices begin here in the package's data. */
export const FIRST_YEAR = 2004;

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

/** The calendar of a registration at `now` (epoch ms), the notices that were loaded and the corrections that were made here included. */
export async function calendarOf(database: Pick<Database, 'calendarNotice' | 'calendarCorrection'>, now: number): Promise<Calendar> {
  const calendar = calendarFrom(yearOf(dayOf(now)));
  // A notice that was loaded stands where a later release has the year too: the cases that were told it count by it.
  const rows = await database.calendarNotice.findMany({ where: { year: { gte: yearOf(dayOf(now)) - 1 } }, orderBy: { year: 'asc' } });
  const corrections = await database.calendarCorrection.findMany({ orderBy: { id: 'asc' } });
  return [...rows, ...corrections].reduce((known, { notice }) => withNotice(known, CalendarNotice.parse(notice)), calendar);
}

/**
 * The calendar of a registration inside its transaction. Whoever loads a notice waits until the registrations under way are written, and those that come
 * after have it in their plan: no case falls between the two.
 */
export async function calendarInside(tx: Transaction, now: number): Promise<Calendar> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${NOTICES}::bigint)`;
  return calendarOf(tx, now);
}

/** Waits for the registrations under way, and keeps others waiting until the notice is written. */
export async function aloneWithNotices(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${NOTICES}::bigint)`;
}

/** The advisory lock of the notices: a number of this product's own. */
const NOTICES = 20_270_101;

/**
 * The calendar for a deadline that starts at `at` (epoch ms) and may end as late as the year `through`: far beyond what a case needs, by the statutory
 * days alone.
 */
export async function calendarThrough(database: Database, at: number, through: number): Promise<Calendar> {
  const calendar = await calendarOf(database, at);
  const ahead = statutoryWeekdays(lastPublishedYear + YEARS_AHEAD + 1, through);
  return { ...calendar, holidays: [...calendar.holidays, ...ahead] };
}

const calendars = new Map<number, Calendar>();

function lastYear(): number {
  let year = FIRST_YEAR;
  while (`${year + 1}-10-01` in daysOff) year += 1;
  return year;
}

function read(first: number, last: number): Calendar {
  const validThrough = `${last}-12-31`;
  const holidays: Day[] = [];
  const makeUpWorkdays: Day[] = [];
  for (let day = `${first}-01-01`; day <= validThrough; day = addDays(day, 1)) {
    const weekend = weekday(day) === 0 || weekday(day) === 6;
    if (!weekend && day in daysOff) holidays.push(day);
    if (weekend && day in workdays) makeUpWorkdays.push(day);
  }
  holidays.push(...statutoryWeekdays(last + 1, last + YEARS_AHEAD));
  return { version: `state-council-${first}-${last}, statutory to ${last + YEARS_AHEAD}`, validThrough, holidays, makeUpWorkdays };
}

function statutoryWeekdays(first: number, last: number): readonly Day[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years.flatMap((year) =>
    statutoryHolidays(year)
      .filter((day) => ![0, 6].includes(weekday(day)))
      .sort(),
  );
}
