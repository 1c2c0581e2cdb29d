/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** A date of the Chinese calendar day, `YYYY-MM-DD`, in UTC+8. */
export type Day = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** China has one zone and no daylight saving time: UTC+8 is a constant. */
const UTC8 = 8 * HOUR;

/** The Chinese calendar day in which `at` lies. */
export function dayOf(at: Instant): Day {
  return isoDay(Math.floor((at + UTC8) / DAY));
}

/** The moment `day` begins, 00:00 in UTC+8. */
export function startOf(day: Day): Instant {
  return dayNumber(day) * DAY - UTC8;
}

/** The moment `day` is over: 24:00 in UTC+8, which is the first moment of the next day (民法典第二百零三条). */
export function endOf(day: Day): Instant {
  return startOf(day) + DAY;
}

/** `day` moved by `count` calendar days, which may be negative. */
export function addDays(day: Day, count: number): Day {
  return isoDay(dayNumber(day) + count);
}

/** `day` moved by `count` months; where that month has no corresponding day, its last day (民法典第二百零二条). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = civilFromDays(dayNumber(day));
  const index = year * 12 + (month - 1) + count;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return isoOf(targetYear, targetMonth, Math.min(date, daysInMonth(targetYear, targetMonth)));
}

/** How many calendar days lie between `from` and `to`: 1 from a day to the next. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week of `day`: 0 Sunday to 6 Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

/** The year of `day`. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The moment `time` (`HH:MM`, UTC+8) on `day`. */
export function atTime(day: Day, time: string): Instant {
  return startOf(day) + Number(time.slice(0, 2)) * HOUR + Number(time.slice(3, 5)) * MINUTE;
}

// Days are counted by arithmetic (the civil calendar algorithm), not by Date: a workflow must answer the same on every machine and in every
// year of replay, and a day number is what all of the above need.

function dayNumber(day: Day): number {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8, 10));
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function civilFromDays(number: number): { year: number; month: number; date: number } {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

function daysInMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(isoOf(year + 1, 1, 1)) : dayNumber(isoOf(year, month + 1, 1));
  return next - dayNumber(isoOf(year, month, 1));
}

function isoDay(number: number): Day {
  const { year, month, date } = civilFromDays(number);
  return isoOf(year, month, date);
}

function isoOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
