import type { OfficeRef } from '../../contracts/principal';
import { endClock, ruleOf } from '../clock/clock';
import { resumeAll } from '../dispute/moves';
import type { Supervised } from '../dispute/state';
import type { Instant } from '../time';
import type { PetitionFact } from './facts';
import type { Conclusion, PetitionPhase, PetitionState } from './state';

/** The petition in another stage; what only the old stage knew is left behind. */
export function enter(state: PetitionState, phase: PetitionPhase): PetitionState {
  return { ...supervised(state), ...phase };
}

function supervised(state: PetitionState): Supervised {
  const { number, plan, registeredAt, registrar, since, holder, level, grade, round, suspended } = state;
  const { clocks, breaches, proposals, events, spent, issued, posts, seen, seq } = state;
  // Before the fourth rules a petition forgot its cards with each stage.
  const keeps = plan.rulesVersion >= 4;
  return {
    number,
    plan,
    registeredAt,
    registrar,
    since,
    holder,
    level,
    grade,
    round,
    suspended,
    clocks,
    breaches,
    proposals,
    ...(events === undefined ? {} : { events }),
    ...(spent === undefined ? {} : { spent }),
    ...(keeps && issued !== undefined ? { issued } : {}),
    ...(keeps && posts !== undefined ? { posts } : {}),
    seen,
    seq,
  };
}

/** The petition in the hands of another organ. */
export function heldBy(state: PetitionState, holder: OfficeRef): PetitionState {
  return { ...state, holder, level: holder.level };
}

/** Another organ takes up the petition for the next round: review 复查, then re-examination 复核. */
export function takenUpBy(state: PetitionState, holder: OfficeRef, status: 'reviewing' | 'reexamining'): PetitionState {
  return enter({ ...heldBy(state, holder), round: state.round + 1 }, { status });
}

/** The organs are done with it; the petitioner is asked 满意度评价. */
export function evaluating(state: PetitionState, conclusion: Conclusion): PetitionState {
  return enter(state, { status: 'evaluating', conclusion });
}

/** A hearing that is over, or was left open when the organ decided, stops no clock any more. */
export function afterHearing(state: PetitionState, at: Instant): PetitionState {
  return state.suspended === null ? state : { ...state, suspended: null, clocks: resumeAll(state, at) };
}

/**
 * A period ended without anybody having to answer for it: what was not asked to be reviewed or re-examined in time stands, and a petitioner who
 * says nothing of the handling is asked no more. Any other, such as the days to object to an assignment, ends nothing.
 */
export function lapsed(state: PetitionState, fact: Extract<PetitionFact, { kind: 'lapsed' }>): PetitionState {
  const ended = { ...state, clocks: state.clocks.map((clock) => (clock.code === fact.clock ? endClock(clock, 'lapsed', fact.at) : clock)) };
  const begins = ruleOf(state.plan, fact.clock)?.start ?? [];
  if (state.status === 'answered' && begins.includes('served:answered')) return evaluating(ended, 'answered');
  if (state.status === 'reviewed' && begins.includes('served:reviewed')) return evaluating(ended, 'reviewed');
  if (state.status === 'evaluating' && begins.includes('enter:evaluating'))
    return enter(ended, { status: 'ended', outcome: state.conclusion });
  return ended;
}
