import type { PetitionCommand } from '../../contracts/petition-commands';
import { fire } from '../dispute/fire';
import type { Instant } from '../time';
import { decidePetition } from './decide';
import { evolve } from './evolve';
import type { PetitionFact, PetitionFactBody } from './facts';
import type { PetitionState } from './state';

/** What is replayed of a petition. */
interface PetitionRules {
  readonly decide: (state: PetitionState, command: PetitionCommand) => readonly PetitionFactBody[];
  readonly fire: (state: PetitionState, now: Instant, recordedAt: Instant) => readonly PetitionFactBody[];
  readonly evolve: (state: PetitionState, fact: PetitionFact) => PetitionState;
}

const current: PetitionRules = { decide: decidePetition, fire, evolve };
/** Old versions stay callable; a petition is never older than the second. */
const versions: { readonly [version in 1 | 2 | 3 | 4]: PetitionRules } = { 1: current, 2: current, 3: current, 4: current };

/** The rules of a petition. */
export function petitionRulesOf(state: PetitionState): PetitionRules {
  return versions[state.plan.rulesVersion];
}
