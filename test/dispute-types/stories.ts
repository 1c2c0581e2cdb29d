import type { HandlingPlan } from '../../contracts/plan';
import type { DisputeType, Jurisdiction } from '../../contracts/plug-ins';
import { buildPlan } from '../../domain/plan/build';
import { qionglai } from '../../jurisdictions/qionglai';
import { calendar2026, command, type DisputeSpec, givenIn, type Step } from '../support/dispute-spec';

/** The plan of this type in Qionglai, as the intake joins it. */
export const planOf = (type: DisputeType, place: Jurisdiction = qionglai): HandlingPlan => buildPlan(type, place, calendar2026, null);

/** A case under this plan, accepted and routed an hour after it was registered, and then the steps. */
export const mediating = (plan: HandlingPlan, day: string, ...steps: Step[]): DisputeSpec =>
  givenIn(plan, `${day} 09:00`, command('accept', `${day} 09:30`), command('route', `${day} 10:00`), ...steps);

/** The offices' weekly updates on these days, so that nothing else is missed. */
export const updates = (...days: string[]): Step[] => days.map((day) => command('report-progress', `${day} 09:00`));
