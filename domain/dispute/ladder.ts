import type { HandlingPlan, LadderRung } from '../../contracts/plan';
import { ruleOf } from '../clock/clock';
import type { Supervised } from './state';

/** The rung of a clock's ladder by its id, whatever version of its date; undefined where the plan has none. */
export function ladderRungOf(plan: HandlingPlan, clock: string, rung: string): LadderRung | undefined {
  const ladder = plan.ladders[ruleOf(plan, clock)?.ladder ?? ''];
  return ladder?.find(({ id }) => id === rung.replace(/\.\d+$/, ''));
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
