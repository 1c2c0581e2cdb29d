import type { AccountabilityCommand } from '../contracts/commands';
import { decideAccountability } from '../domain/accountability/decide';
import { evolve } from '../domain/accountability/evolve';
import { fireAccountability } from '../domain/accountability/fire';
import { allowedAccountability, judgeAccountability } from '../domain/accountability/rules';
import type { AccountabilityFactBody, AccountabilityState } from '../domain/accountability/state';
import { dayOf } from '../domain/time';
import { judgeProposal, recordAccountabilityFacts } from './kit/outside';
import type { Procedure, View } from './kit/procedure';
import { keys } from './search-attributes';

/** The procedure of a proposal of accountability 问责程序. */
export const accountabilityProcedure: Procedure<AccountabilityState, AccountabilityCommand, AccountabilityFactBody> = {
  stream: (state) => state.id,
  setting: (state) => state.setting,
  pace: (state) => state.pace,
  nextDueAt,
  judge: judgeAccountability,
  allowed: allowedAccountability,
  decide: (_state, command) => decideAccountability(command),
  fire: fireAccountability,
  evolve,
  refused: ({ name }, refusal) => ({ kind: 'refused', command: name, refusal }),
  view,
  recordFacts: (state, facts) => recordAccountabilityFacts(state.id, facts),
  judgeOutside: judgeProposal,
};

function nextDueAt(state: AccountabilityState): number | null {
  const due = state.clocks.flatMap((clock) => (clock.status === 'running' && clock.dueAt !== null ? [clock.dueAt] : []));
  return due.length === 0 ? null : Math.min(...due);
}

function view(state: AccountabilityState, needsOperator: boolean): View {
  const next = nextDueAt(state);
  const { evidence } = state;
  const lines = [
    `### ${state.id}`,
    `问责建议 proposal **${state.measure}** · ${state.status} · 被督办单位 office ${state.office} · 签发单位 signer ${state.supervisor}`,
    `依据 rests on ${evidence.clock} #${evidence.occurrence} (${evidence.basis}), due ${dayOf(evidence.dueAt - 1)}`,
    ...(state.aftermath
      ? [
          `整改 rectification ${state.aftermath.rectification}${state.aftermath.missed ? ' (逾期 missed)' : ''} · 复核 appeal ${state.aftermath.appeal}`,
        ]
      : []),
    `下一期限 next deadline ${next === null ? '—' : dayOf(next - 1)}`,
  ];
  return {
    attributes: [
      { key: keys.stage, value: state.status },
      { key: keys.office, value: state.office },
      { key: keys.nextDeadline, value: next === null ? null : new Date(next) },
      ...(state.aftermath ? [{ key: keys.overdue, value: state.aftermath.missed && state.aftermath.rectification === 'due' }] : []),
      { key: keys.needsOperator, value: needsOperator },
    ],
    details: lines.join('\n\n'),
  };
}
