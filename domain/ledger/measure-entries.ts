import type { AccountabilityFact, AccountabilityState } from '../accountability/state';
import { type LedgerEntry, measureId } from './entry';

/** What a fact of a proposal writes into the ledger 责任台账: the measure that was signed. */
export function measureEntries(state: AccountabilityState, fact: AccountabilityFact): readonly LedgerEntry[] {
  if (fact.kind !== 'decided' || fact.decision !== 'signed') return [];
  const { id, number, office, supervisor, measure, evidence } = state;
  const { clock, occurrence, rung, basis, dueAt } = evidence;
  const { at, seq } = fact;
  return [
    { id: measureId(id), kind: 'measure', number, office, clock, occurrence, rung, at, stream: id, seq, supervisor, basis, dueAt, measure },
  ];
}
