import { addDays, type Day, weekday } from './time';

/**
 * The working calendar 工作日历 of a place, as versioned data: weekends rest, `holidays` rest on weekdays too, and `makeUpWorkdays`
 * 调休上班 are weekend days on which people work. Source: the State Council's yearly notice (CNT-17).
 */
export interface Calendar {
  readonly version: string;
  /** The last day the State Council's notices reach. Past it a date is provisional. */
  readonly validThrough: Day;
  /** Weekdays (Monday to Friday) that are days off. */
  readonly holidays: readonly Day[];
  /** Saturdays and Sundays that are working days. */
  readonly makeUpWorkdays: readonly Day[];
}

/** Whether people work on `day`. Past `validThrough` it knows the statutory days at most, and the answer is provisional. */
export function isWorkday(calendar: Calendar, day: Day): boolean {
  const number = weekday(day);
  if (number === 0 || number === 6) return calendar.makeUpWorkdays.includes(day);
  return !calendar.holidays.includes(day);
}

/** Whether a date computed with `day` may still move, because the calendar of that year is not published yet. */
export function isProvisional(calendar: Calendar, day: Day): boolean {
  return day > calendar.validThrough;
}

/** The day that is `count` working days after `day`; the start day is not counted (民法典第二百零一条). `count` 0 answers `day` itself. */
export function addWorkdays(calendar: Calendar, day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let current = day;
  while (left > 0) {
    current = addDays(current, step);
    if (isWorkday(calendar, current)) left -= 1;
  }
  return current;
}

/** The working days in the half-open span from the day after `from` through `to`. */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(calendar, day)) count += 1;
  return count;
}

/** `day` itself when people work on it, else the first working day after it (民法典第二百零三条, 民事诉讼法第八十五条). */
export function rolledForward(calendar: Calendar, day: Day): Day {
  let current = day;
  while (!isWorkday(calendar, current)) current = addDays(current, 1);
  return current;
}

/** `day` itself when people work on it, else the last working day before it: a reminder must come in time. */
export function rolledBack(calendar: Calendar, day: Day): Day {
  let current = day;
  while (!isWorkday(calendar, current)) current = addDays(current, -1);
  return current;
}
