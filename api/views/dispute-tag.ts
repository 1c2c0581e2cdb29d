import type { ClockView, DisputeView } from '../../contracts/api/dispute';
import type { Caller } from '../caller';
import { weakTag } from '../entity-tag';

/**
 * The tag of a case as this caller reads it. `asOf` and the milliseconds of `remaining` pass with every moment and are left out: whoever kept the
 * answer counts them from `dueAt`. The days that are left and whether the deadline has passed stand in it, so the tag changes at midnight
 * and when a clock runs out, before a fact says so.
 */
export function disputeTag(caller: Caller, view: DisputeView): string {
  const { asOf: _, clocks, ...rest } = view;
  return weakTag(caller, view.seq, { ...rest, clocks: clocks.map(steadyClock) });
}

function steadyClock({ remaining, ...clock }: ClockView) {
  return { ...clock, remaining: remaining && { days: remaining.days, passed: remaining.ms <= 0 } };
}
