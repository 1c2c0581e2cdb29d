import { clocksMetBy } from '../domain/petition/events';
import { initialState } from '../domain/petition/evolve';
import type { PetitionFact } from '../domain/petition/facts';
import { petitionNoticesOf } from '../domain/petition/notices';
import { petitionRulesOf } from '../domain/petition/rules';
import type { PetitionState } from '../domain/petition/state';
import type { Database, Transaction } from '../prisma/client';
import { type Fold, recordFacts, writeFacts } from './case-facts';

/** How a petition's facts are folded. */
export const petitionFold: Fold<PetitionState, PetitionFact> = {
  initial: initialState,
  evolve: (state, fact) => petitionRulesOf(state).evolve(state, fact),
  noticesOf: petitionNoticesOf,
  clocksMetBy,
  outcome: (state) => (state.status === 'ended' ? state.outcome : null),
};

/** Writes facts of a petition into the same rows as those of a dispute: timeline, clocks, notices, outbox, sight and the case. */
export async function recordPetitionFacts(database: Database, number: string, facts: readonly PetitionFact[]): Promise<void> {
  await recordFacts(database, petitionFold, number, facts);
}

/** The same inside a transaction of the caller's. */
export async function writePetitionFacts(tx: Transaction, number: string, facts: readonly PetitionFact[]): Promise<void> {
  await writeFacts(tx, petitionFold, number, facts);
}
