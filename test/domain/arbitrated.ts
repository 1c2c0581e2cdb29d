import type { ClockRule, MilestoneRule } from '../../contracts/plan';
import type { DisputeType } from '../../contracts/plug-ins';
import { civil } from '../../dispute-types/civil';
import { buildPlan } from '../../domain/plan/build';
import { qionglai } from '../../jurisdictions/qionglai';
import { calendar2026 } from '../support/dispute-spec';

const clock = (code: string, change: Partial<ClockRule>) => ({
  code,
  name: { zh: code, en: code },
  basis: 'PM-2',
  length: 5,
  unit: 'calendarDay' as const,
  roll: false,
  scope: 'case' as const,
  duty: 'authority' as const,
  ends: 'breach' as const,
  start: [],
  meet: [],
  stop: ['enter:visiting'],
  recurring: false,
  reminders: [],
  ladder: null,
  suspendable: false,
  extension: null,
  ...change,
});

const milestone = (code: string, change: Partial<MilestoneRule>) => ({
  code,
  name: { zh: code, en: code },
  basis: 'PM-2',
  stages: ['proceeding'],
  after: [],
  repeats: false,
  effect: null,
  ...change,
});

/** An invented type whose mediation may go on before an arbitration body. */
export const arbitrated: DisputeType = {
  ...civil,
  clocks: [
    ...civil.clocks,
    // After a month of silence it counts as accepted.
    clock('silence', { length: 1, unit: 'month', ends: 'lapse', onLapse: 'accept', start: ['registered'], meet: ['accepted', 'declined'] }),
    clock('arbitration-acceptance', { start: ['milestone:applied'], meet: ['milestone:taken-up'] }),
    clock('before-may', { start: ['milestone:taken-up'], meet: ['milestone:awarded'], inForce: { from: null, until: '2026-04-30' } }),
    clock('since-may', {
      length: 9,
      start: ['milestone:taken-up'],
      meet: ['milestone:awarded'],
      inForce: { from: '2026-05-01', until: null },
    }),
  ],
  milestones: [
    milestone('applied', { stages: ['mediating'], effect: { kind: 'proceed' } }),
    milestone('taken-up', { after: ['applied'] }),
    milestone('reminded-by-phone', { repeats: true }),
    milestone('awarded', { after: ['taken-up'], effect: { kind: 'end', ending: 'decided' } }),
  ],
};
/** Its plan in Qionglai. */
export const arbitratedPlan = buildPlan(arbitrated, qionglai, calendar2026, null);
