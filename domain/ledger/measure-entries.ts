import type { AccountabilityFact, AccountabilityState } from '../accountability/state';
import { type LedgerEntry, measureId, reversalId } from './entry';

/**
 * What a fact of a proposal writes into the ledger 责任台账: the measure that was signed, and that it does not count any more. `before` is the proposal
 * before the fact. The case writes the same reversal when the breach is withdrawn; its id is the same, so it stands once.
 */
export function measureEntries(before: AccountabilityState, fact: AccountabilityFact): readonly LedgerEntry[] {
  const { id, number, office, supervisor, evidence } = before;
  const { clock, occurrence, rung, basis, dueAt } = evidence;
  const { at, seq } = fact;
  const head = { number, office, clock, occurrence, rung, at, stream: id, seq };
  const entry = measureId(id);
  if (fact.kind === 'decided' && fact.decision === 'signed')
    return [{ id: entry, kind: 'measure', ...head, supervisor, basis, dueAt, measure: fact.measure ?? before.measure }];
  if (fact.kind === 'reversed') return [{ id: reversalId(entry), kind: 'reversal', ...head, refersTo: entry, why: fact.why }];
  return [];
}
