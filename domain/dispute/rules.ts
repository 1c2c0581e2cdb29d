import type { Command } from '../../contracts/commands';
import type { Instant } from '../time';
import { decide as decided } from './decide';
import { evolve } from './evolve';
import type { DisputeFact, DisputeFactBody } from './facts';
import { fire as fired } from './fire';
import { withDraw } from './sample';
import { score } from './score';
import type { DisputeState } from './state';

/** What is replayed: how commands, time and scores become facts, and facts become state. */
interface Rules {
  readonly decide: (state: DisputeState, command: Command) => readonly DisputeFactBody[];
  readonly fire: (state: DisputeState, now: Instant, recordedAt: Instant) => readonly DisputeFactBody[];
  readonly score: (state: DisputeState) => readonly DisputeFactBody[];
  readonly evolve: (state: DisputeState, fact: DisputeFact) => DisputeState;
}

/** Whatever brings a case to its return visit, an act or a period that ended, the draw follows at once where the place visits a sample. */
const decide: Rules['decide'] = (state, command) => withDraw(state, decided(state, command));
const fire: Rules['fire'] = (state, now, recordedAt) => withDraw(state, fired(state, now, recordedAt));

/** Old versions stay callable: a case keeps the rules it was registered under until a new plan moves it. */
const versions: { readonly [version in 1 | 2 | 3 | 4]: Rules } = {
  1: { decide, fire, score, evolve },
  // 2 counts by the calculus (domain/clock/due); everything else is the same.
  2: { decide, fire, score, evolve },
  // 3 says why a breach was taken back; what else is new hangs on what only a new plan has.
  3: { decide, fire, score, evolve },
  // 4 mends folds and rungs where they ask for it (decision 0043).
  4: { decide, fire, score, evolve },
};

/** The rules of a case. */
export function rulesOf(state: DisputeState): Rules {
  return versions[state.plan.rulesVersion];
}
