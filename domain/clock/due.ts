import type { DeadlineInput } from '../../contracts/deadline';
import type { ClockRule, ClockSetting } from '../../contracts/plan';
import { dueDates } from '../calculus/due-dates';
import type { Instant } from '../time';
import type { Clock, Extension } from './clock';
import { dueByWholeDays } from './whole-days';

/** When a clock ends, and whether the date may still move because the calendar of that year is not published. */
export interface Due {
  /** Exclusive: an act received before it is in time. */
  readonly dueAt: Instant;
  readonly provisional: boolean;
}

/** When a clock ends by the rules its case was begun under, or null while it stands still. */
export function dueOf(setting: ClockSetting, of: ClockRule, clock: Clock): Due | null {
  if (clock.pauses.some((pause) => pause.to === null)) return null;
  const rule = asSet(of, clock);
  if (countsByCalculus(setting)) return dueDates(questionOf(setting, rule, clock), setting.calendar);
  return dueByWholeDays(setting, rule, { ...clock, pauses: standingStill(clock) });
}

/** Whether the clocks of this setting count by the calculus (decision 0014). */
export function countsByCalculus({ rulesVersion = 1 }: Pick<ClockSetting, 'rulesVersion'>): boolean {
  return rulesVersion >= 2;
}

/**
 * A clock as a question to the calculus. A duty of an office keeps the strict day where the text is silent on days off, a right of the parties the
 * rolled one.
 */
export function questionOf(setting: ClockSetting, of: ClockRule, clock: Clock): DeadlineInput {
  const rule = asSet(of, clock);
  const { open, close, periods } = setting.officeHours;
  return {
    start: { at: clock.startedAt, givenAs: 'moment' },
    rule: periodOf(rule),
    suspensions: standingStill(clock).flatMap(({ from, to }) => (to === null || to <= from ? [] : [{ from, to }])),
    extensions: clock.extensions.map((extension) => extensionOf(rule, extension)),
    officeHours: periods ?? [[open, close]],
    protects: rule.duty === 'parties' ? 'citizen' : 'office',
  };
}

/** The rule with the period that counts for this case; a day that somebody named is that day, working day or not. */
function asSet(of: ClockRule, { setDays, own }: Clock): ClockRule {
  const { from: _from, cutOff: _cutOff, ...rest } = of;
  const rule = own === undefined ? of : { ...rest, ...own };
  return setDays === undefined ? rule : { ...rule, length: setDays, unit: 'calendarDay', roll: false };
}

/** When a clock stands still: suspended, or the platform down, and both at once counts once. */
function standingStill({ pauses, outages = [] }: Clock): Clock['pauses'] {
  if (outages.length === 0) return pauses;
  const closed = pauses.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));
  const union: { from: Instant; to: Instant }[] = [];
  for (const { from, to } of [...closed, ...outages].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

function periodOf({ unit, length, roll, from, cutOff }: ClockRule): DeadlineInput['rule'] {
  if (unit === 'hour') return { unit, length, from: from ?? 'moment' };
  return { unit, length, roll: roll === 'silent' ? roll : roll ? 'roll' : 'noRoll', cutOff: cutOff ?? 'midnight' };
}

/** A bare number is days: of the clock's own kind, or where that has none, of the calendar. */
function extensionOf({ unit }: ClockRule, extension: Extension): DeadlineInput['extensions'][number] {
  if (typeof extension !== 'number') return extension;
  return unit === 'month' || unit === 'year' ? { length: extension, unit: 'calendarDay' } : { length: extension };
}
