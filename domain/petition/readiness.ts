import type { PetitionCommandName } from '../../contracts/petition-commands';
import { issueObjection } from '../dispute/issued-cards';
import type { Refusal } from '../refusal';
import type { PetitionState } from './state';

/** Why the petition is not ready for this act, whatever the act says, or undefined; asked as well when the acts that are possible now are listed. */
export function notReady(state: PetitionState, name: PetitionCommandName): Refusal | undefined {
  switch (name) {
    case 'issue-card':
      return issueObjection(state);
    case 'object-assignment':
      return objecting(state);
    case 'decide-objection':
      return state.status === 'transferred' && state.objection !== 'pending' ? outOfOrder('object-assignment') : undefined;
    case 'begin-hearing':
      return state.suspended === null ? undefined : { code: 'already-suspended' };
    case 'end-hearing':
      return state.suspended === null ? { code: 'not-suspended' } : undefined;
    case 'serve-opinion':
      return isServed(state) ? outOfOrder('request-review, request-reexamination') : undefined;
    // The thirty days begin with the written reply in the petitioner's hands.
    case 'request-review':
    case 'request-reexamination':
      return isServed(state) ? undefined : outOfOrder('serve-opinion');
    default:
      return undefined;
  }
}

/** Objected once, within the five working days of its clock (XF-5); afterwards the organ has the matter. */
function objecting(state: PetitionState): Refusal | undefined {
  if (state.status !== 'transferred') return undefined;
  if (state.objection !== 'none') return outOfOrder('accept-petition');
  const rule = state.plan.clocks.find(({ meet }) => meet.includes('objected'));
  const clock = state.clocks.find(({ code }) => code === rule?.code);
  if (!rule || clock?.status === 'running') return undefined;
  return { code: 'objection-window-passed', field: 'signal', expected: 'accept-petition', basis: rule.basis };
}

function isServed(state: PetitionState): boolean {
  return 'served' in state && state.served;
}

function outOfOrder(expected: string): Refusal {
  return { code: 'out-of-order', expected };
}
