import type { CommandName } from '../../../contracts/commands';
import type { GuardRule } from '../../../contracts/plan';
import { addWorkdays } from '../../calendar';
import type { Refusal } from '../../refusal';
import { dayOf } from '../../time';
import { hasReached } from '../milestones';
import type { DisputeState } from '../state';
import type { Guard } from './guard';

/** First the one, then the other: the parties are told of judicial confirmation (MD-7), both consent (AR-3). `values`: the milestone, then the commands that wait for it. */
export const milestoneFirst: Guard = (command, rule, state) => waitsFor(state, command.name, rule);

/** The first milestone this command still waits for, by the plan's guards `milestone-first`, or undefined: it need not be offered. */
export function outOfTurn(state: DisputeState, name: CommandName): Refusal | undefined {
  const rules = state.plan.guards.filter(({ code }) => code === 'milestone-first');
  return rules.map((rule) => waitsFor(state, name, rule)).find((refusal) => refusal !== undefined);
}

function waitsFor(state: DisputeState, name: CommandName, { basis, values }: GuardRule): Refusal | undefined {
  const [milestone = '', ...commands] = values;
  if (!commands.includes(name) || hasReached(state, milestone)) return undefined;
  return { code: 'milestone-first', field: 'signal', expected: `record-milestone ${milestone}`, basis };
}

/**
 * A session is announced so many working days before it is held (TR-3). `values`: the milestone of the notice, the number of days, and the
 * milestone from which the rule applies.
 */
export const noticeBeforeSession: Guard = (command, { basis, values }, state) => {
  const [notice = '', days = '', begins = ''] = values;
  if (command.name !== 'hold-session' || !hasReached(state, begins)) return undefined;
  const given = state.milestones?.findLast(({ code, round }) => code === notice && round === state.round);
  if (!given) return { code: 'notice-too-short', field: 'signal', expected: `record-milestone ${notice}`, basis };
  const earliest = addWorkdays(state.plan.calendar, dayOf(given.at), Number(days));
  if (dayOf(command.occurredAt) >= earliest) return undefined;
  return { code: 'notice-too-short', field: 'occurredAt', expected: `>= ${earliest}`, basis };
};

/**
 * A step for which the law leaves a period is taken in it, or the way is closed (TR-1, TR-2). `values`: the milestone, then the clocks; where
 * none of them has begun the period is not known and bars nothing. What happened in time and was entered later is in time.
 */
export const withinPeriod: Guard = (command, { basis, values }, state) => {
  const [milestone, ...codes] = values;
  if (command.name !== 'record-milestone' || command.body.milestone !== milestone) return undefined;
  const ends = state.clocks.filter(({ code }) => codes.includes(code)).map(({ dueAt }) => dueAt ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...ends);
  if (ends.length === 0 || command.occurredAt < last) return undefined;
  return { code: 'period-passed', field: 'occurredAt', expected: `<= ${dayOf(last - 1)}`, basis };
};
