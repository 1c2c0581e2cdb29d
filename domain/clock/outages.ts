import type { ClockRule, ClockSetting, Pace } from '../../contracts/plan';
import { caseTime } from '../pace';
import { type Instant, MINUTE } from '../time';
import { type Clock, isOpen, reprojectClock } from './clock';

/** The parts of the platform an office cannot do without; any of them may be down alone. */
export const parts = ['api', 'worker', 'engine', 'database'] as const;
export type Part = (typeof parts)[number];

/** An interval in which a part of the platform was down 平台停机, `to` exclusive; epoch ms UTC, in the time of the case. */
export interface Outage {
  readonly part: Part;
  readonly from: Instant;
  readonly to: Instant;
}

/** The outage in the time of a case: a sample lives in a time of its own, in which it was longer. */
export function inCaseTime(pace: Pace | null, { part, from, to }: Outage): Outage {
  return { part, from: caseTime(pace, from), to: caseTime(pace, to) };
}

/** What a plan made before version 0.3 does not say: the values of the setting SET-OUTAGE. */
const usual: NonNullable<ClockSetting['outages']> = { shortMinutes: 60, marginMinutes: 120, basis: 'SET-OUTAGE' };

/**
 * The clock with the time given back that an office could not use 停机时间不计入: a duty of ours alone, and open or ended the same, for one that was met
 * late may have been met in time. A right of the parties, a court's or another body's period never moves. The same clock where the outage gives it nothing:
 * it lay outside the clock's time, was too short and too far from the date, or is known already.
 */
export function withAllowance(setting: ClockSetting, rule: ClockRule, clock: Clock, outage: Outage): Clock {
  const span = rule.duty === 'holder' && rule.ends === 'breach' ? lostTo(clock, outage) : undefined;
  if (!span || isKnown(clock, span) || !counts(setting, clock, outage)) return clock;
  const longer = reprojectClock(setting, rule, { ...clock, outages: [...(clock.outages ?? []), { ...span, redates: false }] });
  if (longer.dueAt === clock.dueAt) return longer;
  // A date that was kept against the calendar: what is given never shortens. Before the fourth rules it could.
  if (isEarlier(longer, clock) && (setting.rulesVersion ?? 1) >= 4) return { ...clock, ...(longer.outages && { outages: longer.outages }) };
  return { ...longer, outages: [...(clock.outages ?? []), { ...span, redates: true }] };
}

const isEarlier = (one: Clock, than: Clock) => one.dueAt !== null && than.dueAt !== null && one.dueAt < than.dueAt;

/** The same clock by the law alone, whatever the platform owes its office. */
export function byLaw(setting: ClockSetting, rule: ClockRule, { outages: _outages, ...clock }: Clock): Clock {
  return reprojectClock(setting, rule, clock);
}

/**
 * What of an outage the office lost. Without the worker alone its commands were taken all the same and are judged by their receipt: it lost nothing but on
 * what began meanwhile, of which nobody told it.
 */
function lostTo({ startedAt, endedAt }: Clock, { part, from, to }: Outage): Pick<Outage, 'from' | 'to'> | undefined {
  if (to <= from || to <= startedAt || (endedAt !== null && endedAt <= from)) return undefined;
  if (part === 'worker' && startedAt < from) return undefined;
  return { from: Math.max(from, startedAt), to };
}

function isKnown({ outages = [] }: Clock, { from, to }: Pick<Outage, 'from' | 'to'>): boolean {
  let covered = from;
  for (const known of [...outages].sort((a, b) => a.from - b.from)) if (known.from <= covered) covered = Math.max(covered, known.to);
  return covered >= to;
}

/** A short outage matters only to a deadline that fell within it, or so soon after it that there was no time left. */
function counts({ outages = usual }: ClockSetting, clock: Clock, { from, to }: Outage): boolean {
  const { dueAt } = clock;
  if (dueAt === null) return isOpen(clock) && to - from >= outages.shortMinutes * MINUTE;
  if (dueAt <= from) return false;
  return to - from >= outages.shortMinutes * MINUTE || dueAt <= to + outages.marginMinutes * MINUTE;
}
