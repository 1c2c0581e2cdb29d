import type { ClockRule, ClockSetting } from '../../contracts/plan';
import { addWorkdays, isProvisional, rolledForward, workdaysBetween } from '../calendar';
import { addDays, addMonths, type Day, dayOf, daysBetween, endOf, HOUR } from '../time';
import type { Clock } from './clock';
import type { Due } from './due';

/** When a clock ends by the rules of version 1: by whole days, a suspended day not at all (decision 0005). Kept for cases begun under it. */
export function dueByWholeDays(setting: ClockSetting, rule: ClockRule, clock: Clock): Due {
  if (rule.unit === 'hour') return { dueAt: clock.startedAt + rule.length * HOUR, provisional: false };
  // Suspended on the days a holiday added, it is not over before the day on which it goes on.
  const days = clock.pauses.flatMap((pause) => (pause.to === null ? [] : [dayOf(pause.to)]));
  const raw = [rawLastDay(setting, rule, clock), ...days].reduce((latest, day) => (day > latest ? day : latest));
  const last = rule.roll === true ? rolledForward(setting.calendar, raw) : raw;
  return { dueAt: endOf(last), provisional: isProvisional(setting.calendar, last) };
}

function rawLastDay(setting: ClockSetting, rule: ClockRule, clock: Clock): Day {
  const start = dayOf(clock.startedAt);
  const more = clock.extensions.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : one.length), 0);
  if (rule.unit === 'workingDay') return addWorkdays(setting.calendar, start, rule.length + more + pausedWorkdays(setting, clock));
  if (rule.unit === 'calendarDay') return addDays(start, rule.length + more + pausedDays(clock));
  return addDays(addMonths(start, rule.unit === 'year' ? rule.length * 12 : rule.length), more + pausedDays(clock));
}

function pausedDays(clock: Clock): number {
  return clock.pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : daysBetween(dayOf(from), dayOf(to))), 0);
}

function pausedWorkdays(setting: ClockSetting, clock: Clock): number {
  return clock.pauses.reduce((sum, { from, to }) => sum + (to === null ? 0 : workdaysBetween(setting.calendar, dayOf(from), dayOf(to))), 0);
}
