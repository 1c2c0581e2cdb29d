import type { Pace } from '../contracts/plan';
import type { Instant } from './time';

/** The time of the case at the real moment `realNow`: scaled where a demonstration's pace is recorded, the same everywhere else. */
export function caseTime(pace: Pace | null, realNow: Instant): Instant {
  return pace === null ? realNow : Math.round(pace.anchor + (realNow - pace.anchor) * pace.factor);
}

/** The real moment at which the case's time is `at`. */
export function realTime(pace: Pace | null, at: Instant): Instant {
  return pace === null ? at : Math.ceil(pace.anchor + (at - pace.anchor) / pace.factor);
}
