import type { CommandOf, EntryRef } from '../../contracts/commands';
import type { ClockRule } from '../../contracts/plan';
import { type Clock, endOfClock, isOpen, restartClock, ruleOf } from '../clock/clock';
import { countsFromReceipt } from '../clock/events';
import { openRungs } from '../clock/rungs';
import type { Refusal } from '../refusal';
import { type Day, dayOf, type Instant } from '../time';
import type { DisputeFact, DisputeFactBody, WithdrawalReason } from './facts';
import { clockOf } from './past-clocks';
import type { Breach, DisputeState, Supervised } from './state';

type DateCorrected = Extract<DisputeFact, { kind: 'dateCorrected' }>;
type Redating = Pick<DateCorrected, 'entryKind' | 'was' | 'now' | 'receivedAt'>;
type Breached = Extract<DisputeFactBody, { kind: 'breached' }>;

/** Acts from which nothing runs but from their receipt, whenever they happened: a rebound, and a look-back visit that reopens the case. */
const countedFromReceipt: readonly string[] = ['reopened', 'lookedBack'];

/** The commands of acts that a type may let happen before the registration. */
const commandOf: Readonly<Record<string, string>> = {
  accepted: 'accept',
  agreed: 'conclude-agreement',
  milestoneReached: 'record-milestone',
};

/**
 * Why a moment cannot be put right like this, or undefined: it did not happen in the future, nor before the case was registered, but for an act that may have
 * happened before it.
 */
export function correctionObjection(state: DisputeState, command: CommandOf<'correct-date'>): Refusal | undefined {
  const { entry, correctedTo } = command.body;
  const field = 'correctedTo';
  if (correctedTo === momentOf(state, entry)) return { code: 'nothing-corrected', field, expected: 'another moment' };
  if (correctedTo > command.receivedAt) return { code: 'occurred-in-future', field, expected: '<= receivedAt' };
  // What may be entered as earlier than the registration may be put right to it.
  if (state.plan.earlierActs?.includes(commandOf[entry.kind] ?? '')) return undefined;
  const earliest = Math.min(state.registeredAt, entry.occurredAt);
  return correctedTo < earliest ? { code: 'occurred-before-registration', field, expected: `>= ${dayOf(earliest)}` } : undefined;
}

/** Why a case is not put into other hands like this, or undefined: it is there already. */
export function assignmentObjection(state: DisputeState, { body }: CommandOf<'correct-assignment'>): Refusal | undefined {
  return body.office.id === state.holder.id ? { code: 'nothing-corrected', field: 'office', expected: 'another office' } : undefined;
}

/** When an act is said to have happened, every correction so far included: one may have overtaken the command that names it. */
export function momentOf(state: DisputeState, { seq, occurredAt }: EntryRef): Instant {
  return state.corrected?.find(({ entry }) => entry === seq)?.now ?? occurredAt;
}

/**
 * The case with the right moment of an act 更正日期: whatever ran from the wrong one runs from the right one. An open clock begins its next
 * occurrence, so that no rung of a wrong date is taken for one of the right date; one that has ended keeps its occurrence.
 */
export function withRightDate(state: DisputeState, fact: DateCorrected): DisputeState {
  const { entry, entryKind, was, now } = fact;
  const corrected = [...(state.corrected ?? []).filter((one) => one.entry !== entry), { entry, now }];
  const known = { ...state, corrected };
  if (known.status === 'watching' && known.missed && entryKind === 'lookedBack') return { ...known, missed: redays(known.missed, fact) };
  if (countedFromReceipt.includes(entryKind)) return known;
  const clocks = state.clocks.map((clock) => moved(state, clock, fact));
  const since = state.since === was ? now : state.since;
  const breaches = state.breaches.map((breach) => (breach.past ? { ...breach, past: moved(state, breach.past, fact) } : breach));
  const redated = { ...known, clocks, breaches, since };
  switch (redated.status) {
    case 'confirming':
      return redated.agreement.effectiveAt === was ? { ...redated, agreement: { ...redated.agreement, effectiveAt: now } } : redated;
    case 'visiting': {
      if (entryKind === 'visited') return { ...redated, missed: redays(redated.missed, fact) };
      const { lapsed } = redated;
      if (redated.plan.rulesVersion < 4 || !lapsed || lapsed.agreement.effectiveAt !== was) return redated;
      return { ...redated, lapsed: { ...lapsed, agreement: { ...lapsed.agreement, effectiveAt: now } } };
    }
    default:
      return redated;
  }
}

/** The days of unanswered attempts with the right day of one of them. */
function redays(days: readonly Day[], { was, now }: DateCorrected): readonly Day[] {
  return [...new Set(days.map((day) => (day === dayOf(was) ? dayOf(now) : day)))];
}

/**
 * What a correction makes of the breaches that rested on the wrong moment: they are taken back where the clock still runs, and where it was met in
 * time after all. Where the right date was missed too, it is missed at once, by the office that was charged: the case may have gone up meanwhile.
 */
export function breachesAtRightDate(
  state: DisputeState,
  change: Redating,
): { readonly old: readonly Breach[]; readonly anew: readonly Breached[] } {
  const hanging = state.breaches.flatMap((breach) => {
    const clock = clockOf(state, breach);
    if (!clock || breach.withdrawn || countedFromReceipt.includes(change.entryKind) || !hangsOn(state, clock, change.was)) return [];
    return [{ breach, clock, right: moved(state, clock, change) }];
  });
  return {
    old: hanging.filter(({ clock, right }) => isOpen(clock) || metInTime(right)).map(({ breach }) => breach),
    anew: hanging.flatMap(({ breach, right }) => (isOpen(right) && isPast(right, change.receivedAt) ? missedAt(state, breach, right) : [])),
  };
}

/**
 * What an office that never should have had the case is still charged with: the open clocks of its own that it missed, and of one that recurs the
 * occurrences before as well.
 */
export function breachesOfWrongHolder(state: DisputeState): readonly Breach[] {
  return state.breaches.filter((breach) => {
    const clock = clockOf(state, breach);
    if (breach.withdrawn || breach.office !== state.holder.id || clock === undefined || !isHolders(state, clock)) return false;
    return isOpen(clock) || recursIn(state, clock);
  });
}

/** Whether a later occurrence of this clock still runs in the same hands. */
function recursIn({ plan, clocks, holder }: DisputeState, past: Clock): boolean {
  const now = clocks.find(({ code }) => code === past.code);
  return (
    ruleOf(plan, past.code)?.recurring === true && now !== undefined && isOpen(now) && now.office === holder.id && past.office === holder.id
  );
}

/** The fact that takes a breach back. */
export function takenBack(
  { plan }: Supervised,
  { clock, occurrence }: Pick<Breach, 'clock' | 'occurrence'>,
  receivedAt: Instant,
  why: WithdrawalReason,
): Extract<DisputeFactBody, { kind: 'breachWithdrawn' }> {
  return { kind: 'breachWithdrawn', clock, occurrence, receivedAt, ...(plan.rulesVersion >= 3 && { why }) };
}

function moved(state: DisputeState, clock: Clock, { was, now, receivedAt }: Redating): Clock {
  const rule = ruleOf(state.plan, clock.code);
  if (!rule || !hangsOn(state, clock, was)) return clock;
  const at = (moment: Instant) => (moment === was ? now : moment);
  const startedAt = countsFromReceipt(rule) ? clock.startedAt : at(clock.startedAt);
  const right = restartClock(state.plan, rule, { ...clock, startedAt, pauses: inOrder(clock.pauses, startedAt, at) });
  return isOpen(right) && isPast(right, receivedAt) ? { ...right, fired: happened(state, rule, clock) } : right;
}

/** The pauses with the right moment: none begins before the clock or within the one before, for no day stands still twice. */
function inOrder(pauses: Clock['pauses'], startedAt: Instant, at: (moment: Instant) => Instant): Clock['pauses'] {
  let last = startedAt;
  return pauses.map((pause) => {
    const from = Math.max(at(pause.from), last);
    if (pause.to === null) return { from, to: null };
    last = Math.max(at(pause.to), from);
    return { from, to: last };
  });
}

/** What a wrong date brought about that no correction undoes: somebody was reminded, and the case went up. It does not go up again for the same. */
function happened({ plan }: DisputeState, { ladder }: ClockRule, { fired }: Clock): readonly string[] {
  const ups = (ladder === null ? [] : (plan.ladders[ladder] ?? [])).filter(({ act }) => act === 'handUp').map(({ id }) => id);
  return fired.filter((id) => id.startsWith('remind') || ups.some((up) => id === up || id.startsWith(`${up}.`)));
}

/** The breach by the right date, charged to whom the one by the wrong date was charged. */
function missedAt(state: DisputeState, { office, supervisor, card: before }: Breach, clock: Clock): readonly Breached[] {
  const card = before === 'none' ? 'none' : 'open';
  return openRungs(state.plan, clock)
    .filter(({ kind }) => kind === 'breach')
    .map(({ id, at }) => ({
      kind: 'breached',
      office,
      supervisor,
      card,
      clock: clock.code,
      occurrence: clock.occurrence,
      rung: id,
      due: at,
      late: false,
    }));
}

function isPast({ dueAt }: Clock, at: Instant): boolean {
  return dueAt !== null && dueAt <= at;
}

function metInTime(clock: Clock): boolean {
  const end = endOfClock(clock);
  return clock.status === 'met' && end !== null && clock.dueAt !== null && end < clock.dueAt;
}

/** Whether a clock ran from this moment or stood still at it. One that counts from receipt may begin in the same instant and does not hang on it. */
function hangsOn(state: DisputeState, clock: Clock, moment: Instant): boolean {
  const rule = ruleOf(state.plan, clock.code);
  const began = clock.startedAt === moment && rule !== undefined && !countsFromReceipt(rule);
  return began || clock.pauses.some(({ from, to }) => from === moment || to === moment);
}

function isHolders(state: DisputeState, clock: Clock): boolean {
  return ruleOf(state.plan, clock.code)?.scope === 'holder';
}
