import { endClock } from '../clock/clock';
import { clocksAfter } from '../clock/events';
import { remembered } from '../facts';
import type { Objection, PublicationFact, PublicationInput, PublicationState, PublicationStatus } from './state';

/** The state before the first fact. */
export function initialState(input: PublicationInput): PublicationState {
  return { ...input, status: 'preview', objections: [], clocks: [], seen: [], seq: 0 };
}

/** The state after a fact: pure, total and replayed. */
export function evolve(state: PublicationState, fact: PublicationFact): PublicationState {
  const changedState = changed(state, fact);
  const moved = { ...changedState, status: statusOf(changedState, fact), seq: fact.seq, seen: remembered(state.seen, fact) };
  const events = [fact.kind, ...(moved.status === state.status ? [] : [`enter:${moved.status}`])];
  const occurredAt = fact.kind === 'opened' ? state.openedAt : fact.at;
  return {
    ...moved,
    clocks: clocksAfter(moved.setting, moved.clocks, { events, occurredAt, receivedAt: occurredAt, at: fact.at, holder: moved.issuer }),
  };
}

/** The objections that nobody has answered. */
export function unanswered({ objections }: PublicationState): readonly Objection[] {
  return objections.filter(({ answer }) => answer === null);
}

function statusOf(state: PublicationState, fact: PublicationFact): PublicationStatus {
  if (state.status === 'released' || fact.kind === 'released') return 'released';
  const closed = state.status !== 'preview' || fact.kind === 'objectionsClosed';
  if (!closed) return 'preview';
  return unanswered(state).length > 0 ? 'answering' : 'to-release';
}

function changed(state: PublicationState, fact: PublicationFact): PublicationState {
  switch (fact.kind) {
    case 'opened':
    case 'refused':
    case 'released':
      return state;
    case 'objected': {
      const { objection: id, office, figure, number, reason, receivedAt: at } = fact;
      return { ...state, objections: [...state.objections, { id, office, figure, number, reason, at, answer: null }] };
    }
    case 'objectionAnswered': {
      const { result, exclude, approver, reason, receivedAt: at } = fact;
      const answer = { result, exclude, approver, reason, at };
      return { ...state, objections: state.objections.map((one) => (one.id === fact.objection ? { ...one, answer } : one)) };
    }
    case 'objectionsClosed':
      return { ...state, clocks: state.clocks.map((clock) => (clock.code === 'objection' ? endClock(clock, 'lapsed', fact.at) : clock)) };
    case 'reminded':
    case 'overdue':
      return marked(state, fact.clock, fact.rung);
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

function marked(state: PublicationState, code: string, rung: string): PublicationState {
  return { ...state, clocks: state.clocks.map((clock) => (clock.code === code ? { ...clock, fired: [...clock.fired, rung] } : clock)) };
}
