import type { Pace } from '../contracts/plan';
import type { Instant } from './time';

/** The time of the case at the real moment `realNow`: scaled where a demonstration's pace is recorded, the same everywhere else. */
export function caseTime(pace: Pace | null, realNow: Instant): Instant {
  return pace === null ? realNow : Math.round(pace.anchor + (realNow - pace.anchor) * pace.factor);
}

/** The first real moment, in whole ms, at which the case's time has reached `at`: a timer must not wake before its rung. */
export function realTime(pace: Pace | null, at: Instant): Instant {
  return pace === null ? at : pace.anchor + Math.ceil((at - pace.anchor) / pace.factor);
}
