import type { CalendarNotice } from '../contracts/plan';
import type { Calendar } from './calendar';
import { addDays, type Day, weekday, yearOf } from './time';

/**
 * What is wrong with a notice for this calendar, each fault with its place; empty when it can be loaded. A year is added after the last one, no
 * year is left out; one that a release brought already may be loaded all the same, for the cases begun before it, if it says the same days. Spans neither overlap nor end before they begin; a make-up workday is a weekend day outside them; the thirteen statutory
 * days (CNT-16), given as `statutory`, are all days off.
 */
export function noticeFaults(calendar: Calendar, notice: CalendarNotice, statutory: readonly Day[]): readonly string[] {
  const next = yearOf(calendar.validThrough) + 1;
  const fits = notice.year === next || (notice.year < next && saysTheSame(calendar, notice));
  const year = fits
    ? []
    : [`year: expected ${next}, the year after the last one that is known, or the same days; correct-calendar puts a known year right`];
  return [...year, ...faultsWithin(notice, statutory)];
}

/** Whether a calendar that knows the year has the days of this notice. */
function saysTheSame(calendar: Calendar, notice: CalendarNotice): boolean {
  const { holidays, makeUpWorkdays } = withNotice(calendar, notice);
  return [holidays, makeUpWorkdays].join() === [[...calendar.holidays].sort(), [...calendar.makeUpWorkdays].sort()].join();
}

/** The same for the correction of a year that is known 更正放假安排; it needs another source than what it corrects. */
export function correctionFaults(calendar: Calendar, notice: CalendarNotice, statutory: readonly Day[]): readonly string[] {
  const last = yearOf(calendar.validThrough);
  return [
    ...(notice.year > last ? [`year: expected ${last} or before; load-calendar adds a year`] : []),
    ...(knowsNotice(calendar, notice) ? ['source: the calendar rests on this notice already'] : []),
    ...faultsWithin(notice, statutory),
  ];
}

function faultsWithin(notice: CalendarNotice, statutory: readonly Day[]): readonly string[] {
  const spans = [...notice.off].sort(([a], [b]) => (a < b ? -1 : 1));
  const off = daysOff(notice);
  return [
    ...[...notice.off.flat(), ...notice.work]
      .filter((day) => yearOf(day) !== notice.year)
      .map((day) => `${day}: not a day of ${notice.year}`),
    ...spans.filter(([from, to]) => to < from).map(([from, to]) => `off ${from}..${to}: ends before it begins`),
    ...spans
      .filter(([from], index) => from <= (spans[index - 1]?.[1] ?? ''))
      .map(([from, to]) => `off ${from}..${to}: overlaps the span before`),
    ...notice.work.filter((day) => !isWeekend(day)).map((day) => `work ${day}: is no Saturday or Sunday`),
    ...notice.work.filter((day) => off.includes(day)).map((day) => `work ${day}: lies in a span of days off`),
    ...notice.work.filter((day, index) => notice.work.indexOf(day) !== index).map((day) => `work ${day}: stands there twice`),
    ...statutory
      .filter((day) => yearOf(day) === notice.year && !off.includes(day))
      .map((day) => `off: the statutory holiday ${day} is missing`),
  ];
}

/** The calendar with the year of this notice in place of what was known of it 放假安排公布. */
export function withNotice(calendar: Calendar, notice: CalendarNotice): Calendar {
  const last = `${notice.year}-12-31`;
  const others = (days: readonly Day[]) => days.filter((day) => yearOf(day) !== notice.year);
  return {
    version: [calendar.version, versionOf(notice)].join(', '),
    // A correction of a year that is known takes nothing from what is known of later ones.
    validThrough: calendar.validThrough > last ? calendar.validThrough : last,
    holidays: [...others(calendar.holidays), ...daysOff(notice).filter((day) => !isWeekend(day))].sort(),
    makeUpWorkdays: [...others(calendar.makeUpWorkdays), ...notice.work].sort(),
  };
}

/** Whether this calendar holds the notice already. */
export function knowsNotice(calendar: Calendar, notice: CalendarNotice): boolean {
  return calendar.version.endsWith(versionOf(notice)) || calendar.version.includes(`${versionOf(notice)}, `);
}

const versionOf = ({ year, source }: CalendarNotice) => `${year}: ${source}`;

function daysOff({ off }: CalendarNotice): readonly Day[] {
  const days: Day[] = [];
  for (const [from, to] of off) for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function isWeekend(day: Day): boolean {
  return weekday(day) === 0 || weekday(day) === 6;
}
