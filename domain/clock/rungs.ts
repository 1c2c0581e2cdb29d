import type { ClockRule, ClockSetting, LadderRung } from '../../contracts/plan';
import { addWorkdays, rolledBack } from '../calendar';
import { addDays, addMonths, atTime, type Day, dayOf, type Instant } from '../time';
import { type Clock, ruleOf } from './clock';

/** A rung of a clock: something that happens once at `at` (epoch ms UTC) unless the clock has ended before. */
export type Rung =
  | { readonly id: string; readonly at: Instant; readonly kind: 'remind' }
  | { readonly id: string; readonly at: Instant; readonly kind: 'breach' | 'lapse' }
  | { readonly id: string; readonly at: Instant; readonly kind: 'ladder'; readonly step: LadderRung };

/** A rung together with the clock it belongs to. */
export interface DueRung {
  readonly clock: Clock;
  readonly rung: Rung;
}

/**
 * The rungs of a running clock that have not fired yet, in order of time: reminders before, the end itself, the ladder after.
 * Each is known by (clock, occurrence, id); an extension makes new reminders, since it makes a new date.
 */
export function openRungs(setting: ClockSetting, clock: Clock): readonly Rung[] {
  const rule = ruleOf(setting, clock.code);
  if (!rule || clock.status !== 'running' || clock.dueAt === null) return [];
  return allRungs(setting, rule, clock, clock.dueAt)
    .filter((rung) => !clock.fired.includes(rung.id))
    .sort((a, b) => a.at - b.at);
}

/** The next rung of all clocks that has not fired, or undefined. Equal instants go by the order of the plan. */
export function nextRung(setting: ClockSetting, clocks: readonly Clock[]): DueRung | undefined {
  let next: DueRung | undefined;
  for (const clock of clocks) {
    const rung = openRungs(setting, clock)[0];
    if (rung && (!next || rung.at < next.rung.at)) next = { clock, rung };
  }
  return next;
}

function allRungs(setting: ClockSetting, rule: ClockRule, clock: Clock, dueAt: Instant): Rung[] {
  const last = dayOf(dueAt - 1);
  const end: Rung = { id: rule.ends, at: dueAt, kind: rule.ends };
  const ladder = rule.ladder === null ? [] : (setting.ladders[rule.ladder] ?? []);
  return [
    ...reminders(setting, rule, clock, last),
    end,
    ...ladder.map((step): Rung => ({ id: step.id, at: after(setting, last, step), kind: 'ladder', step })),
  ];
}

function reminders(setting: ClockSetting, rule: ClockRule, clock: Clock, last: Day): Rung[] {
  const extended = clock.extensions.length > 0 ? `.${clock.extensions.length}` : '';
  return rule.reminders
    .map((before): Rung => {
      const day = moved(setting, last, before.unit, -before.length);
      const at = atTime(rolledBack(setting.calendar, day), setting.officeHours.open);
      return { id: `remind-${before.length}${extended}`, at, kind: 'remind' };
    })
    .filter((rung) => rung.at > clock.startedAt);
}

function after(setting: ClockSetting, last: Day, step: LadderRung): Instant {
  return atTime(moved(setting, last, step.after.unit, step.after.length), setting.officeHours.open);
}

function moved(setting: ClockSetting, day: Day, unit: LadderRung['after']['unit'], count: number): Day {
  switch (unit) {
    case 'calendarDay':
      return addDays(day, count);
    case 'workingDay':
      return addWorkdays(setting.calendar, day, count);
    case 'month':
      return addMonths(day, count);
    default: {
      const unknown: never = unit;
      return unknown;
    }
  }
}
