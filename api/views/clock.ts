import type { ClockView } from '../../contracts/api/dispute';
import type { ClockRule, HandlingPlan } from '../../contracts/plan';
import type { Words } from '../../contracts/plug-ins';
import { computeDeadline } from '../../domain/calculus/deadline';
import { type Clock, isOpen, lastDay, ruleOf } from '../../domain/clock/clock';
import { countsByCalculus, questionOf } from '../../domain/clock/due';
import { byLaw } from '../../domain/clock/outages';
import type { Supervised } from '../../domain/dispute/state';
import { dayOf, daysBetween, type Instant } from '../../domain/time';
import { basisOf } from '../plug-ins';
import { outageSteps } from '../texts/outage-steps';
import { moment, momentOrNull } from './moment';

/** A clock as people read it at the case's moment `now`: when it is due, what is left, and why it runs. */
export function clockView(state: Supervised, clock: Clock, now: Instant): ClockView {
  const rule = ruleOf(state.plan, clock.code);
  const last = lastDay(clock);
  return {
    code: clock.code,
    occurrence: clock.occurrence,
    status: clock.status,
    office: clock.office,
    dueAt: momentOrNull(clock.dueAt),
    lastDay: last,
    remaining: remaining(clock, last, now),
    provisional: clock.provisional,
    breachedAt: momentOrNull(clock.breachedAt),
    ...(rule && dateByLaw(state.plan, rule, clock)),
    why: {
      basis: basisOf(state.plan.type.code, state.plan.place.code, rule?.basis ?? clock.code),
      startedAt: moment(clock.startedAt),
      unit: clock.own?.unit ?? rule?.unit ?? null,
      length: clock.own?.length ?? rule?.length ?? null,
      ...versionsOf(state.plan),
      steps: rule && isOpen(clock) && clock.dueAt !== null ? stepsTo(state.plan, rule, clock) : [],
    },
  };
}

/** Under which rules and in which plan a clock counts. */
export function versionsOf({ rulesVersion, type, place }: HandlingPlan): { rulesVersion: number; plan: string } {
  return { rulesVersion, plan: `${type.code}@${type.version}, ${place.code}@${place.version}` };
}

/** The date by the law alone, where time was given back; nothing where it is the office's too. */
function dateByLaw(plan: HandlingPlan, rule: ClockRule, clock: Clock): Pick<ClockView, 'law'> {
  if (!clock.outages) return {};
  const { dueAt } = byLaw(plan, rule, clock);
  return dueAt === null || dueAt === clock.dueAt ? {} : { law: { dueAt: moment(dueAt), lastDay: dayOf(dueAt - 1) } };
}

/** The explanation of a date (`domain/calculus`), for cases that count by it: by the law, and then what the platform owes. */
function stepsTo(plan: HandlingPlan, rule: ClockRule, clock: Clock): Words[] {
  if (!countsByCalculus(plan)) return [];
  const deadline = computeDeadline(questionOf(plan, rule, clock.outages ? byLaw(plan, rule, clock) : clock), plan.calendar);
  return 'refusal' in deadline ? [] : [...deadline.steps, ...outageSteps(clock)];
}

/** Days as people count them: 0 on the last day. */
function remaining(clock: Clock, last: string | null, now: Instant): ClockView['remaining'] {
  if (!isOpen(clock) || clock.dueAt === null || last === null) return null;
  return { ms: Math.round(clock.dueAt - now), days: daysBetween(dayOf(now), last) };
}
