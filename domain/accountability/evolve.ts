import { endClock } from '../clock/clock';
import { clocksAfter } from '../clock/events';
import { remembered } from '../facts';
import { resumedFor, signedBy, suspendedFor, withAftermath } from './aftermath';
import type { AccountabilityFact, AccountabilityState, Conclusion, ProposalInput } from './state';

/** The state before the first fact. */
export function initialState(input: ProposalInput): AccountabilityState {
  return { ...input, clocks: [], statement: null, seen: [], seq: 0, status: 'awaiting-statement' };
}

/** The state after a fact: pure, total and replayed. A measure that can be neither appealed nor rectified any more is concluded by itself. */
export function evolve(state: AccountabilityState, fact: AccountabilityFact): AccountabilityState {
  const moved: AccountabilityState = { ...settled(changed(state, fact)), seq: fact.seq, seen: remembered(state.seen, fact) };
  const events = [fact.kind, ...(moved.status === state.status ? [] : [`enter:${moved.status}`]), ...dueAgain(state, moved, fact)];
  const occurredAt = fact.kind === 'opened' ? state.openedAt : fact.at;
  const happening = { events, occurredAt, receivedAt: occurredAt, at: fact.at, holder: moved.office };
  const counted = { ...moved, clocks: clocksAfter(moved.setting, moved.clocks, happening) };
  return beginsSuspended(counted, fact) ? suspendedFor(counted, fact.at) : counted;
}

/** A report sent back while an objection is decided begins no period that runs; before the fourth rules it did. */
function beginsSuspended({ aftermath, setting }: AccountabilityState, { kind }: AccountabilityFact): boolean {
  return kind === 'rectificationRejected' && aftermath?.appeal === 'filed' && (setting.rulesVersion ?? 1) >= 4;
}

/** The period for rectification begins with the signature, and anew with a rejection. */
function dueAgain(before: AccountabilityState, after: AccountabilityState, fact: AccountabilityFact): readonly string[] {
  const begins = fact.kind === 'rectificationRejected' || before.aftermath === undefined;
  return begins && after.aftermath?.rectification === 'due' && after.status === 'in-force' ? ['rectification-due'] : [];
}

function changed(state: AccountabilityState, fact: AccountabilityFact): AccountabilityState {
  switch (fact.kind) {
    case 'opened':
    case 'refused':
      return state;
    case 'stated':
      return { ...awaitingDecision(state), statement: fact.statement };
    case 'statementLapsed':
      return awaitingDecision(lapsed(state, 'statement', fact.at));
    case 'dissentRecorded': {
      const { person, dissent } = fact;
      return { ...state, dissents: [...(state.dissents ?? []), { person, dissent }] };
    }
    case 'reminded':
      return marked(state, fact.clock, fact.rung);
    case 'decisionOverdue':
      return marked(state, 'decision', 'breach');
    case 'signerReplaced':
      return { ...state, supervisor: fact.signer, above: fact.above };
    case 'reviewerReplaced':
      return { ...state, above: fact.above };
    case 'overdue':
      return marked(state, fact.clock, fact.rung);
    case 'decided':
      return decided(state, fact);
    case 'rectificationReported':
      return withAftermath(state, { rectification: 'reported' });
    case 'rectificationRejected':
      return withAftermath(state, { rectification: 'due' });
    case 'measureReleased':
      return withAftermath(state, { rectification: 'released' });
    case 'rectificationMissed':
      return withAftermath(marked(state, 'rectification', fact.rung), { missed: true });
    case 'appealed':
      return withAftermath(suspendedFor(state, fact.at), { appeal: 'filed' });
    case 'appealLapsed':
      return withAftermath(lapsed(state, 'objection', fact.at), { appeal: 'lapsed' });
    case 'appealDecided': {
      const measured = fact.measure === null ? state : { ...state, measure: fact.measure };
      return withAftermath(resumedFor(measured, fact.at), { appeal: fact.result, breachRevoked: fact.breach === 'withdrawn' });
    }
    case 'reversed':
      return concluded(state, 'reversed');
    case 'breachWithdrawn':
      return concluded(state, 'withdrawn');
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}

function awaitingDecision(state: AccountabilityState): AccountabilityState {
  return state.status === 'awaiting-statement' ? { ...state, status: 'awaiting-decision' } : state;
}

function decided(state: AccountabilityState, fact: Extract<AccountabilityFact, { kind: 'decided' }>): AccountabilityState {
  const measured = fact.measure === undefined ? state : { ...state, measure: fact.measure };
  if (fact.decision === 'dismissed' || !state.terms) return concluded(measured, fact.decision);
  return { ...measured, status: 'in-force', aftermath: signedBy(fact.by, state.terms) };
}

/** Whatever can still happen to a measure has happened: it was upheld or never objected to, and put right where it had to be. */
function settled(state: AccountabilityState): AccountabilityState {
  if (state.status !== 'in-force' || !state.aftermath) return state;
  const { appeal, rectification } = state.aftermath;
  const over = ['lapsed', 'upheld', 'changed'].includes(appeal) && ['none', 'released'].includes(rectification);
  return over ? concluded(state, 'signed') : state;
}

function concluded(state: AccountabilityState, decision: Conclusion): AccountabilityState {
  return { ...state, status: 'concluded', decision };
}

function lapsed(state: AccountabilityState, code: string, at: number): AccountabilityState {
  return { ...state, clocks: state.clocks.map((clock) => (clock.code === code ? endClock(clock, 'lapsed', at) : clock)) };
}

function marked(state: AccountabilityState, code: string, rung: string): AccountabilityState {
  return { ...state, clocks: state.clocks.map((clock) => (clock.code === code ? { ...clock, fired: [...clock.fired, rung] } : clock)) };
}
