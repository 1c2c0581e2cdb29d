import { endedBy, metBy } from '../clock/events';
import { cardEventNames, cardEvents } from '../dispute/issued-cards';
import type { PetitionFactBody } from './facts';
import { type PetitionState, petitionStatuses } from './state';

/** Every name a clock rule of a petition may refer to; a plug-in that names another stops the start. */
export const petitionEvents: readonly string[] = [
  ...['registered', 'transferred', 'transferred:report', 'petitionAccepted', 'declined', 'referred', 'withdrawn', 'extended'],
  ...['objected', 'objectionDecided', 'objection:upheld', 'objection:dismissed', 'closingReported', 'majorReported'],
  ...['petitionMediated', 'hearingBegun', 'hearingEnded', 'answered', 'served', 'served:answered', 'served:reviewed'],
  ...['reviewRequested', 'reviewDecided', 'reexaminationRequested', 'reexaminationDecided', 'evaluated'],
  ...cardEventNames,
  ...petitionStatuses.map((status) => `enter:${status}`),
];

/** The events a fact means for the clocks, given the petition before and after it. */
export function eventsOf(before: PetitionState, after: PetitionState, fact: PetitionFactBody): readonly string[] {
  return [fact.kind, ...outcomeOf(before, fact), ...(before.status === after.status ? [] : [`enter:${after.status}`])];
}

/** Which clocks of this petition an act of this kind meets. */
export function clocksMetBy(state: PetitionState, fact: PetitionFactBody): readonly string[] {
  return metBy(state.plan, [fact.kind, ...cardEvents(fact)]);
}

/** The clocks that could not have been missed had this act been applied when it was received. */
export function clocksSpared(before: PetitionState, after: PetitionState, fact: PetitionFactBody): readonly string[] {
  if (fact.kind === 'extended') return [fact.clock];
  if (fact.kind === 'hearingBegun') return before.plan.clocks.filter((rule) => rule.suspendable).map((rule) => rule.code);
  return endedBy(before.plan, eventsOf(before, after, fact));
}

function outcomeOf(before: PetitionState, fact: PetitionFactBody): readonly string[] {
  if (fact.kind === 'transferred') return fact.reportWithin === null ? [] : ['transferred:report'];
  if (fact.kind === 'objectionDecided') return [fact.upheld ? 'objection:upheld' : 'objection:dismissed'];
  if (fact.kind === 'served') return [`served:${before.status}`];
  return cardEvents(fact);
}
