import type { CaseTrigger, HandlingPlan, LadderRung } from '../../contracts/plan';
import { ladderRungOf } from '../dispute/ladder';
import type { Evidence, Terms } from './state';

/**
 * On what terms a measure is signed, from the case's plan: those of the rung or trigger that proposed it. Undefined under rules before the third, whose
 * proposals end with the signature.
 */
export function termsOf(plan: HandlingPlan, evidence: Pick<Evidence, 'clock' | 'rung'>): Terms | undefined {
  if (plan.rulesVersion < 3) return undefined;
  const { rectify = null, release = null } = sourceOf(plan, evidence) ?? {};
  return { rectify, release, veto: plan.veto?.basis ?? null };
}

function sourceOf(
  plan: HandlingPlan,
  { clock, rung }: Pick<Evidence, 'clock' | 'rung'>,
): Pick<LadderRung, 'rectify' | 'release'> | undefined {
  const trigger: CaseTrigger | undefined = plan.triggers?.find(({ id }) => id === clock);
  if (trigger) return trigger;
  return ladderRungOf(plan, clock, rung);
}
