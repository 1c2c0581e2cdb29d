import type { CommandOf } from '../../contracts/commands';
import type { ClockRule } from '../../contracts/plan';
import { rolledForward } from '../calendar';
import { type Clock, isOpen } from '../clock/clock';
import { dueOf } from '../clock/due';
import type { Refusal } from '../refusal';
import { addDays, type Day, dayOf, endOf, type Instant, startOf } from '../time';
import type { DisputeState } from './state';

/** Days after the obstacle has ended in which a missed period can be asked back (民事诉讼法第八十六条, CNT-8); a last day off moves (第八十五条). */
const DAYS_AFTER_OBSTACLE = 10;

/** Why the window of thirty days is over for this act, or undefined. It is judged by receipt: received on the last day and applied late is in time. */
export function windowPassed(state: DisputeState, receivedAt: Instant): Refusal | undefined {
  const window = state.status === 'confirming' ? openWindow(state) : undefined;
  return window && receivedAt >= window.dueAt ? passed(window.basis) : undefined;
}

/**
 * Why both parties cannot apply for confirmation any more, or undefined. Late, they still can with an application posted before the end (民事诉讼法第八十五条,
 * CNT-7), when they end later for the days a paper was on its way, or when the court has given the period back within ten days of the end of what kept them from it (CNT-8).
 */
export function applicationObjection(state: DisputeState, command: CommandOf<'apply-confirmation'>): Refusal | undefined {
  const window = state.status === 'confirming' ? openWindow(state) : lapsedWindow(state);
  if (!window || command.receivedAt < window.dueAt) return undefined;
  const { postedOn, onItsWay, obstacleEndedOn, order } = command.body;
  if (onItsWay !== undefined) {
    const today = dayOf(command.receivedAt);
    if (onItsWay.to > today) return { code: 'occurred-in-future', field: 'onItsWay.to', expected: `<= ${today}` };
    if (command.receivedAt < window.without(onItsWay)) return undefined;
  }
  if (postedOn !== undefined) {
    if (postedOn > dayOf(command.receivedAt))
      return { code: 'occurred-in-future', field: 'postedOn', expected: `<= ${dayOf(command.receivedAt)}` };
    if (startOf(postedOn) < window.dueAt) return undefined;
  }
  if (obstacleEndedOn === undefined || order === undefined) return passed(window.basis);
  const last = rolledForward(state.plan.calendar, addDays(obstacleEndedOn, DAYS_AFTER_OBSTACLE));
  if (command.occurredAt < endOf(last) && obstacleEndedOn <= dayOf(command.occurredAt)) return undefined;
  return { code: 'restoration-too-late', field: 'obstacleEndedOn', expected: `applied for by ${last}`, basis: 'CNT-8' };
}

interface Window {
  readonly dueAt: Instant;
  readonly basis: string;
  /** When it ends if the days on which a paper was on its way are left out. */
  readonly without: (way: { readonly from: Day; readonly to: Day }) => Instant;
}

function openWindow(state: DisputeState): Window | undefined {
  const rule = windowRule(state);
  const clock = state.clocks.find(({ code }) => code === rule?.code);
  return rule && clock && isOpen(clock) && clock.dueAt !== null ? windowOf(state, rule, clock, clock.dueAt) : undefined;
}

function lapsedWindow(state: DisputeState): Window | undefined {
  const rule = windowRule(state);
  const clock = state.clocks.find(({ code }) => code === rule?.code);
  // The clock's own date: the day of the agreement may have been put right since it lapsed.
  return rule && clock && state.status === 'visiting' && state.lapsed
    ? windowOf(state, rule, clock, clock.dueAt ?? state.lapsed.dueAt)
    : undefined;
}

function windowOf({ plan }: DisputeState, rule: ClockRule, clock: Clock, dueAt: Instant): Window {
  const without: Window['without'] = ({ from, to }) =>
    dueOf(plan, rule, { ...clock, pauses: [...clock.pauses, { from: startOf(from), to: startOf(to) }] })?.dueAt ?? dueAt;
  return { dueAt, basis: rule.basis, without };
}

function windowRule({ plan }: DisputeState) {
  return plan.clocks.find(({ ends, start }) => ends === 'lapse' && start.includes('agreed'));
}

function passed(basis: string): Refusal {
  return {
    code: 'confirmation-window-passed',
    field: 'signal',
    expected: 'waive-confirmation, or postedOn before the end, or onItsWay, or obstacleEndedOn with order',
    basis,
  };
}
