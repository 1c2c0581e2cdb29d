import { type Clock, endOfClock, isOpen, reprojectClock, ruleOf } from '../clock/clock';
import { type Outage, withAllowance } from '../clock/outages';
import type { Instant } from '../time';
import type { MovedDeadline } from './adoption';
import { takenBack } from './corrections';
import type { DisputeFactBody } from './facts';
import { clockOf } from './past-clocks';
import type { Breach, Supervised } from './state';

type OutageFact = Extract<DisputeFactBody, { kind: 'breachWithdrawn' | 'outageAllowed' }>;

/**
 * What a case makes of an outage it is told at `at` 停机补偿: what was missed by the date of before and is not by the one of now is taken back, then the
 * time is given. Nothing where it gives nothing, as when the case knows it already.
 */
export function outageFacts(state: Supervised, outage: Outage, at: Instant): readonly OutageFact[] {
  const withdrawn = sparedBy(state, outage, at).map((breach) => takenBack(state, breach, at, 'outage'));
  const after = withOutage(state, outage, at);
  const changed = [...after.clocks, ...after.breaches].some((one, index) => one !== [...state.clocks, ...state.breaches][index]);
  if (withdrawn.length === 0 && !changed) return [];
  return [...withdrawn, { kind: 'outageAllowed', ...outage, moved: movedBy(state, after) }];
}

/**
 * The case with the time of an outage given back on every open clock that is a duty of ours. Each goes on as the same occurrence, with new rungs where its
 * date moves. One that was missed and is missed by the new date too keeps its date, for what followed from it has happened once, and so does one that has
 * ended; but they remember the outage: with another one it may be enough.
 */
export function withOutage<S extends Supervised>(state: S, outage: Outage, at: Instant): S {
  const clocks = state.clocks.map((clock) => allowed(state, clock, outage, at));
  const breaches = state.breaches.map((breach) => {
    const past = breach.past && remembering(breach.past, given(state, breach.past, outage));
    return past === undefined || past === breach.past ? breach : { ...breach, past };
  });
  return { ...state, clocks, breaches };
}

function allowed(state: Supervised, clock: Clock, outage: Outage, at: Instant): Clock {
  const longer = given(state, clock, outage);
  const stays = !isOpen(clock) || (clock.breachedAt !== null && longer.dueAt !== null && longer.dueAt <= at);
  return stays ? remembering(clock, longer) : longer;
}

function remembering(clock: Clock, { outages }: Clock): Clock {
  if (outages === undefined || outages.length === (clock.outages?.length ?? 0)) return clock;
  return { ...clock, outages: outages.map((one) => (clock.outages?.includes(one) ? one : { ...one, redates: false })) };
}

/** The clock with the time of an outage; the same one where it gives nothing. What the clock remembers without having been moved by it counts with it. */
function given({ plan }: Supervised, clock: Clock, outage: Outage): Clock {
  const rule = ruleOf(plan, clock.code);
  if (!rule) return clock;
  const known = clock.outages && clock.dueAt !== null ? reprojectClock(plan, rule, clock) : clock;
  const longer = withAllowance(plan, rule, known, outage);
  return longer === known ? clock : longer;
}

function movedBy(before: Supervised, { plan, clocks }: Supervised): readonly MovedDeadline[] {
  return clocks.flatMap(({ code, occurrence, dueAt: to }, index) => {
    const from = before.clocks[index]?.dueAt ?? null;
    if (from === null || to === null || from === to) return [];
    return [{ clock: code, occurrence, basis: ruleOf(plan, code)?.basis ?? code, from, to }];
  });
}

/** The breaches that stand and would not, had the office had the time of this outage, as it is known at `at`. */
export function sparedBy(state: Supervised, outage: Outage, at: Instant): readonly Breach[] {
  return state.breaches.filter((breach) => {
    const clock = clockOf(state, breach);
    if (breach.withdrawn || breach.card === 'none') return false;
    // Before version 0.3 a breach kept no clock that had gone on: the office has the doubt.
    if (!clock) return outage.from < breach.dueAt && breach.dueAt <= outage.to;
    const longer = given(state, clock, outage);
    return longer !== clock && longer.dueAt !== null && longer.dueAt > breach.dueAt && (endOfClock(clock) ?? at) < longer.dueAt;
  });
}
