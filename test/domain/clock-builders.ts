import type { ClockRule, ClockSetting, LadderRung } from '../../contracts/plan';
import { type Clock, startClock } from '../../domain/clock/clock';
import { at, civilPlan } from '../support/dispute-spec';

/** A clock rule of ten calendar days without roll-over, where a test does not say otherwise. */
export const rule = (overrides: Partial<ClockRule> = {}): ClockRule => ({
  code: 'period',
  basis: 'TEST',
  length: 10,
  unit: 'calendarDay',
  roll: false,
  scope: 'case',
  duty: 'holder',
  ends: 'breach',
  start: ['begun'],
  meet: ['met'],
  stop: ['stopped'],
  recurring: false,
  reminders: [],
  ladder: null,
  suspendable: true,
  extension: { max: 30, times: 2, bothPartiesAsk: false, basis: 'TEST' },
  ...overrides,
});

export const setting = (clocks: ClockRule[], ladder: LadderRung[] = []): ClockSetting => ({
  clocks,
  ladders: { standard: ladder },
  calendar: civilPlan.calendar,
  officeHours: { open: '09:00', close: '17:00' },
  spreadMinutes: 10,
});

/** A clock of this rule, begun at `YYYY-MM-DD HH:MM`. */
export const begun = (of: ClockRule, moment: string, ladder: LadderRung[] = []): Clock =>
  startClock(setting([of], ladder), of, 1, 'village', at(moment));
