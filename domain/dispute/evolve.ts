import type { HandlingPlan } from '../../contracts/plan';
import type { OfficeRef } from '../../contracts/principal';
import { extendClock } from '../clock/clock';
import { clocksAfter } from '../clock/events';
import { remembered } from '../facts';
import type { Instant } from '../time';
import { planWithNotice, underPlan } from './adoption';
import { withRightDate } from './corrections';
import { eventsOf } from './events';
import { addedBy } from './extensions';
import type { DisputeFact } from './facts';
import { settledCard, withAnswerPeriod, withIssued } from './issued-cards';
import { accepts, isWatchedOut, lapsed } from './lapses';
import { withChosenDates } from './look-backs';
import {
  agreed,
  befallen,
  breached,
  coloured,
  concluded,
  enter,
  fired,
  handedTo,
  ledBy,
  lookedBack,
  nextRound,
  passed,
  proposed,
  resumeAll,
  resumedState,
  sought,
  spared,
  suspendAll,
  unbreached,
  unrectified,
  visited,
  visiting,
  watching,
  withBreach,
  withClock,
  withCourt,
} from './moves';
import { withOutage } from './outages';
import { keepingPast } from './past-clocks';
import { withPost } from './posts';
import type { DisputeState } from './state';

/** What a dispute begins with: the registration as the intake kept it. */
export interface Registration {
  readonly number: string;
  readonly office: OfficeRef;
  readonly registrar: string;
  readonly registeredAt: Instant;
  readonly plan: HandlingPlan;
}

/** The state before the first fact. */
export function initialState(registration: Registration): DisputeState {
  const { number, office, registrar, registeredAt, plan } = registration;
  return {
    number,
    plan,
    registeredAt,
    registrar,
    since: registeredAt,
    holder: office,
    level: office.level,
    grade: null,
    round: 1,
    sessions: 0,
    suspended: null,
    clocks: [],
    breaches: [],
    proposals: [],
    seen: [],
    seq: 0,
    status: 'registered',
  };
}

/**
 * The first fact of every dispute 登记. The intake writes it with the registration itself, so that a case can be seen, with its clocks, from
 * the moment it has a number; the workflow begins after it.
 */
export function registeredFact({ office, registrar, registeredAt }: Registration): DisputeFact {
  return { seq: 1, at: registeredAt, kind: 'registered', office: office.id, registrar };
}

/** The state a dispute's workflow begins with. */
export function registeredState(registration: Registration): DisputeState {
  return evolve(initialState(registration), registeredFact(registration));
}

/**
 * The state after a fact: pure, total and replayed, so a change here is a change of `rulesVersion`.
 * First the case itself moves, then its clocks follow from the events the fact means.
 */
export function evolve(state: DisputeState, fact: DisputeFact): DisputeState {
  const moved: DisputeState = { ...changed(state, fact), seq: fact.seq, seen: remembered(state.seen, fact) };
  const events = eventsOf(state, moved, fact);
  const moments = momentsOf(state, moved, fact);
  const since = moved.status === state.status ? moved.since : moments.occurredAt;
  const happening = { events, ...moments, at: fact.at, holder: moved.holder.id };
  const counted = { ...moved, since, clocks: clocksAfter(moved.plan, moved.clocks, happening) };
  const dated = state.status === 'scoring' ? withChosenDates(counted, state.lookBackOn) : counted;
  const after = withAnswerPeriod(keepingPast(dated, moved.clocks, happening), fact);
  if (after.status !== 'watching' || !isWatchedOut(after)) return after;
  const ended = enter(after, { status: 'ended', outcome: after.ending });
  return { ...ended, clocks: clocksAfter(ended.plan, ended.clocks, { ...happening, events: ['enter:ended'] }) };
}

/**
 * When a fact happened and when it was received. A case is assigned when it is registered 交办之日, however long the engine took to begin it;
 * a rebound, or a look-back visit that reopens the case, entered late puts nobody in arrears for the days before it was reported; silence accepts on the last day it had.
 */
function momentsOf(state: DisputeState, moved: DisputeState, fact: DisputeFact): { occurredAt: Instant; receivedAt: Instant } {
  if (fact.kind === 'registered') return { occurredAt: state.registeredAt, receivedAt: state.registeredAt };
  if (reopens(state, moved, fact)) return { occurredAt: fact.receivedAt, receivedAt: fact.receivedAt };
  if (fact.kind === 'lapsed' && accepts(state, fact)) return { occurredAt: fact.due - 1, receivedAt: fact.at };
  // The office could not answer before it was told: the period counts from the receipt.
  if (fact.kind === 'cardIssued') return { occurredAt: fact.receivedAt, receivedAt: fact.receivedAt };
  if ('occurredAt' in fact) return { occurredAt: fact.occurredAt, receivedAt: fact.receivedAt };
  return { occurredAt: fact.at, receivedAt: fact.at };
}

function reopens(
  state: DisputeState,
  moved: DisputeState,
  fact: DisputeFact,
): fact is Extract<DisputeFact, { kind: 'reopened' | 'lookedBack' }> {
  return fact.kind === 'reopened' || (fact.kind === 'lookedBack' && moved.round > state.round);
}

function changed(state: DisputeState, fact: DisputeFact): DisputeState {
  switch (fact.kind) {
    case 'registered':
    case 'partyCorrected':
    case 'replied':
    case 'progressed':
    case 'refused':
      return state;
    case 'confirmationWaived':
    case 'confirmationRefused':
      return visiting(state, 'settled');
    case 'accepted':
      return enter(state, { status: 'accepted' });
    case 'declined':
      return enter(state, { status: 'ended', outcome: 'declined' });
    case 'routed':
      return enter(ledBy({ ...state, holder: fact.to, level: fact.to.level, grade: fact.grade }, fact.leader), { status: 'mediating' });
    case 'leadChanged':
      return ledBy(state, fact.lead);
    case 'sessionHeld':
      return { ...state, sessions: state.sessions + 1 };
    case 'suspended':
      return { ...state, suspended: fact.reason, clocks: suspendAll(state, fact.occurredAt) };
    case 'resumed':
      return { ...state, suspended: null, clocks: resumeAll(state, fact.occurredAt) };
    case 'extended':
      return { ...state, clocks: withClock(state, fact.clock, (clock, rule) => extendClock(state.plan, rule, clock, addedBy(fact))) };
    case 'agreed':
      return agreed(state, fact);
    case 'failed':
      return visiting(resumedState(state, fact.occurredAt), 'failed');
    case 'handedUp':
      return handedTo(state, fact.to);
    case 'escalated':
      return handedTo(coloured(fired(state, fact), fact), fact.to);
    case 'planAdopted':
      return underPlan(state, fact.plan, fact.receivedAt);
    case 'calendarAdopted':
      return underPlan(state, planWithNotice(state.plan, fact.notice), fact.at);
    case 'postVacated':
    case 'postFilled':
      return withPost(state, fact);
    case 'outageAllowed':
      return withOutage(state, { part: fact.part, from: fact.from, to: fact.to }, fact.at);
    case 'dateCorrected':
      return withRightDate(state, fact);
    case 'assignmentCorrected':
      return handedTo(state, fact.to);
    case 'confirmationSought':
      return sought(state, fact.court);
    case 'confirmationAccepted':
      return state.status === 'confirming' && state.court.step === 'applied'
        ? withCourt(state, { ...state.court, step: 'accepted' })
        : state;
    case 'confirmationRuled':
      return fact.result === 'confirmed' ? visiting(state, 'confirmed') : enter(nextRound(state), { status: 'mediating' });
    case 'milestoneReached':
      return passed(state, fact);
    case 'visited':
      return visited(state, fact);
    case 'scored':
      return watching(state, fact);
    case 'notSampled':
      return spared(state);
    case 'lookedBack':
      return lookedBack(state, fact);
    case 'reopened':
      return enter(nextRound(befallen(state, 'rebound', fact.at)), { status: 'accepted' });
    case 'eventReported':
      return befallen(state, fact.event, fact.at);
    case 'withdrawn':
      return visiting(resumedState(state, fact.occurredAt), 'withdrawn');
    case 'suitReported':
      return visiting(resumedState(state, fact.occurredAt), 'suit');
    case 'cardIssued':
      return withIssued(state, fact);
    case 'cardAnswered':
      return settledCard(
        withBreach(state, fact, (breach) => ({ ...breach, card: 'answered' })),
        fact,
        'answered',
      );
    case 'cardCancelled':
      return settledCard(
        withBreach(state, fact, (breach) => ({ ...breach, card: 'cancelled' })),
        fact,
        'cancelled',
      );
    case 'reminded':
    case 'topReached':
      return fired(state, fact);
    case 'breached':
      return breached(state, fact);
    case 'lapsed':
      return lapsed(fired(state, fact), fact);
    case 'accountabilityProposed':
      return proposed(state, fact);
    case 'breachWithdrawn':
      return unbreached(state, fact);
    case 'accountabilityConcluded':
      return concluded(state, fact);
    case 'rectificationMissed':
      return unrectified(state, fact);
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}
