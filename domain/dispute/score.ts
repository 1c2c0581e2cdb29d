import type { DisputeFactBody } from './facts';
import type { DisputeState } from './state';

/**
 * The performance score of the case at close-out 绩效评分: by effect on the good side, by process on the bad side (正向评价看效果,负面评价看过程,
 * QL-28). Who was not drawn for a visit was not asked: it brings no point and costs none. Every input is frozen in the fact, so that a point can be contested later.
 */
export function score(state: DisputeState): readonly DisputeFactBody[] {
  if (state.status !== 'scoring') return [];
  const { score: rule } = state.plan;
  const inputs = {
    base: rule.base,
    breaches: state.breaches.filter((breach) => ['open', 'answered'].includes(breach.card)).length,
    rehandlings: state.round - 1,
    satisfied: Number(state.evaluation === 'satisfied'),
    dissatisfied: Number(state.evaluation === 'dissatisfied'),
    notReached: Number(state.evaluation === 'not-reached'),
    confirmed: Number(state.ending === 'confirmed'),
    ...(state.evaluation === 'not-sampled' && { notSampled: 1 }),
  };
  const sum =
    inputs.base +
    inputs.breaches * rule.perBreach +
    inputs.rehandlings * rule.perRehandling +
    inputs.satisfied * rule.satisfied +
    inputs.dissatisfied * rule.dissatisfied +
    inputs.notReached * rule.notReached +
    inputs.confirmed * rule.confirmed;
  return [{ kind: 'scored', points: Math.min(rule.cap, Math.max(rule.floor, sum)), rule: rule.code, inputs }];
}
