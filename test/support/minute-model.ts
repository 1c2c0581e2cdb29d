import type { DeadlineInput } from '../../contracts/deadline';

/** A working calendar as the model reads it. */
export interface ModelCalendar {
  readonly validThrough: string;
  readonly holidays: readonly string[];
  readonly makeUpWorkdays: readonly string[];
}

/** What a deadline comes to, by the model or by the calculator. */
export interface ModelAnswer {
  readonly refused: string | null;
  readonly strictDue: string | null;
  readonly rolledDue: string | null;
  readonly dueAt: number | null;
  readonly provisional: boolean | null;
}

// Within Jest a global is looked up slowly, and this one is asked for every minute.
const { floor } = Math;

const MINUTE = 60_000;
const DAY = 1440;
/** Minutes and days are counted in UTC+8 from 1970-01-01 00:00 there. */
const minuteOf = (at: number) => Math.ceil(at / MINUTE) + 480;
const instantOf = (minute: number) => (minute - 480) * MINUTE;
const isoOf = (day: number) => new Date(day * DAY * MINUTE).toISOString().slice(0, 10);

const refused = (code: string): ModelAnswer => ({ refused: code, strictDue: null, rolledDue: null, dueAt: null, provisional: null });

/**
 * A slow second opinion on `computeDeadline`: it walks minute by minute from the start and asks of every minute whether it counts.
 * It shares no code with it, nothing but the form of the question; all its dates come from Date.UTC. Minutes are its finest grain.
 */
export function byTheMinute(input: DeadlineInput, calendar: ModelCalendar): ModelAnswer {
  const fault = faultIn(input);
  if (fault) return refused(fault);
  const { rule, start, officeHours } = input;
  const asked = new Set<number>();
  const works = (day: number): boolean => {
    asked.add(day);
    const weekday = new Date(day * DAY * MINUTE).getUTCDay();
    const iso = isoOf(day);
    return weekday === 0 || weekday === 6 ? calendar.makeUpWorkdays.includes(iso) : !calendar.holidays.includes(iso);
  };
  const hours = officeHours.map(([from, to]) => ({ from: ofDay(from), to: ofDay(to) }));
  const open = Array.from({ length: DAY }, (_, minute) => hours.some(({ from, to }) => from <= minute && minute < to));
  const first = minuteOf(start.at);
  const firstDay = floor(first / DAY);
  const away = input.suspensions.map(({ from, to }) => ({ from: minuteOf(from), to: minuteOf(to) }));
  const need = minutesNeeded(input, firstDay, open.filter(Boolean).length);

  let minute = first;
  let counted = 0;
  let lastCounted = -1;
  let dayAsked = -1;
  let dayCounts = false;
  for (; counted < need; minute += 1) {
    const day = floor(minute / DAY);
    if (day !== dayAsked) {
      dayAsked = day;
      dayCounts = rule.unit === 'hour' || (day > firstDay && (rule.unit !== 'workingDay' || works(day)));
    }
    if (!dayCounts) continue;
    if (rule.unit === 'hour' && rule.from === 'nextHour' && floor(minute / 60) === floor(first / 60)) continue;
    if (rule.unit === 'workingDay' && !open[minute % DAY]) continue;
    if (away.some(({ from, to }) => from <= minute && minute < to)) continue;
    counted += 1;
    lastCounted = minute;
  }

  const strict = lastCounted < 0 ? firstDay : floor(lastCounted / DAY);
  if (rule.unit === 'hour') {
    const nothing = rule.from === 'moment' ? first : (floor(first / 60) + 1) * 60;
    const end = lastCounted < 0 ? nothing : lastCounted + 1;
    // A period of no hours that ends with the next one's beginning has its end in the hour before it.
    const day = lastCounted < 0 ? Math.max(firstDay, floor((nothing - 1) / DAY)) : strict;
    return { refused: null, strictDue: isoOf(day), rolledDue: isoOf(day), dueAt: instantOf(end), provisional: false };
  }
  const endingOn = (last: number) => {
    let rolled = last;
    if (rule.roll !== 'noRoll') while (!works(rolled)) rolled += 1;
    const due = rule.roll === 'silent' && input.protects === 'office' ? last : rolled;
    const end = rule.cutOff === 'closing' && works(due) ? open.lastIndexOf(true) + 1 : DAY;
    return { last, rolled, end: due * DAY + end };
  };
  let ending = endingOn(strict);
  // Whoever stands still in the last minute goes on later, and is not late in that moment: walk to the minute in which he goes on.
  const last = ending.end - 1;
  let on = last;
  while (away.some(({ from, to }) => from <= last && from <= on && on < to)) on += 1;
  if (on > last) ending = endingOn(floor(on / DAY));
  if (rule.unit === 'workingDay') works(ending.last);
  return {
    refused: null,
    strictDue: isoOf(ending.last),
    rolledDue: isoOf(ending.rolled),
    dueAt: instantOf(ending.end),
    provisional: [...asked].some((day) => isoOf(day) > calendar.validThrough),
  };
}

function faultIn({ start, rule, suspensions, extensions }: DeadlineInput): string | undefined {
  if (rule.unit === 'hour' && start.givenAs === 'date') return 'hours-need-a-moment';
  const fixed = ['hour', 'workingDay'];
  const differs = (unit: string) => unit !== rule.unit && (fixed.includes(unit) || fixed.includes(rule.unit));
  if (extensions.some(({ unit }) => unit !== undefined && differs(unit))) return 'extension-unit-differs';
  if (suspensions.some(({ from, to }) => to < from)) return 'suspension-ends-before-it-begins';
  const twice = suspensions.some((one, index) => suspensions.slice(index + 1).some((two) => one.from < two.to && two.from < one.to));
  return twice ? 'suspensions-overlap' : undefined;
}

function minutesNeeded({ rule, extensions }: DeadlineInput, firstDay: number, minutesOfWorkday: number): number {
  if (rule.unit !== 'hour' && rule.unit !== 'workingDay') {
    let day = firstDay;
    for (const { length, unit = rule.unit } of [rule, ...extensions]) {
      if (unit === 'calendarDay') day += length;
      else day = monthsLater(day, unit === 'year' ? 12 * length : length);
    }
    return (day - firstDay) * DAY;
  }
  const one = { hour: 60, workingDay: minutesOfWorkday }[rule.unit];
  let needed = rule.length * one;
  for (const { length } of extensions) needed += length * one;
  return needed;
}

/** The same date so many months later; the month's last day where it has no such date. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * DAY * MINUTE);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const dateOfMonth = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), dateOfMonth) / MINUTE / DAY;
}

function ofDay(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
