import { type Notice, standing } from '../dispute/notices';
import type { AccountabilityFact, AccountabilityState } from './state';

type Code = string;

/** Whom a fact of a proposal concerns, given the proposal after it. The opening and the decision are told by the case itself. */
export function accountabilityNoticesOf(state: AccountabilityState, fact: AccountabilityFact): readonly Notice[] {
  const { office, supervisor, above, id, measure, evidence } = state;
  const params = { id, clock: evidence.clock, occurrence: evidence.occurrence };
  const tell = (recipients: readonly string[], code: Code, more: Notice['params'] = {}): readonly Notice[] =>
    [...new Set(recipients)].map((recipient) => ({ recipient, code, params: { ...params, ...more } }));
  const upwards = [supervisor, ...above.slice(0, 1)];
  switch (fact.kind) {
    case 'reminded':
      return tell([ownClocks.includes(fact.clock) ? office : supervisor], `${fact.clock}-reminded`);
    case 'stated':
    case 'statementLapsed':
      return tell([supervisor], 'accountability-to-decide');
    case 'decisionOverdue':
      return tell(upwards, 'decision-overdue');
    case 'signerReplaced':
      return tell([supervisor, office], 'signer-replaced', { measure, office, ...standing(fact, supervisor) });
    case 'reviewerReplaced': {
      const [reviewer = supervisor] = above;
      // Only an objection is something to be decided by it.
      return state.aftermath?.appeal === 'filed' ? tell([reviewer], 'reviewer-replaced', { office, ...standing(fact, reviewer) }) : [];
    }
    case 'dissentRecorded':
      return tell([fact.person, supervisor], 'dissent-recorded');
    case 'decided':
      return state.status === 'in-force' ? tell([office], 'measure-signed', { measure, office, due: dueOf(state) }) : [];
    case 'rectificationReported':
      return tell([supervisor], 'rectification-reported', { office });
    case 'rectificationRejected':
      return tell([office], 'rectification-rejected');
    case 'measureReleased':
      return tell([office], 'measure-released', { measure });
    case 'rectificationMissed':
      return tell([office, ...upwards], 'rectification-missed', { office });
    case 'overdue':
      return tell(upwards, `${fact.clock}-overdue`, { office: supervisor });
    case 'appealed':
      return tell(upwards, 'measure-appealed', { office });
    case 'appealDecided':
      return tell([office, supervisor], `appeal-${fact.result}`, { measure, office });
    case 'reversed':
      return tell([office, supervisor], 'measure-reversed', { measure, office });
    default:
      return [];
  }
}

/** The periods in which the office charged has to act, or may. */
const ownClocks: readonly string[] = ['statement', 'rectification'];

/** Until when it may object. */
function dueOf({ clocks }: AccountabilityState): number {
  return clocks.find(({ code }) => code === 'objection')?.dueAt ?? 0;
}
