import type { HandlingPlan } from '../../../contracts/plan';
import { spreadOf } from '../../../domain/clock/wakes';
import { realTime } from '../../../domain/pace';
import { HOUR, type Instant, MINUTE, SECOND } from '../../../domain/time';
import { disputeWorkflowId } from '../../../workflows/messages';
import { at, civilPlan } from '../dispute-spec';

/** Minutes of the cases' own time over which their wakes are spread, and in which one rung follows the other. */
const SPREAD = 60;
/** What every timer adds to its rung's instant: a command may be on its way (domain/clock/wakes.ts). */
const ON_ITS_WAY = 15 * SECOND;

/** The midnight at which every first reply is due, and the day on which they were registered: 3 days before, a Monday. */
const due = at('2026-11-27 00:00');
const registered = { from: at('2026-11-23 09:00'), until: at('2026-11-23 17:00') } as const;

/** A rung of the ladder that follows the missed first reply: in case time and in real time, epoch ms UTC. */
export interface MidnightRung {
  readonly id: string;
  readonly kind: 'breached' | 'accountabilityProposed' | 'escalated';
  readonly at: Instant;
}

/** One midnight for all cases: what they carry, when it comes in real time, and over how long their wakes are spread. */
export interface Moment {
  readonly plan: HandlingPlan;
  readonly rungs: readonly MidnightRung[];
  /** Real ms over which the wakes of one rung are spread. */
  readonly windowMs: number;
  /** Real ms every timer adds to its rung's instant. */
  readonly onItsWayMs: number;
  /** When the last wake of the last rung comes, real time. */
  readonly endsAt: Instant;
  /** The moment of registration, in the cases' time, of number `index` of `count`. */
  registeredAt(index: number, count: number): Instant;
  /** The real instants of a case's timers, in order of the rungs. */
  wakes(number: string): readonly Instant[];
}

/**
 * The cases' midnight at the real moment `midnight`. Their time runs so much faster that the hour over which a plan may spread its wakes takes
 * `windowMinutes` of real time; the ladder has a rung an hour, so that the windows of breach, proposal and hand-up follow each other. In two waves proposal and hand-up share an instant.
 */
export function momentOf(midnight: Instant, windowMinutes: number, waves: 2 | 3 = 3): Moment {
  if (!(windowMinutes >= 0.25 && windowMinutes < 60)) throw new Error('--window must be 0.25 minutes or more, and less than 60');
  const factor = SPREAD / windowMinutes;
  const pace = { anchor: Math.round((factor * midnight - due) / (factor - 1)), factor };
  const real = (instant: Instant) => realTime(pace, instant);
  const last = (waves - 1) * HOUR;
  const rungs: readonly MidnightRung[] = [
    { id: 'breach', kind: 'breached', at: real(due) },
    { id: 'interview', kind: 'accountabilityProposed', at: real(due + HOUR) },
    { id: 'hand-up', kind: 'escalated', at: real(due + last) },
  ];
  return {
    plan: { ...civilPlan, ladders: { ...civilPlan.ladders, standard: hourly(waves - 1) }, spreadMinutes: SPREAD, spread: 'serial', pace },
    rungs,
    windowMs: (SPREAD * MINUTE) / factor,
    onItsWayMs: ON_ITS_WAY / factor,
    endsAt: real(due + last + HOUR + ON_ITS_WAY),
    registeredAt: (index, count) => Math.round(registered.from + ((registered.until - registered.from) * index) / count),
    wakes: (number) => {
      const spread = ON_ITS_WAY + spreadOf({ spreadMinutes: SPREAD, spread: 'serial' }, disputeWorkflowId(number));
      return [0, HOUR, last].map((after) => real(due + after + spread));
    },
  };
}

const hourly = (last: number): HandlingPlan['ladders'][string] => [
  { id: 'interview', after: { length: 1, unit: 'hour' }, act: 'propose', measure: 'interview' },
  { id: 'hand-up', after: { length: last, unit: 'hour' }, act: 'handUp', measure: null },
];
