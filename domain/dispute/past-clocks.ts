import type { Clock } from '../clock/clock';
import { asItEnded, type Happening } from '../clock/events';
import type { Breach, Supervised } from './state';

/**
 * The case with the clocks its breaches rest on: where the next occurrence takes the place of one that was missed, the breach keeps it, so that it can be
 * taken back on the same grounds as a breach of the present one. From rules 3 on.
 */
export function keepingPast<S extends Supervised>(state: S, before: readonly Clock[], happening: Happening): S {
  if (state.plan.rulesVersion < 3) return state;
  const replaced = before.filter((clock) => !state.clocks.some((now) => isOf(now, { clock: clock.code, occurrence: clock.occurrence })));
  if (replaced.length === 0) return state;
  const kept = (breach: Breach): Breach => {
    const clock = breach.past === undefined ? replaced.find((one) => isOf(one, breach)) : undefined;
    return clock ? { ...breach, past: asItEnded(state.plan, clock, happening) } : breach;
  };
  return { ...state, breaches: state.breaches.map(kept) };
}

/** The clock a breach rests on: the present occurrence, or the past one it keeps. */
export function clockOf({ clocks }: Supervised, breach: Breach): Clock | undefined {
  return clocks.find((clock) => isOf(clock, breach)) ?? breach.past;
}

function isOf(clock: Clock, key: Pick<Breach, 'clock' | 'occurrence'>): boolean {
  return clock.code === key.clock && clock.occurrence === key.occurrence;
}
