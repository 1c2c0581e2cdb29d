import type { AccountabilityCommand } from '../../contracts/commands';
import type { Actor, Role } from '../../contracts/principal';
import { nextRung } from '../clock/rungs';
import type { Refusal } from '../refusal';
import type { Instant } from '../time';
import type { AccountabilityFactBody, AccountabilityState } from './state';

type Name = AccountabilityCommand['name'];

/** The commands of a proposal and who may send them: the office states, a leader of the office above signs or dismisses. */
export const accountabilityCommandNames: readonly Name[] = ['state', 'sign', 'dismiss'];

/** Whether somebody with these roles may ever send this command. */
export function roleMayAccount(actor: Actor, name: Name): boolean {
  return rolesThatAccount(name).some((role) => actor.roles.includes(role));
}

/** The roles that may send it at all. */
export function rolesThatAccount(name: Name): readonly Role[] {
  return name === 'state' ? ['handler', 'leader'] : ['leader'];
}

/** The commands this actor may send to this proposal now. */
export function allowedAccountability(state: AccountabilityState, actor: Actor): readonly Name[] {
  return accountabilityCommandNames.filter((name) => notPermitted(state, actor, name) === undefined);
}

/** Why this command is refused, or undefined. The office is heard first: nobody signs before it has stated its view or its period is over. */
export function judgeAccountability(state: AccountabilityState, command: AccountabilityCommand): Refusal | undefined {
  const refusal = notPermitted(state, command.by, command.name);
  if (refusal && !(refusal.code === 'statement-period-over' && statedInTime(state, command))) return refusal;
  if (command.occurredAt > command.receivedAt) return { code: 'occurred-in-future', field: 'occurredAt', expected: '<= receivedAt' };
  return undefined;
}

function notPermitted(state: AccountabilityState, actor: Actor, name: Name): Refusal | undefined {
  if (!roleMayAccount(actor, name)) return { code: 'not-allowed', expected: rolesThatAccount(name).join(', ') };
  if (state.status === 'concluded') return { code: 'wrong-stage', expected: 'awaiting-statement, awaiting-decision' };
  if (name === 'state') return stating(state, actor);
  if (actor.office !== state.supervisor) return { code: 'not-supervisor', expected: state.supervisor };
  return state.status === 'awaiting-statement' ? { code: 'out-of-order', expected: 'awaiting-decision' } : undefined;
}

function stating(state: AccountabilityState, actor: Actor): Refusal | undefined {
  if (actor.office !== state.office) return { code: 'not-holder', expected: state.office };
  if (state.statement !== null) return { code: 'already-stated' };
  return state.status === 'awaiting-statement' ? undefined : { code: 'statement-period-over' };
}

/** A statement received within the period and applied after it is in time: receipt decides. */
function statedInTime(state: AccountabilityState, command: AccountabilityCommand): boolean {
  const clock = state.clocks.find((candidate) => candidate.code === 'statement');
  return typeof clock?.dueAt === 'number' && command.receivedAt < clock.dueAt;
}

/** What becomes true when this command acts. */
export function decideAccountability(command: AccountabilityCommand): readonly AccountabilityFactBody[] {
  const { principal: by, office } = command.by;
  const { occurredAt, receivedAt } = command;
  switch (command.name) {
    case 'state':
      return [{ kind: 'stated', by, office, statement: command.body.statement, occurredAt, receivedAt }];
    case 'sign':
      return [{ kind: 'decided', by, decision: 'signed', reason: command.body.reason, occurredAt, receivedAt }];
    case 'dismiss':
      return [{ kind: 'decided', by, decision: 'dismissed', reason: command.body.reason, occurredAt, receivedAt }];
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
}

/** What becomes true because time has passed: the facts of the first rung due at `now`, or none. */
export function fireAccountability(state: AccountabilityState, now: Instant): readonly AccountabilityFactBody[] {
  const due = nextRung(state.setting, state.clocks);
  if (!due || due.rung.at > now) return [];
  if (due.rung.kind === 'remind') return [{ kind: 'reminded', clock: due.clock.code, rung: due.rung.id }];
  return due.clock.code === 'statement' ? [{ kind: 'statementLapsed' }] : [{ kind: 'decisionOverdue' }];
}
