import type { CaseTrigger, HandlingPlan, LadderRung } from '../../contracts/plan';
import { ruleOf } from '../clock/clock';
import type { Supervised } from './state';

/** The rung of a clock's ladder by its id, whatever version of its date; undefined where the plan has none. */
export function ladderRungOf(plan: HandlingPlan, clock: string, rung: string): LadderRung | undefined {
  const ladder = plan.ladders[ruleOf(plan, clock)?.ladder ?? ''];
  return ladder?.find(({ id }) => id === rung.replace(/\.\d+$/, ''));
}

/** On what terms a measure was proposed: those of the rung or of the trigger that proposed it. */
export function termsOf(
  plan: HandlingPlan,
  { clock, rung }: { readonly clock: string; readonly rung: string },
): Pick<LadderRung, 'issuer' | 'rectify' | 'release'> {
  const trigger: CaseTrigger | undefined = plan.triggers?.find(({ id }) => id === clock);
  return trigger ?? ladderRungOf(plan, clock, rung) ?? {};
}

/**
 * The office that issues a measure against `office`, `up` levels above it in the tree the case knows, the top where there are not so many; `next` is the
 * one that stood next above it. Undefined at the top: nobody stands above.
 */
export function issuerOf({ holder }: Supervised, office: string, next: string | null, up = 1): string | undefined {
  const chain = [holder, ...holder.above].map(({ id }) => id);
  const first = chain.includes(office) ? chain.indexOf(office) + 1 : chain.indexOf(next ?? '');
  if (first < 0) return next ?? undefined;
  return chain.slice(first)[Math.min(up, chain.length - first) - 1];
}
