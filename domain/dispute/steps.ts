import type { FactHead } from '../facts';
import type { PetitionFact } from '../petition/facts';
import type { Registration } from './evolve';
import type { DisputeFact } from './facts';
import type { Notice } from './notices';
import type { SupervisedCase } from './state';

type CaseState = SupervisedCase & { readonly status: string };

/** How the facts of one procedure are folded, and what they mean to others: as the read model folds them. */
export interface Procedure<State, Fact> {
  readonly initial: (registration: Registration) => State;
  readonly evolve: (state: State, fact: Fact) => State;
  readonly noticesOf: (before: State, after: State, fact: Fact) => readonly Notice[];
  /** The codes of the clocks that an act of this kind meets. */
  readonly clocksMetBy: (state: State, fact: Fact) => readonly string[];
}

/** A fact of a dispute or of a petition. */
export type CaseFact = DisputeFact | PetitionFact;

/** One fact of a case, what it did to it, who was told of it, and the clocks it met. */
export interface Step {
  readonly before: CaseState;
  readonly after: CaseState;
  readonly fact: CaseFact;
  readonly told: readonly Notice[];
  readonly met: readonly string[];
}

/** The steps of a case from its registration on. */
export function stepsBy<State extends CaseState, Fact extends CaseFact & FactHead>(
  { initial, evolve, noticesOf, clocksMetBy }: Procedure<State, Fact>,
  registration: Registration,
  facts: readonly Fact[],
): readonly Step[] {
  let before = initial(registration);
  return facts.map((fact) => {
    const after = evolve(before, fact);
    const step = { before, after, fact, told: noticesOf(before, after, fact), met: clocksMetBy(after, fact) };
    before = after;
    return step;
  });
}
