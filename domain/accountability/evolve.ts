import { endClock } from '../clock/clock';
import { clocksAfter } from '../clock/events';
import { remembered } from '../facts';
import type { AccountabilityFact, AccountabilityState, Decision, ProposalInput } from './state';

/** The state before the first fact. */
export function initialState(input: ProposalInput): AccountabilityState {
  return { ...input, clocks: [], statement: null, seen: [], seq: 0, status: 'awaiting-statement' };
}

/** The state after a fact: pure, total and replayed. */
export function evolve(state: AccountabilityState, fact: AccountabilityFact): AccountabilityState {
  const moved: AccountabilityState = { ...changed(state, fact), seq: fact.seq, seen: remembered(state.seen, fact) };
  const events = [fact.kind, ...(moved.status === state.status ? [] : [`enter:${moved.status}`])];
  const occurredAt = fact.kind === 'opened' ? state.openedAt : fact.at;
  return {
    ...moved,
    clocks: clocksAfter(moved.setting, moved.clocks, { events, occurredAt, receivedAt: occurredAt, at: fact.at, holder: moved.office }),
  };
}

function changed(state: AccountabilityState, fact: AccountabilityFact): AccountabilityState {
  switch (fact.kind) {
    case 'opened':
    case 'refused':
      return state;
    case 'stated':
      return { ...awaitingDecision(state), statement: fact.statement };
    case 'statementLapsed':
      return awaitingDecision({ ...state, clocks: state.clocks.map((c) => (c.code === 'statement' ? endClock(c, 'lapsed', fact.at) : c)) });
    case 'reminded':
      return marked(state, fact.clock, fact.rung);
    case 'decisionOverdue':
      return marked(state, 'decision', 'breach');
    case 'decided':
      return concluded(state, fact.decision);
    case 'breachWithdrawn':
      return concluded(state, 'withdrawn');
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

function awaitingDecision(state: AccountabilityState): AccountabilityState {
  return { ...state, status: 'awaiting-decision' };
}

function concluded(state: AccountabilityState, decision: Decision): AccountabilityState {
  return { ...state, status: 'concluded', decision };
}

function marked(state: AccountabilityState, code: string, rung: string): AccountabilityState {
  return { ...state, clocks: state.clocks.map((clock) => (clock.code === code ? { ...clock, fired: [...clock.fired, rung] } : clock)) };
}
