import type { HandlingPlan } from '../../contracts/plan';
import type { VisitRules } from '../../contracts/visits';
import { civil } from '../../dispute-types/civil';
import { buildPlan } from '../../domain/plan/build';
import { dongliao } from '../../jurisdictions/dongliao';
import { calendar2026 } from './dispute-spec';

/** The plan of an ordinary civil dispute in Dongliao: the holder calls, three neighbours, three look-back visits. */
export const dongliaoPlan: HandlingPlan = buildPlan(civil, dongliao, calendar2026, null);

/** The same with other return visits; a part that is given as undefined the place does not have. */
export function visitedBy(change: { readonly [part in keyof VisitRules]: VisitRules[part] | undefined }): HandlingPlan {
  const parts = Object.entries({ ...dongliaoPlan.visits, ...change }).filter(([, part]) => part !== undefined);
  return { ...dongliaoPlan, visits: Object.fromEntries(parts) as VisitRules };
}

/** A sample of so many of a hundred, and what is visited always. */
export const sampleOf = (share: number, always: Partial<NonNullable<VisitRules['sample']>['always']> = {}) => ({
  sample: { share, always: { types: [], grades: [], rehandled: false, ...always }, basis: 'SET-LOOK-BACK' },
});

/** Three neighbouring households: one did not open, one says it is not solved, one is content. */
export const threeHouseholds = [
  { contacted: false },
  { contacted: true, solved: false, satisfied: false },
  { contacted: true, solved: true, satisfied: true },
];
