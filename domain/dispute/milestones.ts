import type { HandlingPlan, MilestoneRule } from '../../contracts/plan';
import type { DisputeState } from './state';

/** The rule of a milestone 节点, or undefined where the plan has none. */
export function ruleOfMilestone(plan: HandlingPlan, code: string): MilestoneRule | undefined {
  return plan.milestones?.find((rule) => rule.code === code);
}

/** Whether a milestone was reached in the present round of handling; an earlier round's refusal or award binds no later one. */
export function hasReached(state: DisputeState, code: string): boolean {
  return state.milestones?.some((reached) => reached.code === code && reached.round === state.round) === true;
}

/** The milestones that may be reported now: in this stage, after this ending, after those they follow, and once a round unless they repeat. */
export function openMilestones(state: DisputeState): readonly MilestoneRule[] {
  return (state.plan.milestones ?? []).filter(
    (rule) =>
      rule.stages.includes(state.status) &&
      (rule.endings === undefined || !('ending' in state) || rule.endings.includes(state.ending)) &&
      rule.after.every((code) => hasReached(state, code)) &&
      (rule.repeats || !hasReached(state, rule.code)),
  );
}
