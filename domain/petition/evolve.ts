import { extendClock, ruleOf } from '../clock/clock';
import { clocksAfter } from '../clock/events';
import { planWithNotice, underPlan } from '../dispute/adoption';
import type { Registration } from '../dispute/evolve';
import { addedBy } from '../dispute/extensions';
import { settledCard, withAnswerPeriod, withIssued } from '../dispute/issued-cards';
import {
  befallen,
  breached,
  concluded,
  fired,
  proposed,
  suspendAll,
  unbreached,
  unrectified,
  withBreach,
  withClock,
} from '../dispute/moves';
import { withOutage } from '../dispute/outages';
import { keepingPast } from '../dispute/past-clocks';
import { officeWithPost, type PostFact, withPost } from '../dispute/posts';
import { remembered } from '../facts';
import type { Instant } from '../time';
import { eventsOf } from './events';
import type { PetitionFact } from './facts';
import { afterHearing, enter, evaluating, heldBy, lapsed, takenUpBy } from './moves';
import type { PetitionState } from './state';

/** The state before the first fact. */
export function initialState({ number, office, registrar, registeredAt, plan }: Registration): PetitionState {
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
    suspended: null,
    clocks: [],
    breaches: [],
    proposals: [],
    seen: [],
    seq: 0,
    status: 'registered',
  };
}

/** The state a petition's workflow begins with; the first fact 登记 is written by the intake. */
export function registeredState(registration: Registration): PetitionState {
  const { office, registrar, registeredAt } = registration;
  return evolve(initialState(registration), { seq: 1, at: registeredAt, kind: 'registered', office: office.id, registrar });
}

/** The state after a fact: pure, total and replayed. First the petition itself moves, then its clocks follow. */
export function evolve(state: PetitionState, fact: PetitionFact): PetitionState {
  const moved: PetitionState = { ...changed(state, fact), seq: fact.seq, seen: remembered(state.seen, fact) };
  const events = eventsOf(state, moved, fact);
  const moments = momentsOf(state, fact);
  const since = moved.status === state.status ? moved.since : moments.occurredAt;
  const happening = { events, ...moments, at: fact.at, holder: moved.holder.id };
  const clocks = clocksAfter(moved.plan, moved.clocks, happening);
  return withAnswerPeriod(orderedPeriod(keepingPast({ ...moved, since, clocks }, moved.clocks, happening), fact), fact);
}

function momentsOf(state: PetitionState, fact: PetitionFact): { occurredAt: Instant; receivedAt: Instant } {
  if (fact.kind === 'registered') return { occurredAt: state.registeredAt, receivedAt: state.registeredAt };
  // The office could not answer before it was told: the period counts from the receipt.
  if (fact.kind === 'cardIssued') return { occurredAt: fact.receivedAt, receivedAt: fact.receivedAt };
  if ('occurredAt' in fact) return { occurredAt: fact.occurredAt, receivedAt: fact.receivedAt };
  return { occurredAt: fact.at, receivedAt: fact.at };
}

/** The designated period 指定期限 (XF-2) is the order's own: its rule counts one day, and the order gives the others. */
function orderedPeriod(state: PetitionState, fact: PetitionFact): PetitionState {
  if (fact.kind !== 'transferred' || fact.reportWithin === null || fact.reportWithin < 2) return state;
  const days = fact.reportWithin - 1;
  const rule = state.plan.clocks.find(({ start }) => start.includes('transferred:report'));
  return rule ? { ...state, clocks: withClock(state, rule.code, (clock) => extendClock(state.plan, rule, clock, days)) } : state;
}

function changed(state: PetitionState, fact: PetitionFact): PetitionState {
  switch (fact.kind) {
    case 'registered':
    case 'partyCorrected':
    case 'closingReported':
    case 'majorReported':
    case 'refused':
      return state;
    case 'transferred':
      return enter(heldBy(state, fact.to), { status: 'transferred', assigner: state.holder, objection: 'none' });
    case 'petitionAccepted':
      return enter(state, { status: 'handling' });
    case 'declined':
      return enter(state, { status: 'ended', outcome: 'declined' });
    case 'objected':
      return state.status === 'transferred' ? { ...state, objection: 'pending' } : state;
    case 'objectionDecided':
      if (state.status !== 'transferred') return state;
      return fact.upheld ? enter(heldBy(state, state.assigner), { status: 'registered' }) : { ...state, objection: 'dismissed' };
    case 'referred':
      return enter(afterHearing(state, fact.occurredAt), { status: 'ended', outcome: 'referred' });
    case 'withdrawn':
      return enter(afterHearing(state, fact.occurredAt), { status: 'ended', outcome: 'withdrawn' });
    case 'petitionMediated':
      return evaluating(afterHearing(state, fact.occurredAt), 'mediated');
    case 'eventReported':
      return befallen(state, fact.event, fact.at);
    case 'hearingBegun':
      return { ...state, suspended: 'hearing', clocks: suspendAll(state, fact.occurredAt) };
    case 'hearingEnded':
      return afterHearing(state, fact.occurredAt);
    case 'extended': {
      const rule = ruleOf(state.plan, fact.clock);
      return rule
        ? { ...state, clocks: withClock(state, fact.clock, (clock) => extendClock(state.plan, rule, clock, addedBy(fact))) }
        : state;
    }
    case 'answered':
      return enter(afterHearing(state, fact.occurredAt), { status: 'answered', served: false });
    case 'served':
      return state.status === 'answered' || state.status === 'reviewed' ? { ...state, served: true } : state;
    case 'reviewRequested':
      return takenUpBy(state, fact.to, 'reviewing');
    case 'reviewDecided':
      return enter(state, { status: 'reviewed', served: false });
    case 'reexaminationRequested':
      return takenUpBy(state, fact.to, 'reexamining');
    case 'reexaminationDecided':
      return evaluating(afterHearing(state, fact.occurredAt), 'reexamined');
    case 'evaluated':
      return state.status === 'evaluating' ? enter(state, { status: 'ended', outcome: state.conclusion }) : state;
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
    case 'planAdopted':
      return underPlan(state, fact.plan, fact.receivedAt);
    case 'calendarAdopted':
      return underPlan(state, planWithNotice(state.plan, fact.notice), fact.at);
    case 'postVacated':
    case 'postFilled':
      return withAssigner(withPost(state, fact), fact);
    case 'outageAllowed':
      return withOutage(state, { part: fact.part, from: fact.from, to: fact.to }, fact.at);
    // A matter in hand is not taken up by the organ above (XF-10): no rung hands a petition up, and one that would is only marked.
    case 'escalated':
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

/** Whoever gets it back when an objection is upheld knows the post as well; before the fourth rules as it was when it assigned. */
function withAssigner(state: PetitionState, fact: PostFact): PetitionState {
  if (state.status !== 'transferred' || state.plan.rulesVersion < 4) return state;
  return { ...state, assigner: officeWithPost(state.assigner, fact) };
}
