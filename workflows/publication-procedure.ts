import type { PublicationCommand } from '../contracts/publication-commands';
import { evolve, unanswered } from '../domain/publication/evolve';
import { allowedPublication, decidePublication, firePublication, judgePublication } from '../domain/publication/rules';
import type { PublicationFactBody, PublicationState } from '../domain/publication/state';
import { dayOf } from '../domain/time';
import { judgePublication as judgeOutside, recordPublicationFacts } from './kit/outside';
import type { Procedure, View } from './kit/procedure';
import { keys } from './search-attributes';

/** The procedure of a publication 公布程序. */
export const publicationProcedure: Procedure<PublicationState, PublicationCommand, PublicationFactBody> = {
  stream: (state) => state.id,
  setting: (state) => state.setting,
  pace: () => null,
  nextDueAt,
  judge: judgePublication,
  allowed: allowedPublication,
  decide: (_state, command) => decidePublication(command),
  fire: firePublication,
  evolve,
  refused: ({ name }, refusal) => ({ kind: 'refused', command: name, refusal }),
  view,
  recordFacts: (state, facts) => recordPublicationFacts(state.id, facts),
  judgeOutside,
};

function nextDueAt(state: PublicationState): number | null {
  const due = state.clocks.flatMap((clock) => (clock.status === 'running' && clock.dueAt !== null ? [clock.dueAt] : []));
  return due.length === 0 ? null : Math.min(...due);
}

function view(state: PublicationState, needsOperator: boolean): View {
  const next = nextDueAt(state);
  const lines = [
    `### ${state.id}`,
    `公布 publication **${state.kind}** ${state.period} · ${state.status} · 公布单位 issuer ${state.issuer} · 单位 offices ${state.offices.length}`,
    `异议 objections ${state.objections.length}, 未答复 unanswered ${unanswered(state).length}`,
    `下一期限 next deadline ${next === null ? '—' : dayOf(next - 1)}`,
  ];
  return {
    attributes: [
      { key: keys.stage, value: state.status },
      { key: keys.office, value: state.issuer },
      { key: keys.nextDeadline, value: next === null ? null : new Date(next) },
      { key: keys.needsOperator, value: needsOperator },
    ],
    details: lines.join('\n\n'),
  };
}
