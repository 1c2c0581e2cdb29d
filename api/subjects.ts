import { allowedAccountability } from '../domain/accountability/rules';
import type { AccountabilityState } from '../domain/accountability/state';
import { disputeWorkflowId } from '../workflows/messages';
import { actorOf, type Caller } from './caller';
import { allowedIn } from './counter';
import type { Subject } from './desk';
import type { Sight } from './sight';
import { paceOf, storedCase } from './stored';

/** A dispute or a petition as its desk needs to know it. */
export function disputeSubject(caller: Caller, { dispute }: Sight): Subject {
  const stored = storedCase(dispute);
  const self = `/v1/disputes/${dispute.number}`;
  return {
    workflowId: disputeWorkflowId(dispute.number),
    place: dispute.place,
    number: dispute.number,
    pace: paceOf(dispute.plan),
    ended: stored.state.status === 'ended',
    over: 'case-ended',
    status: dispute.status,
    nextDueAt: dispute.nextDueAt,
    allowed: allowedIn(stored, caller),
    links: { self, timeline: `${self}/timeline` },
  };
}

/** A proposal as its desk needs to know it. */
export function accountabilitySubject(caller: Caller, place: string, state: AccountabilityState, dueAt: Date | null): Subject {
  return {
    workflowId: state.id,
    place,
    number: state.number,
    pace: state.pace,
    ended: state.status === 'concluded',
    over: 'proposal-ended',
    status: state.status,
    nextDueAt: dueAt,
    allowed: allowedAccountability(state, actorOf(caller)),
    links: { self: `/v1/accountability/${state.id}` },
  };
}
