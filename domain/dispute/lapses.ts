import type { ClockRule } from '../../contracts/plan';
import { endClock, isOpen, ruleOf } from '../clock/clock';
import type { DisputeFact } from './facts';
import { enter, resumedState, visiting } from './moves';
import type { DisputeState, Ending, Status } from './state';

type Lapsed = Extract<DisputeFact, { kind: 'lapsed' }>;

/** Whether a period that ends now accepts the case by silence 视为受理. */
export function accepts(state: DisputeState, fact: Lapsed): boolean {
  return state.status === 'registered' && ruleOf(state.plan, fact.clock)?.onLapse === 'accept';
}

/** Where a case is being handled: a period that ends the handling by lapsing ends it there and nowhere else. */
const handling: readonly Status[] = ['accepted', 'mediating', 'proceeding'];

/** What a period makes of the handling by lapsing. */
const lapseEndings: { readonly [effect in NonNullable<ClockRule['onLapse']>]?: Ending } = {
  fail: 'failed',
  suit: 'suit',
  decide: 'decided',
};

/** What it makes of a case nobody has accepted yet. */
function unaccepted(state: DisputeState, rule: ClockRule | undefined): DisputeState {
  if (rule?.onLapse === 'accept') return enter(state, { status: 'accepted' });
  return rule?.onLapse === 'abandon' ? visiting(state, 'withdrawn') : state;
}

/**
 * A period ended without anybody having to answer for it. The window that began with the agreement ends the confirmation, the watch that
 * began with the close-out ends the case, unless a right that outlasts it is still running; any other ends nothing there.
 */
export function lapsed(state: DisputeState, fact: Lapsed): DisputeState {
  const clocks = state.clocks.map((clock) => (clock.code === fact.clock ? endClock(clock, 'lapsed', fact.at) : clock));
  const ended = { ...state, clocks };
  const rule = ruleOf(state.plan, fact.clock);
  const beganAt = (event: string) => rule?.start.includes(event) === true;
  if (state.status === 'confirming') {
    const window = { agreement: state.agreement, dueAt: fact.due };
    return beganAt('agreed') ? enter(ended, { status: 'visiting', ending: 'settled', missed: [], lapsed: window }) : ended;
  }
  if (state.status === 'watching')
    return beganAt('enter:watching') && !isKept(ended) ? enter(ended, { status: 'ended', outcome: state.ending }) : ended;
  if (state.status === 'registered') return unaccepted(ended, rule);
  const ending = rule?.onLapse && lapseEndings[rule.onLapse];
  return ending && handling.includes(state.status) ? visiting(resumedState(ended, fact.due), ending) : ended;
}

/** Whether a right of the parties that outlasts the watch is still running. */
function isKept({ plan, clocks }: DisputeState): boolean {
  return clocks.some((clock) => isOpen(clock) && ruleOf(plan, clock.code)?.keepsWatch === true);
}

/** Whether a closed case has nothing left to be watched for: the watch was over before, and the last right that outlasted it has ended. */
export function isWatchedOut(state: DisputeState): boolean {
  if (state.status !== 'watching' || !state.plan.clocks.some((rule) => rule.keepsWatch === true)) return false;
  const watched = state.clocks.some((clock) => isOpen(clock) && ruleOf(state.plan, clock.code)?.start.includes('enter:watching'));
  return !watched && !isKept(state);
}
