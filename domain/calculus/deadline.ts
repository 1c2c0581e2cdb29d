import type { DeadlineInput } from '../../contracts/deadline';
import type { Words } from '../../contracts/plug-ins';
import type { Calendar } from '../calendar';
import { datesOf } from './due-dates';
import { explain } from './explain';
import { periodOf } from './period';
import type { DueDates } from './reckoning';
import { type DeadlineRefusal, refusalOf } from './refusal';
import { usedUp } from './used-up';

/** A deadline, and the way to it in words that can be checked on a paper calendar. */
export interface Deadline extends DueDates {
  readonly steps: readonly Words[];
}

/**
 * Computes one deadline. A period is time to be used up: it begins when the day of the start is over (民法典第二百零一条), passes in the time
 * its unit counts, stands still while it is suspended, and the day on which it is used up is its last (民法典第二百零二条、第二百零三条).
 * Refuses as `refusalOf` says. These are the rules of counting, version 2 (decision 0014).
 */
export function computeDeadline(input: DeadlineInput, calendar: Calendar): Deadline | { readonly refusal: DeadlineRefusal } {
  const refusal = refusalOf(input);
  if (refusal) return { refusal };
  const period = periodOf(input, calendar);
  const end = usedUp(period, input.suspensions);
  const dates = datesOf(input, calendar, end);
  return { ...dates, steps: explain({ input, calendar, period, end, dates }) };
}
