import { claim, field } from '../contracts/claim';
import { confirmable, confirmationBases, confirmationClocks, jointApplication } from './judicial-confirmation';
import { effectOfAgreement, freeMediation, freeOfCharge, remediesTold } from './peoples-mediation';
import { safeguardBases, safeguardMilestones, safeguards } from './safeguards';

/**
 * What a dispute type is made of, for types that live in a package of their own: such a package exports a function that takes this kit and
 * gives its literal, and so needs nothing of this house, not even its version of the schema library.
 */
export const kit = {
  claim,
  field,
  confirmation: { clocks: confirmationClocks, bases: confirmationBases, guards: [jointApplication, confirmable] },
  mediation: { bases: [effectOfAgreement, freeMediation, remediesTold], guards: [freeOfCharge] },
  safeguards: { milestones: safeguardMilestones, bases: safeguardBases, guards: safeguards },
} as const;
