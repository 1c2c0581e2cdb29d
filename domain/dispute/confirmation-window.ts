import type { CommandOf } from '../../contracts/commands';
import { isOpen } from '../clock/clock';
import type { Refusal } from '../refusal';
import { addDays, dayOf, endOf, type Instant, startOf } from '../time';
import type { DisputeState } from './state';

/** Days after the obstacle has ended in which a missed period can be asked back (民事诉讼法第八十六条, CNT-8). */
const DAYS_AFTER_OBSTACLE = 10;

/** Why the window of thirty days is over for this act, or undefined. It is judged by receipt: received on the last day and applied late is in time. */
export function windowPassed(state: DisputeState, receivedAt: Instant): Refusal | undefined {
  const window = state.status === 'confirming' ? openWindow(state) : undefined;
  return window && receivedAt >= window.dueAt ? passed(window.basis) : undefined;
}

/**
 * Why both parties cannot apply for confirmation any more, or undefined. Late, they still can with an application posted before the end (民事诉讼法第八十五条,
 * CNT-7), or when the court has given the period back within ten days of the end of what kept them from it (CNT-8).
 */
export function applicationObjection(state: DisputeState, command: CommandOf<'apply-confirmation'>): Refusal | undefined {
  const window = state.status === 'confirming' ? openWindow(state) : lapsedWindow(state);
  if (!window || command.receivedAt < window.dueAt) return undefined;
  const { postedOn, obstacleEndedOn, order } = command.body;
  if (postedOn !== undefined) {
    if (postedOn > dayOf(command.receivedAt))
      return { code: 'occurred-in-future', field: 'postedOn', expected: `<= ${dayOf(command.receivedAt)}` };
    if (startOf(postedOn) < window.dueAt) return undefined;
  }
  if (obstacleEndedOn === undefined || order === undefined) return passed(window.basis);
  const last = addDays(obstacleEndedOn, DAYS_AFTER_OBSTACLE);
  if (command.occurredAt < endOf(last) && obstacleEndedOn <= dayOf(command.occurredAt)) return undefined;
  return { code: 'restoration-too-late', field: 'obstacleEndedOn', expected: `applied for by ${last}`, basis: 'CNT-8' };
}

interface Window {
  readonly dueAt: Instant;
  readonly basis: string;
}

function openWindow(state: DisputeState): Window | undefined {
  const rule = windowRule(state);
  const clock = state.clocks.find(({ code }) => code === rule?.code);
  return rule && clock && isOpen(clock) && clock.dueAt !== null ? { dueAt: clock.dueAt, basis: rule.basis } : undefined;
}

function lapsedWindow(state: DisputeState): Window | undefined {
  const rule = windowRule(state);
  return rule && state.status === 'visiting' && state.lapsed ? { dueAt: state.lapsed.dueAt, basis: rule.basis } : undefined;
}

function windowRule({ plan }: DisputeState) {
  return plan.clocks.find(({ ends, start }) => ends === 'lapse' && start.includes('agreed'));
}

function passed(basis: string): Refusal {
  return {
    code: 'confirmation-window-passed',
    field: 'signal',
    expected: 'waive-confirmation, or postedOn before the end, or obstacleEndedOn with order',
    basis,
  };
}
