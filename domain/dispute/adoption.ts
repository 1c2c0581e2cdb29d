import type { CalendarNotice, ClockRule, HandlingPlan } from '../../contracts/plan';
import { withNotice } from '../calendar-notice';
import { type Clock, endOfClock, isOpen, restartClock, ruleOf } from '../clock/clock';
import { openRungs } from '../clock/rungs';
import type { Refusal } from '../refusal';
import type { Instant } from '../time';
import { takenBack } from './corrections';
import type { DisputeFactBody, WithdrawalReason } from './facts';
import { clockOf } from './past-clocks';
import type { Breach, Supervised } from './state';
import { spentBy } from './triggers';

type BreachWithdrawn = Extract<DisputeFactBody, { kind: 'breachWithdrawn' }>;

/** A deadline that another plan or calendar moves; instants in epoch ms UTC. */
export interface MovedDeadline {
  readonly clock: string;
  readonly occurrence: number;
  readonly basis: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The plan a case comes under: the newer one, with the case's own calendar where a notice reached the case after that plan was made. */
export function planToAdopt(state: Supervised, to: HandlingPlan): HandlingPlan {
  const { calendar } = state.plan;
  return calendar.validThrough > to.calendar.validThrough ? { ...to, calendar } : to;
}

/** Why a case cannot be moved to this plan, or undefined: it has it already, or the plan does not know a clock that runs in it. */
export function adoptionRefusal(state: Supervised, newest: HandlingPlan): Refusal | undefined {
  const to = planToAdopt(state, newest);
  const versions = ({ rulesVersion, type, place, calendar }: HandlingPlan) =>
    [rulesVersion, type.version, place.version, calendar.version].join(' ');
  if (versions(to) === versions(state.plan)) return { code: 'plan-adopted-already', field: 'to', expected: 'a newer plan' };
  const unknown = state.clocks.find((clock) => isOpen(clock) && !ruleOf(to, clock.code));
  return unknown && { code: 'plan-lacks-clock', field: 'to', expected: `a plan with ${unknown.code}` };
}

/**
 * The case under another plan 变更办理方案 from `at` on: every open clock is counted anew. One whose date moves goes on as its next occurrence, so that
 * no rung of the old date is taken for one of the new; one that was missed and is missed by the new date too is left alone: what followed from
 * it has happened once. Nobody is in arrears by a rule that was adopted afterwards: no date moves into the past, no rung of a new ladder is made up for, no
 * trigger counts what happened before it came.
 */
export function underPlan<S extends Supervised>(state: S, plan: HandlingPlan, at: Instant): S {
  const clocks = state.clocks.map((clock) => (isOpen(clock) ? reprojected(state.plan, plan, clock, at) : clock));
  const spent = spentBy(state, plan);
  return { ...state, plan, clocks, ...(spent === undefined ? {} : { spent }) };
}

/** The plan of a case with the days off and make-up workdays of another year. */
export function planWithNotice(plan: HandlingPlan, notice: CalendarNotice): HandlingPlan {
  const { version, validThrough, holidays, makeUpWorkdays } = withNotice(plan.calendar, notice);
  return { ...plan, calendar: { version, validThrough, holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays] } };
}

/** The deadlines that move when the case comes under `plan` at `at`, in the order of its clocks. */
export function movedDeadlines(state: Supervised, plan: HandlingPlan, at: Instant): readonly MovedDeadline[] {
  return state.clocks.filter(isOpen).flatMap((clock) => {
    const { dueAt, occurrence } = reprojected(state.plan, plan, clock, at);
    if (clock.dueAt === null || dueAt === null || dueAt === clock.dueAt) return [];
    return [{ clock: clock.code, occurrence, basis: ruleOf(plan, clock.code)?.basis ?? clock.code, from: clock.dueAt, to: dueAt }];
  });
}

/** The facts that take back what was missed by the old date and is not missed by the new one. */
export function sparedBy(
  state: Supervised,
  plan: HandlingPlan,
  at: Instant,
  why: Extract<WithdrawalReason, 'plan' | 'calendar'>,
): readonly BreachWithdrawn[] {
  const spared = (breach: Breach) => {
    const clock = clockOf(state, breach);
    const rule = clock && ruleOf(plan, clock.code);
    if (!clock || !rule || breach.withdrawn) return false;
    const { dueAt } = restartClock(plan, rule, countedUnder(state.plan, rule, clock));
    return dueAt !== null && dueAt !== clock.dueAt && (endOfClock(clock) ?? at) < dueAt;
  };
  return state.breaches.filter(spared).map((breach) => takenBack(state, breach, at, why));
}

function reprojected(old: HandlingPlan, plan: HandlingPlan, clock: Clock, at: Instant): Clock {
  const rule = ruleOf(plan, clock.code);
  if (!rule) return clock;
  const counted = countedUnder(old, rule, clock);
  const anew = restartClock(plan, rule, counted);
  if (anew.dueAt === clock.dueAt) return withoutPastRungs(old, plan, { ...counted, provisional: anew.provisional }, at);
  return anew.dueAt !== null && anew.dueAt <= at ? withoutPastRungs(old, plan, byThePeriodBefore(old, plan, clock), at) : anew;
}

/** Another period counts it anew; another calendar, or a plan with the same period, leaves it the one it goes by. */
function countedUnder(old: HandlingPlan, rule: ClockRule, clock: Clock): Clock {
  const before = ruleOf(old, clock.code);
  return before && periodIn(before) === periodIn(rule) ? clock : byItsRule(clock);
}

const periodIn = ({ length, unit, roll, from, cutOff }: ClockRule) => [length, unit, roll, from, cutOff].join();

function byItsRule({ own: _own, ...clock }: Clock): Clock {
  return clock;
}

/**
 * A clock that keeps its date goes on by the period it had: a pause, an extension or an outage moves the date it kept, and not one that is over. Before the
 * fourth rules it went by the new period.
 */
function byThePeriodBefore(old: HandlingPlan, plan: HandlingPlan, clock: Clock): Clock {
  const rule = ruleOf(old, clock.code);
  if (!rule || plan.rulesVersion < 4 || clock.own !== undefined) return clock;
  const { length, unit, roll, from, cutOff } = rule;
  return { ...clock, own: { length, unit, roll, ...(from !== undefined && { from }), ...(cutOff !== undefined && { cutOff }) } };
}

/** A clock that keeps its date: what a new ladder would have done before it was adopted is not done any more. */
function withoutPastRungs(old: HandlingPlan, plan: HandlingPlan, clock: Clock, at: Instant): Clock {
  const pending = openRungs(old, clock).map(({ id }) => id);
  const past = openRungs(plan, clock).filter((rung) => rung.kind !== 'remind' && rung.at <= at && !pending.includes(rung.id));
  return past.length === 0 ? clock : { ...clock, fired: [...clock.fired, ...past.map(({ id }) => id)] };
}
