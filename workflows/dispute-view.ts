import type { Clock } from '../domain/clock/clock';
import type { DisputeState, Supervised } from '../domain/dispute/state';
import { dayOf } from '../domain/time';
import type { View } from './kit/procedure';
import { attributesOf } from './search-attributes';

const stages: Record<DisputeState['status'], string> = {
  registered: '待受理 awaiting acceptance',
  accepted: '待分流 awaiting routing',
  mediating: '调解中 in mediation',
  confirming: '司法确认 judicial confirmation',
  proceeding: '后续程序 before another body',
  visiting: '待回访 awaiting the return visit',
  scoring: '评分 scoring',
  watching: '结案观察 closed, watched',
  ended: '归档 archived',
};

/** What an operator sees of a dispute: codes and dates, no personal data. */
export function disputeView(state: DisputeState, needsOperator: boolean): View {
  return viewOf(state, stages[state.status], needsOperator);
}

/** The same of a case of any procedure, its stage in words. */
export function viewOf(state: Supervised & { readonly status: string }, stage: string, needsOperator: boolean): View {
  return { attributes: attributesOf(state, needsOperator), details: details(state, stage, needsOperator) };
}

function details(state: Supervised, stage: string, needsOperator: boolean): string {
  const lines = [
    `### ${state.number} · ${stage}`,
    `承办 holder **${state.holder.id}** (${state.level}) · 等级 grade ${state.grade ?? '—'} · 第 ${state.round} 轮 round ${state.round}`,
    ...(needsOperator ? ['**需要运维处理 needs an operator**: facts do not reach the read model. See docs/operators.md.'] : []),
    ...(state.suspended === null ? [] : [`**中止计时 suspended**: ${state.suspended}`]),
    '',
    '| 时限 clock | 次 # | 到期 due | 状态 state |',
    '|---|---|---|---|',
    ...state.clocks.filter((clock) => clock.status === 'running' || clock.status === 'suspended').map(clockLine),
    '',
    ...state.breaches
      .filter((breach) => !breach.withdrawn)
      .map(
        (breach) =>
          `- 超期 missed **${breach.clock} #${breach.occurrence}** by ${breach.office}, due ${dayOf(breach.dueAt - 1)}; 督办 card ${breach.card}`,
      ),
    ...state.proposals.map((proposal) => `- 问责建议 proposal \`${proposal.id}\`: ${proposal.measure}, ${proposal.decision}`),
  ];
  return lines.join('\n');
}

function clockLine(clock: Clock): string {
  const due = clock.dueAt === null ? '—' : dayOf(clock.dueAt - 1) + (clock.provisional ? ' (暂定 provisional)' : '');
  const mark = clock.status === 'suspended' ? '中止 suspended' : clock.breachedAt === null ? '进行 running' : '**超期 overdue**';
  return `| ${clock.code} | ${clock.occurrence} | ${due} | ${mark} |`;
}
