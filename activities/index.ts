import type { AccountabilityCommand, Command } from '../contracts/commands';
import { judgeAccountability } from '../domain/accountability/rules';
import type { AccountabilityFact, AccountabilityState } from '../domain/accountability/state';
import type { DisputeFact } from '../domain/dispute/facts';
import { judge } from '../domain/dispute/judge';
import type { DisputeState } from '../domain/dispute/state';
import type { Refusal } from '../domain/refusal';
import type { Database } from '../prisma/client';
import { recordAccountabilityFacts } from './accountability-facts';
import { recordDisputeFacts } from './dispute-facts';

/** What the workflows ask of the world. */
export interface Activities {
  /** Writes facts of a dispute into the read model, in order, each once. Refuses a different fact under a known sequence. */
  recordDisputeFacts(number: string, facts: readonly DisputeFact[]): Promise<void>;
  /** The same for a proposal of accountability. */
  recordAccountabilityFacts(id: string, facts: readonly AccountabilityFact[]): Promise<void>;
  /** Judges a command that was left as a signal, with the guards of this release. */
  judgeDispute(state: DisputeState, command: Command): Promise<Refusal | null>;
  judgeProposal(state: AccountabilityState, command: AccountabilityCommand): Promise<Refusal | null>;
}

/** The activities over their dependencies. */
export function createActivities(dependencies: { readonly database: Database }): Activities {
  const { database } = dependencies;
  return {
    recordDisputeFacts: (number, facts) => recordDisputeFacts(database, number, facts),
    recordAccountabilityFacts: (id, facts) => recordAccountabilityFacts(database, id, facts),
    judgeDispute: async (state, command) => judge(state, command) ?? null,
    judgeProposal: async (state, command) => judgeAccountability(state, command) ?? null,
  };
}
