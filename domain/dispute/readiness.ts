import type { CommandName } from '../../contracts/commands';
import type { Refusal } from '../refusal';
import { cardsFor } from './cards';
import { extendable } from './extensions';
import { outOfTurn } from './guards/order';
import { issueObjection } from './issued-cards';
import { lookBackNotReady } from './look-backs';
import { openMilestones } from './milestones';
import type { CourtStep, DisputeState } from './state';

/**
 * Why the case is not ready for this act, whatever the act says, or undefined: judged before a command acts, and asked when the acts that are
 * possible now are listed, so that nothing is offered that would only be refused.
 */
export function notReady(state: DisputeState, name: CommandName): Refusal | undefined {
  switch (name) {
    case 'suspend':
      return suspendable(state) ?? outOfTurn(state, name);
    case 'change-lead':
      return state.lead === undefined ? { code: 'no-lead' } : undefined;
    case 'resume':
      return state.suspended === null ? { code: 'not-suspended' } : undefined;
    case 'hand-up':
      return state.holder.above.length === 0 ? { code: 'nobody-above' } : undefined;
    case 'issue-card':
      return issueObjection(state);
    case 'record-milestone':
      return openMilestones(state).length === 0 ? { code: 'milestone-not-open', field: 'milestone' } : undefined;
    case 'record-look-back':
      return lookBackNotReady(state);
    case 'apply-confirmation':
      return (state.status === 'visiting' ? notLapsed(state) : courtStep(state, 'open')) ?? outOfTurn(state, name);
    case 'accept-confirmation':
    case 'refuse-confirmation':
      return courtStep(state, 'applied');
    case 'rule-confirmation':
      return courtStep(state, 'accepted');
    default:
      return outOfTurn(state, name);
  }
}

/** Whether there is anything this office could name in such an act: a clock to extend, a card to answer or to cancel. With nothing to name it is not offered. */
export function hasObject(state: DisputeState, name: CommandName, office: string): boolean {
  switch (name) {
    case 'extend':
      return extendable(state, office).length > 0;
    case 'answer-card':
    case 'cancel-card':
      return cardsFor(state, name, office).length > 0;
    default:
      return true;
  }
}

/** From the return visit only an agreement whose window has lapsed can still be brought to the court. */
function notLapsed(state: DisputeState): Refusal | undefined {
  return state.status === 'visiting' && state.lapsed ? undefined : { code: 'wrong-stage', expected: 'confirming' };
}

function suspendable(state: DisputeState): Refusal | undefined {
  if (state.suspended !== null) return { code: 'already-suspended' };
  return state.plan.suspensionReasons.length === 0 ? { code: 'suspension-reason-unknown', field: 'reason', expected: 'none' } : undefined;
}

function courtStep(state: DisputeState, step: CourtStep['step']): Refusal | undefined {
  return state.status === 'confirming' && state.court.step !== step ? { code: 'out-of-order', expected: `court step: ${step}` } : undefined;
}
