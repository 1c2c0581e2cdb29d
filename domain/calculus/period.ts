import type { DeadlineInput } from '../../contracts/deadline';
import { type Calendar, isWorkday } from '../calendar';
import { addDays, addMonths, atTime, DAY, type Day, dayOf, daysBetween, endOf, HOUR, type Instant, startOf } from '../time';
import { type Span, timeIn } from './spans';

type Unit = DeadlineInput['rule']['unit'];

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
 * The last day of a period by days, months or years, and after it that of each extension, counted on from the one before: of months and years the
 * corresponding day 对应日, where a month has no such day, its last day (民法典第二百零二条). Suspensions are left aside.
 */
export function lastDays({ start, rule, extensions }: DeadlineInput): readonly Day[] {
  const days: Day[] = [];
  for (const { length, unit = rule.unit } of [rule, ...extensions]) days.push(later(days.at(-1) ?? dayOf(start.at), length, unit));
  return days;
}

/** Whether a period in `unit` can be extended in `by`: in its own unit; and where both are counted by the date alone, in another. */
export function extendsBy(unit: Unit, by: Unit): boolean {
  return unit === by || [unit, by].every((one) => one === 'calendarDay' || one === 'month' || one === 'year');
}

function later(day: Day, length: number, unit: Unit): Day {
  if (unit === 'month' || unit === 'year') return addMonths(day, unit === 'year' ? length * 12 : length);
  return addDays(day, length);
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
    case 'workingDay':
      return total * workingDay(officeHours);
    case 'calendarDay':
    case 'month':
    case 'year': {
      const first = dayOf(start.at);
      return daysBetween(first, lastDays(input).at(-1) ?? first) * DAY;
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
