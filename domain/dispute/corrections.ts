import type { CommandOf } from '../../contracts/commands';
import { type Clock, isOpen, restartClock, ruleOf } from '../clock/clock';
import type { Refusal } from '../refusal';
import { dayOf, type Instant } from '../time';
import type { DisputeFact, DisputeFactBody } from './facts';
import type { Breach, DisputeState } from './state';

type DateCorrected = Extract<DisputeFact, { kind: 'dateCorrected' }>;

/** Why a moment cannot be put right like this, or undefined: it did not happen in the future, nor before the case was registered. */
export function correctionObjection(state: DisputeState, command: CommandOf<'correct-date'>): Refusal | undefined {
  const { entry, correctedTo } = command.body;
  const field = 'correctedTo';
  if (correctedTo === entry.occurredAt) return { code: 'nothing-corrected', field, expected: 'another moment' };
  if (correctedTo > command.receivedAt) return { code: 'occurred-in-future', field, expected: '<= receivedAt' };
  const earliest = Math.min(state.registeredAt, entry.occurredAt);
  return correctedTo < earliest ? { code: 'occurred-before-registration', field, expected: `>= ${dayOf(earliest)}` } : undefined;
}

/** Why a case is not put into other hands like this, or undefined: it is there already. */
export function assignmentObjection(state: DisputeState, { body }: CommandOf<'correct-assignment'>): Refusal | undefined {
  return body.office.id === state.holder.id ? { code: 'nothing-corrected', field: 'office', expected: 'another office' } : undefined;
}

/**
 * The case with the right moment of an act 更正日期: whatever ran from the wrong one runs from the right one. An open clock begins its next
 * occurrence, so that no rung of a wrong date is taken for one of the right date; one that has ended keeps its occurrence.
 */
export function withRightDate(state: DisputeState, { was, now }: DateCorrected): DisputeState {
  const clocks = state.clocks.map((clock) => moved(state, clock, was, now));
  const since = state.since === was ? now : state.since;
  const redated = { ...state, clocks, since };
  switch (redated.status) {
    case 'confirming':
      return redated.agreement.effectiveAt === was ? { ...redated, agreement: { ...redated.agreement, effectiveAt: now } } : redated;
    case 'visiting':
      return { ...redated, missed: [...new Set(redated.missed.map((day) => (day === dayOf(was) ? dayOf(now) : day)))] };
    default:
      return redated;
  }
}

/** The breaches that rested on a wrong moment: of a clock that still runs, it will be missed again if the right one is missed too; of one that has ended, where it was met in time after all. */
export function breachesOfWrongDate(state: DisputeState, was: Instant, now: Instant): readonly Breach[] {
  return state.breaches.filter((breach) => {
    const clock = clockOf(state, breach);
    if (!clock || breach.withdrawn || !hangsOn(clock, was)) return false;
    if (isOpen(clock)) return true;
    const { dueAt } = moved(state, clock, was, now);
    return clock.status === 'met' && clock.endedAt !== null && dueAt !== null && clock.endedAt < dueAt;
  });
}

/** What an office that never should have had the case is still charged with: the open clocks of its own that it missed. */
export function breachesOfWrongHolder(state: DisputeState): readonly Breach[] {
  return state.breaches.filter((breach) => {
    const clock = clockOf(state, breach);
    return !breach.withdrawn && breach.office === state.holder.id && clock !== undefined && isOpen(clock) && isHolders(state, clock);
  });
}

/** The fact that takes a breach back. */
export function takenBack({ clock, occurrence }: Breach, receivedAt: Instant): Extract<DisputeFactBody, { kind: 'breachWithdrawn' }> {
  return { kind: 'breachWithdrawn', clock, occurrence, receivedAt };
}

function moved(state: DisputeState, clock: Clock, was: Instant, now: Instant): Clock {
  const rule = ruleOf(state.plan, clock.code);
  if (!rule || !hangsOn(clock, was)) return clock;
  const at = (moment: Instant) => (moment === was ? now : moment);
  const pauses = clock.pauses.map(({ from, to }) => ({ from: at(from), to: to === null ? null : Math.max(at(to), at(from)) }));
  return restartClock(state.plan, rule, { ...clock, startedAt: at(clock.startedAt), pauses });
}

function hangsOn(clock: Clock, moment: Instant): boolean {
  return clock.startedAt === moment || clock.pauses.some(({ from, to }) => from === moment || to === moment);
}

function clockOf(state: DisputeState, breach: Breach): Clock | undefined {
  return state.clocks.find(({ code, occurrence }) => code === breach.clock && occurrence === breach.occurrence);
}

function isHolders(state: DisputeState, clock: Clock): boolean {
  return ruleOf(state.plan, clock.code)?.scope === 'holder';
}
