import { clocksMetBy } from '../domain/dispute/events';
import { initialState } from '../domain/dispute/evolve';
import type { DisputeFact } from '../domain/dispute/facts';
import { noticesOf } from '../domain/dispute/notices';
import { rulesOf } from '../domain/dispute/rules';
import type { DisputeState } from '../domain/dispute/state';
import type { Database, Transaction } from '../prisma/client';
import { type Fold, recordFacts, writeFacts } from './case-facts';

/** How a dispute's facts are folded. */
export const disputeFold: Fold<DisputeState, DisputeFact> = {
  initial: initialState,
  evolve: (state, fact) => rulesOf(state).evolve(state, fact),
  noticesOf,
  clocksMetBy,
  outcome: (state) => (state.status === 'ended' ? state.outcome : null),
};

/** Writes facts of a dispute and everything that follows from them, in one transaction. */
export async function recordDisputeFacts(database: Database, number: string, facts: readonly DisputeFact[]): Promise<void> {
  await recordFacts(database, disputeFold, number, facts);
}

/** The same inside a transaction of the caller's: the intake writes the first fact together with the registration. */
export async function writeDisputeFacts(tx: Transaction, number: string, facts: readonly DisputeFact[]): Promise<void> {
  await writeFacts(tx, disputeFold, number, facts);
}
