import type { DeadlineInput } from '../../contracts/deadline';
import { type Calendar, isWorkday } from '../calendar';
import { addMonths, atTime, DAY, type Day, dayOf, daysBetween, endOf, HOUR, type Instant, startOf } from '../time';
import { type Span, timeIn } from './spans';

/** A period 期间 as time to be used up: from when on, how much of it in ms, and which spans of a day count. */
export interface Period {
  readonly begin: Instant;
  readonly budget: number;
  readonly counts: (day: Day) => readonly Span[];
  /** Whether every moment counts. */
  readonly unbroken: boolean;
}

/** The period a question asks for, extensions included. */
export function periodOf(input: DeadlineInput, calendar: Calendar): Period {
  const unbroken = input.rule.unit !== 'workingDay';
  return { begin: beginOf(input), budget: budgetOf(input), counts: (day) => countedOn(input, calendar, day), unbroken };
}

/** The office time of one working day, in ms: what a working day is worth when a period stands still within one. */
export function workingDay(hours: DeadlineInput['officeHours']): number {
  return timeIn(hours.map(([from, to]) => ({ from: atTime('1970-01-01', from), to: atTime('1970-01-01', to) })));
}

/**
 * The corresponding day 对应日 of a period by months or years, and after it that of each extension, counted on from the one before;
 * where a month has no such day, its last day (民法典第二百零二条). Suspensions are left aside.
 */
export function correspondingDays({ start, rule, extensions }: DeadlineInput): readonly Day[] {
  const months = rule.unit === 'year' ? 12 : 1;
  const days: Day[] = [];
  for (const { length } of [rule, ...extensions]) days.push(addMonths(days.at(-1) ?? dayOf(start.at), length * months));
  return days;
}

/** Days, months and years begin when the day of the start is over; hours at the stated moment or with the next full hour. */
function beginOf({ start, rule }: DeadlineInput): Instant {
  if (rule.unit !== 'hour') return endOf(dayOf(start.at));
  return rule.from === 'moment' ? start.at : (Math.floor(start.at / HOUR) + 1) * HOUR;
}

function budgetOf(input: DeadlineInput): number {
  const { start, rule, extensions, officeHours } = input;
  const total = extensions.reduce((sum, { length }) => sum + length, rule.length);
  switch (rule.unit) {
    case 'hour':
      return total * HOUR;
    case 'calendarDay':
      return total * DAY;
    case 'workingDay':
      return total * workingDay(officeHours);
    case 'month':
    case 'year': {
      const first = dayOf(start.at);
      return daysBetween(first, correspondingDays(input).at(-1) ?? first) * DAY;
    }
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

function countedOn({ rule, officeHours }: DeadlineInput, calendar: Calendar, day: Day): readonly Span[] {
  if (rule.unit !== 'workingDay') return [{ from: startOf(day), to: endOf(day) }];
  if (!isWorkday(calendar, day)) return [];
  return officeHours.map(([from, to]) => ({ from: atTime(day, from), to: atTime(day, to) }));
}
