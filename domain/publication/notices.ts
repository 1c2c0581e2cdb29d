import type { Notice } from '../dispute/notices';
import type { PublicationFact, PublicationState } from './state';

/** Whom a fact of a publication concerns, given the state after it. */
export function publicationNoticesOf(state: PublicationState, fact: PublicationFact): readonly Notice[] {
  const { id: publication, kind, period, issuer } = state;
  const params = { publication, kind, period };
  const until = (code: string) => state.clocks.find((clock) => clock.code === code)?.dueAt ?? fact.at;
  const to = (recipients: readonly string[], code: string, more: Notice['params'] = {}) =>
    recipients.map((recipient) => ({ recipient, code, params: { ...params, ...more } }));
  switch (fact.kind) {
    case 'opened':
      return to(state.offices, 'ranking-preview', { due: until('objection') });
    case 'objected':
      return to([issuer], 'objection-received', { office: fact.office, figure: fact.figure });
    case 'objectionAnswered': {
      const objection = state.objections.find(({ id }) => id === fact.objection);
      return objection ? to([objection.office], 'objection-answered', { figure: objection.figure, decision: fact.result }) : [];
    }
    case 'objectionsClosed':
      return to([issuer], state.status === 'answering' ? 'objections-to-answer' : 'ranking-to-release');
    case 'reminded':
      return to([issuer], `${fact.clock}-reminded`, { due: until(fact.clock) });
    case 'overdue':
      return to([issuer, ...state.above.slice(0, 1)], `${fact.clock}-overdue`, { office: issuer, due: until(fact.clock) });
    case 'released':
      return to(state.offices, 'ranking-released');
    default:
      return [];
  }
}
