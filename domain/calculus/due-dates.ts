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

/** When a period that is used up at `end` is due. */
export function datesOf(input: DeadlineInput, calendar: Calendar, end: Instant): DueDates {
  const { rule, start } = input;
  // A period that ends at 24:00 ends on the day before midnight; one of no length ends on the day it starts.
  const strictDue = dayOf(Math.max(end - 1, start.at));
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
