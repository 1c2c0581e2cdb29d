import { type Form, supervisedAlternatives } from '../dispute/form';
import type { PetitionState } from './state';

/** What a petition will accept of a command from this office now, as far as a form can say it. */
export function petitionFormOf(state: PetitionState, name: string, office: string): Form {
  return { demands: demandsOf(state, name), alternatives: supervisedAlternatives(state, name, office) };
}

function demandsOf({ plan }: PetitionState, name: string): Form['demands'] {
  if (name === 'refuse-petition') return [{ field: 'routes', eachOf: plan.remedies }];
  if (name === 'refer-petition') return [{ field: 'route', oneOf: plan.remedies }];
  const lawFirst = plan.guards.some(({ code }) => code === 'legal-process-first');
  return name === 'accept-petition' && lawFirst ? [{ field: 'legalRoute', oneOf: ['none'], needed: true }] : [];
}
