import type { DeadlineInput } from '../../contracts/deadline';
import { type Calendar, isProvisional, isWorkday, rolledForward } from '../calendar';
import { atTime, type Day, dayOf, endOf, type Instant } from '../time';
import { periodOf } from './period';
import type { DueDates } from './reckoning';
import { usedUp } from './used-up';

/** The dates of a deadline without the way to them, for the clocks of a case: what they ask is well formed by construction. */
export function dueDates(input: DeadlineInput, calendar: Calendar): DueDates {
  return datesOf(input, calendar, usedUp(periodOf(input, calendar), input.suspensions));
}

/**
 * When a period that is used up at `end` is due. Standing still between there and its cut-off, on the days a roll-over added above all, it is not over
 * before the day on which it goes on: nobody is late in the moment he may act again.
 */
export function datesOf(input: DeadlineInput, calendar: Calendar, end: Instant): DueDates {
  // A period that ends at 24:00 ends on the day before midnight; one of no length ends on the day it starts.
  const dates = lastOn(input, calendar, end, dayOf(Math.max(end - 1, input.start.at)));
  const on = goesOn(input, dates.dueAt);
  return on === undefined ? dates : lastOn(input, calendar, end, dayOf(on));
}

/** When a period goes on that stands still at its cut-off, or undefined. */
export function goesOn({ rule, suspensions }: DeadlineInput, dueAt: Instant): Instant | undefined {
  if (rule.unit === 'hour') return undefined;
  return suspensions.find(({ from, to }) => from < dueAt && to >= dueAt)?.to;
}

function lastOn(input: DeadlineInput, calendar: Calendar, end: Instant, strictDue: Day): DueDates {
  const { rule } = input;
  if (rule.unit === 'hour') return { strictDue, rolledDue: strictDue, dueAt: end, provisional: false };
  const rolledDue = rule.roll === 'noRoll' ? strictDue : rolledForward(calendar, strictDue);
  const due = rule.roll === 'silent' && input.protects === 'office' ? strictDue : rolledDue;
  const asksCalendar = rule.unit === 'workingDay' || rule.roll !== 'noRoll' || rule.cutOff === 'closing';
  return { strictDue, rolledDue, dueAt: cutOff(input, calendar, due), provisional: asksCalendar && isProvisional(calendar, rolledDue) };
}

/** 24:00, or on a working day the close of business (民法典第二百零三条). */
function cutOff({ rule, officeHours }: DeadlineInput, calendar: Calendar, day: Day): Instant {
  const close = officeHours.at(-1)?.[1];
  if (rule.unit === 'hour' || rule.cutOff === 'midnight' || close === undefined || !isWorkday(calendar, day)) return endOf(day);
  return atTime(day, close);
}
