import type { DeadlineInput } from '../../contracts/deadline';
import type { Calendar } from '../../domain/calendar';
import { chance } from './chance';

/** A question by chance, with a working calendar by chance. */
export interface DeadlineCase {
  readonly input: DeadlineInput;
  readonly calendar: Calendar;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const UTC8 = 480 * MINUTE;

type Below = (below: number) => number;

/**
 * One case of chance: on minutes, anywhere in 2020-2029, about ninety days at most, every unit but years. Edges are met more often
 * than chance would: midnight, full hours, the openings and closings of the office, suspensions that touch.
 */
export function deadlineCase(seed: number): DeadlineCase {
  const below = chance(seed);
  const firstDay = Date.UTC(2020, 0, 1) + below(3_560) * DAY;
  const officeHours = someHours(below);
  const givenAs = below(3) === 0 ? 'date' : 'moment';
  const start = { at: firstDay - UTC8 + (givenAs === 'date' ? 0 : minuteOfDay(below, officeHours) * MINUTE), givenAs } as const;
  const { rule, extension } = someRule(below, givenAs);
  return {
    input: {
      start,
      rule,
      suspensions: someSuspensions(below, start.at, officeHours),
      extensions: Array.from({ length: below(3) }, () => someExtension(below, rule.unit, extension)),
      officeHours,
      protects: below(2) === 0 ? 'office' : 'citizen',
    },
    calendar: someCalendar(below, firstDay),
  };
}

function someHours(below: Below): DeadlineInput['officeHours'] {
  if (below(4) === 0) return [['00:00', '24:00']];
  if (below(3) === 0)
    return [
      ['09:00', '12:00'],
      ['14:00', '17:00'],
    ];
  const edges = new Set<number>();
  const count = 2 * (1 + below(3));
  while (edges.size < count) edges.add(below(4) === 0 ? 60 * below(25) : below(1441));
  const sorted = [...edges].sort((a, b) => a - b).map((minute) => new Date(minute * MINUTE).toISOString().slice(11, 16));
  const periods: DeadlineInput['officeHours'] = [];
  for (let index = 0; index < count; index += 2) periods.push([sorted[index] ?? '', (sorted[index + 1] ?? '').replace('00:00', '24:00')]);
  return periods;
}

function minuteOfDay(below: Below, officeHours: DeadlineInput['officeHours']): number {
  const edges = [0, 1, 1439, 60 * below(24), ...officeHours.flat().map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)))];
  return below(2) === 0 ? (edges[below(edges.length)] ?? 0) % 1440 : below(1440);
}

function someRule(below: Below, givenAs: string): { readonly rule: DeadlineInput['rule']; readonly extension: number } {
  const roll = (['roll', 'noRoll', 'silent'] as const)[below(3)] ?? 'roll';
  const cutOff = below(2) === 0 ? 'midnight' : 'closing';
  // A date with a period by the hour is refused: seldom is enough.
  const kind = below(givenAs === 'date' && below(10) > 0 ? 3 : 4);
  if (kind === 0) return { rule: { unit: 'calendarDay', length: below(46), roll, cutOff }, extension: 10 };
  if (kind === 1) return { rule: { unit: 'workingDay', length: below(31), roll, cutOff }, extension: 8 };
  if (kind === 2) return { rule: { unit: 'month', length: below(3), roll, cutOff }, extension: 1 };
  return {
    rule: { unit: 'hour', length: below(below(8) === 0 ? 3 : 24 * 30), from: below(2) === 0 ? 'moment' : 'nextHour' },
    extension: 96,
  };
}

/** Mostly in the unit of its period; days and months now and then by each other, and seldom by what they cannot be. */
function someExtension(below: Below, own: string, most: number): DeadlineInput['extensions'][number] {
  const kind = below(8);
  if (kind === 0) return { length: 1 + below(10), unit: 'calendarDay' };
  if (kind === 1) return { length: 1, unit: 'month' };
  if (kind === 2 && below(10) === 0) return { length: 1 + below(2), unit: own === 'hour' ? 'workingDay' : 'hour' };
  return { length: 1 + below(most) };
}

function someSuspensions(below: Below, start: number, officeHours: DeadlineInput['officeHours']): DeadlineInput['suspensions'] {
  const moment = (from: number, days: number) =>
    Math.floor((from + UTC8) / DAY) * DAY - UTC8 + below(days) * DAY + minuteOfDay(below, officeHours) * MINUTE;
  const suspensions: DeadlineInput['suspensions'] = [];
  let last = start - 3 * DAY;
  for (let left = below(4); left > 0; left -= 1) {
    const kind = below(20);
    // Mostly after the one before, on its heels, now and then within it.
    const from = kind === 0 ? last - below(3 * 1440) * MINUTE : kind < 5 ? last : moment(last + DAY, 16);
    const to = Math.max(from, moment(from, below(2) === 0 ? 2 : 14));
    suspensions.push(below(40) === 0 ? { from: to, to: from } : { from, to });
    last = to;
  }
  return below(4) === 0 ? suspensions.reverse() : suspensions;
}

/** Weekdays off and weekends worked by chance, in blocks as a holiday makes them; the notice may end on the way. */
function someCalendar(below: Below, firstDay: number): Calendar {
  const holidays: string[] = [];
  const makeUpWorkdays: string[] = [];
  let block = 0;
  for (let day = firstDay - 7 * DAY; day < firstDay + 240 * DAY; day += DAY) {
    if (block === 0 && below(20) === 0) block = 1 + below(8);
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    const iso = new Date(day).toISOString().slice(0, 10);
    if (!weekend && block > 0) holidays.push(iso);
    if (weekend && block === 0 && below(6) === 0) makeUpWorkdays.push(iso);
    if (block > 0) block -= 1;
  }
  const validThrough = below(3) === 0 ? new Date(firstDay + below(90) * DAY).toISOString().slice(0, 10) : '2031-12-31';
  return { version: 'chance', validThrough, holidays, makeUpWorkdays };
}
