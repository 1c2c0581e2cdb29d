import type { ClockRule, ClockSetting, LadderRung } from '../../contracts/plan';
import { addWorkdays, rolledBack } from '../calendar';
import { addDays, addMonths, atTime, type Day, dayOf, HOUR, type Instant } from '../time';
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

/** What was found for a clock under a setting: neither is ever changed, and a case asks at every step of its story, and of each replay. */
const found = new WeakMap<Clock, { readonly setting: ClockSetting; readonly rungs: readonly Rung[] }>();

/**
 * The rungs of a running clock that have not fired yet, in order of time: reminders before, the end itself, the ladder after.
 * Each is known by (clock, occurrence, id).
 */
export function openRungs(setting: ClockSetting, clock: Clock): readonly Rung[] {
  const before = found.get(clock);
  if (before?.setting === setting) return before.rungs;
  const rungs = rungsOf(setting, clock);
  found.set(clock, { setting, rungs });
  return rungs;
}

function rungsOf(setting: ClockSetting, clock: Clock): readonly Rung[] {
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
  const version = dateVersion(clock);
  const end: Rung = { id: rule.ends + version, at: dueAt, kind: rule.ends };
  const ladder = rule.ladder === null || isTakenBack(setting, clock, end) ? [] : (setting.ladders[rule.ladder] ?? []);
  return [
    ...reminders(setting, rule, clock, dueAt),
    end,
    ...ladder.map((step): Rung => ({ id: step.id + version, at: after(setting, clock, dueAt, step), kind: 'ladder', step })),
  ];
}

/** Nothing follows from a breach that does not count; before the fourth rules its ladder went on. */
function isTakenBack({ rulesVersion = 1 }: ClockSetting, { fired, breachedAt }: Clock, end: Rung): boolean {
  return rulesVersion >= 4 && end.kind === 'breach' && breachedAt === null && fired.includes(end.id);
}

/** Only reminders that still lie ahead; where none does, a short period over a weekend, the last working morning is better than none. */
function reminders(setting: ClockSetting, rule: ClockRule, clock: Clock, dueAt: Instant): Rung[] {
  const last = dayOf(dueAt - 1);
  const remind = (before: number, day: Day): Rung => {
    const at = atTime(rolledBack(setting.calendar, day), setting.officeHours.open);
    return { id: `remind-${before}${dateVersion(clock)}`, at, kind: 'remind' };
  };
  const moves = clock.outages?.filter(({ redates }) => redates) ?? [];
  const begun = Math.max(clock.startedAt, ...[...clock.pauses, ...moves].map(({ to }) => to ?? 0));
  const all = rule.reminders.map(({ length, unit }): Rung => {
    if (unit === 'hour') return { id: `remind-${length}h${dateVersion(clock)}`, at: dueAt - length * HOUR, kind: 'remind' };
    return remind(length, moved(setting, last, unit, -length));
  });
  const ahead = all.filter((rung) => rung.at > begun);
  const [nearest] = rule.reminders.slice(-1);
  return ahead.length > 0 || !nearest || nearest.unit === 'hour' ? ahead : [remind(nearest.length, last)].filter((rung) => rung.at > begun);
}

/** A new date makes new rungs: an extension, a pause that ended or an outage makes their ids new, so that each still fires once for its date. */
function dateVersion({ extensions, pauses, outages = [] }: Clock): string {
  const changes = extensions.length + pauses.filter(({ to }) => to !== null).length + outages.filter(({ redates }) => redates).length;
  return changes === 0 ? '' : `.${changes}`;
}

/** From the last day on, or where the platform was down and found the breach late, from the day it found it: nobody is handed up in the same breath. */
function after(setting: ClockSetting, { foundAt }: Clock, dueAt: Instant, step: LadderRung): Instant {
  if (step.after.unit === 'hour') return (foundAt ?? dueAt) + step.after.length * HOUR;
  const last = dayOf(foundAt ?? dueAt - 1);
  return atTime(moved(setting, last, step.after.unit, step.after.length), setting.officeHours.open);
}

/** `day` moved by whole days, months or years. */
function moved(setting: ClockSetting, day: Day, unit: Exclude<LadderRung['after']['unit'], 'hour'>, count: number): Day {
  switch (unit) {
    case 'calendarDay':
      return addDays(day, count);
    case 'workingDay':
      return addWorkdays(setting.calendar, day, count);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, count * 12);
    default: {
      const unknown: never = unit;
      return unknown;
    }
  }
}
