import type { DeadlineInput } from '../../contracts/deadline';
import type { Calendar } from '../calendar';
import type { Day, Instant } from '../time';
import type { Period } from './period';

/** When a period ends. */
export interface DueDates {
  /** The last day as counted, days off or not. */
  readonly strictDue: Day;
  /** The last day after the roll-over 顺延; the strict one where the rule has none. */
  readonly rolledDue: Day;
  /** The first moment that is too late. */
  readonly dueAt: Instant;
  /** Whether it rests on a day whose holidays are not published yet. */
  readonly provisional: boolean;
}

/** A deadline with all it was computed from: what the steps tell. */
export interface Reckoning {
  readonly input: DeadlineInput;
  readonly calendar: Calendar;
  readonly period: Period;
  /** When the period is used up. */
  readonly end: Instant;
  readonly dates: DueDates;
}
