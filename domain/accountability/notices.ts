import type { Notice } from '../dispute/notices';
import type { AccountabilityFact, AccountabilityState } from './state';

/** Whom a fact of a proposal concerns. The opening and the conclusion are told by the case itself. */
export function accountabilityNoticesOf(state: AccountabilityState, fact: AccountabilityFact): readonly Notice[] {
  const params = { id: state.id, clock: state.evidence.clock, occurrence: state.evidence.occurrence };
  switch (fact.kind) {
    case 'reminded':
      return [{ recipient: fact.clock === 'statement' ? state.office : state.supervisor, code: `${fact.clock}-reminded`, params }];
    case 'stated':
    case 'statementLapsed':
      return [{ recipient: state.supervisor, code: 'accountability-to-decide', params }];
    case 'decisionOverdue':
      return [state.supervisor, ...state.above.slice(0, 1)].map((recipient) => ({ recipient, code: 'decision-overdue', params }));
    default:
      return [];
  }
}
