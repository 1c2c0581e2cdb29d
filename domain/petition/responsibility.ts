import type { Registration } from '../dispute/evolve';
import { type Span, spansOf } from '../dispute/responsibility';
import { stepsBy } from '../dispute/steps';
import { clocksMetBy } from './events';
import { initialState } from './evolve';
import type { PetitionFact } from './facts';
import { petitionNoticesOf } from './notices';
import { petitionRulesOf } from './rules';
import type { PetitionState } from './state';

/** Who held a petition when 责任倒查: in hand, in review and in re-examination, as for a dispute. */
export function petitionResponsibilityOf(registration: Registration, facts: readonly PetitionFact[]): readonly Span[] {
  const evolve = (state: PetitionState, fact: PetitionFact) => petitionRulesOf(state).evolve(state, fact);
  return spansOf(stepsBy({ initial: initialState, evolve, noticesOf: petitionNoticesOf, clocksMetBy }, registration, facts));
}
