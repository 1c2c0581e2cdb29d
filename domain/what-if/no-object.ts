import type { DisputeState } from '../dispute/state';
import type { Happening } from './happenings';

type Told = Extract<Happening, { readonly kind: 'told' }>['fact'];

/** Whether what was told to a case has nothing to refer to in this course of it: no such proposal, or no such breach that still counts. */
export function noObject(state: DisputeState, fact: Told): boolean {
  switch (fact.kind) {
    case 'accountabilityConcluded':
      return !state.proposals.some(({ id, decision }) => id === fact.id && decision === 'pending');
    case 'breachWithdrawn':
      return !state.breaches.some((one) => one.clock === fact.clock && one.occurrence === fact.occurrence && !one.withdrawn);
    case 'refused':
    case 'postVacated':
    case 'postFilled':
      return false;
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}
