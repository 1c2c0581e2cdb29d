import type { ClockRule, ClockSetting } from '../../contracts/plan';
import { type Day, dayOf, type Instant } from '../time';
import { dueOf } from './due';

/** A span in which a clock stood still 中止; `to` is null while it lasts. Instants in epoch ms UTC. */
interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** What one extension adds 延长: so many of a unit, or as a bare number, days of the clock's own kind (of a clock by months or years calendar days). */
export type Extension = number | { readonly length: number; readonly unit: ClockRule['unit'] };

/**
 * A clock 时限 as a value: one occurrence of one rule. Timers are only its shadow.
 *
 * `dueAt` is exclusive: an act received before it is in time. It is null while the clock is suspended, so that a suspended clock can
 * never be overdue.
 */
export interface Clock {
  readonly code: string;
  /** Counts recurrence, hand-over and re-handling, from 1. */
  readonly occurrence: number;
  /** The office that held the case when it began. */
  readonly office: string;
  readonly startedAt: Instant;
  readonly status: 'running' | 'suspended' | 'met' | 'stopped' | 'lapsed' | 'superseded';
  readonly dueAt: Instant | null;
  /** Whether the date may still move, because the calendar of that year is not published. */
  readonly provisional: boolean;
  readonly pauses: readonly Pause[];
  /** What extensions added, in the order they came. */
  readonly extensions: readonly Extension[];
  /** Its last day was set for this case 定期, so many calendar days after the day it began, in the place of the length of its rule; absent where none was. */
  readonly setDays?: number;
  /**
   * It counts by this period, that of a plan before, and not by its rule: by the new rule it would have been over when that was adopted. Absent where it counts by
   * its rule.
   */
  readonly own?: Pick<ClockRule, 'length' | 'unit' | 'roll' | 'from' | 'cutOff'>;
  /** It began anew 重新起算 in the place of a period before it. */
  readonly anew?: true;
  /** Time the office could not use because the platform was down 停机, and whether it moved the date; absent until the first. */
  readonly outages?: readonly { readonly from: Instant; readonly to: Instant; readonly redates: boolean }[];
  /** The rungs that have fired, by id. */
  readonly fired: readonly string[];
  readonly breachedAt: Instant | null;
  /** When the platform, which had been down, found the breach: its ladder counts from here, not from the date. Absent where it was found in time. */
  readonly foundAt?: Instant;
  readonly endedAt: Instant | null;
  /** When the act that ended it was received, which decides whether it was in time; absent before rules 3, and where no act did. */
  readonly actAt?: Instant;
}

/** Whether the clock still counts. */
export function isOpen(clock: Clock): boolean {
  return clock.status === 'running' || clock.status === 'suspended';
}

/** The rule of a clock's code, or undefined where the plan has none. */
export function ruleOf(setting: ClockSetting, code: string): ClockRule | undefined {
  return setting.clocks.find((rule) => rule.code === code);
}

/** A clock of `rule` beginning at `startedAt`; the start day is not counted (民法典第二百零一条). */
export function startClock(setting: ClockSetting, rule: ClockRule, occurrence: number, office: string, startedAt: Instant): Clock {
  return projected(setting, rule, {
    code: rule.code,
    occurrence,
    office,
    startedAt,
    status: 'running',
    dueAt: null,
    provisional: false,
    pauses: [],
    extensions: [],
    fired: [],
    breachedAt: null,
    endedAt: null,
  });
}

/** The last day of the period, roll-over included, or null while the clock is suspended. */
export function lastDay(clock: Clock): Day | null {
  return clock.dueAt === null ? null : dayOf(clock.dueAt - 1);
}

/** Suspends a running clock at `at`, or where that was entered late, at the earliest when the clock began or last went on: no day stands still twice. */
export function suspendClock(clock: Clock, at: Instant): Clock {
  const from = Math.max(at, clock.startedAt, ...clock.pauses.map((pause) => pause.to ?? pause.from));
  return { ...clock, status: 'suspended', dueAt: null, pauses: [...clock.pauses, { from, to: null }] };
}

/** Resumes a suspended clock at `at`, never before it was suspended: the days after the day of suspension through the day of resumption do not count. */
export function resumeClock(setting: ClockSetting, rule: ClockRule, clock: Clock, at: Instant): Clock {
  const pauses = clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: Math.max(at, pause.from) } : pause));
  return projected(setting, rule, { ...clock, status: 'running', pauses });
}

/** A clock whose beginning or standing still was put right 更正: an open one as its next occurrence, with no rung fired; one that has ended stays ended. */
export function restartClock(setting: ClockSetting, rule: ClockRule, clock: Clock): Clock {
  const again = isOpen(clock) ? { ...unfound(clock), occurrence: clock.occurrence + 1, fired: [], breachedAt: null } : clock;
  return projected(setting, rule, again);
}

/** The clock with its date counted anew, whatever it has become; its occurrence and its rungs stay. */
export function reprojectClock(setting: ClockSetting, rule: ClockRule, clock: Clock): Clock {
  return projected(setting, rule, clock);
}

/** A clock whose breach does not count. */
export function unfound({ foundAt: _foundAt, ...clock }: Clock): Clock {
  return clock;
}

/** A clock whose last day is set for this case 定期, so many calendar days after the day it began. */
export function setClock(setting: ClockSetting, rule: ClockRule, clock: Clock, setDays: number): Clock {
  return projected(setting, rule, { ...clock, setDays });
}

/** Extends a clock 延长: its date moves on from its unrolled end. */
export function extendClock(setting: ClockSetting, rule: ClockRule, clock: Clock, by: Extension): Clock {
  return projected(setting, rule, { ...clock, extensions: [...clock.extensions, by] });
}

/** Ends a clock: met in time or late, stopped by the law, lapsed, or superseded by its next occurrence. */
export function endClock(clock: Clock, status: 'met' | 'stopped' | 'lapsed' | 'superseded', at: Instant): Clock {
  return { ...clock, status, endedAt: at };
}

/** When a clock ended, for whoever asks whether that was in time: by the receipt of the act. */
export function endOfClock({ actAt, endedAt }: Clock): Instant | null {
  return actAt ?? endedAt;
}

function projected(setting: ClockSetting, rule: ClockRule, clock: Clock): Clock {
  const due = dueOf(setting, rule, clock);
  return due === null ? { ...clock, dueAt: null } : { ...clock, dueAt: due.dueAt, provisional: due.provisional };
}
