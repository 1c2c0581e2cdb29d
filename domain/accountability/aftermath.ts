import { type Clock, resumeClock, ruleOf, suspendClock } from '../clock/clock';
import type { Instant } from '../time';
import type { AccountabilityState, Aftermath, Terms } from './state';

/** What a measure begins with when it is signed: it can be objected to, and has to be put right where its rung sets a period. */
export function signedBy(principal: string, { rectify }: Terms): Aftermath {
  return { signedBy: principal, rectification: rectify ? 'due' : 'none', missed: false, appeal: 'open', breachRevoked: false };
}

/** The measure with something that became of it; a proposal that was not signed stays as it is. */
export function withAftermath(state: AccountabilityState, change: Partial<Aftermath>): AccountabilityState {
  return state.aftermath ? { ...state, aftermath: { ...state.aftermath, ...change } } : state;
}

/** The period for rectification stands still while an objection is decided; one that has passed goes on. */
export function suspendedFor(state: AccountabilityState, at: Instant): AccountabilityState {
  return withRectification(state, (clock) => (clock.status === 'running' && !isMissed(clock) ? suspendClock(clock, at) : clock));
}

/** It goes on when the objection is decided. */
export function resumedFor(state: AccountabilityState, at: Instant): AccountabilityState {
  const rule = ruleOf(state.setting, 'rectification');
  return withRectification(state, (clock) => (rule && clock.status === 'suspended' ? resumeClock(state.setting, rule, clock, at) : clock));
}

function withRectification(state: AccountabilityState, change: (clock: Clock) => Clock): AccountabilityState {
  return { ...state, clocks: state.clocks.map((clock) => (clock.code === 'rectification' ? change(clock) : clock)) };
}

function isMissed({ fired }: Clock): boolean {
  return fired.some((rung) => rung.startsWith('breach'));
}
