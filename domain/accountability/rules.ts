import type { AccountabilityCommand, AccountabilityCommandName } from '../../contracts/commands';
import type { Actor } from '../../contracts/principal';
import type { Refusal } from '../refusal';
import type { Instant } from '../time';
import { measureRefused } from './measures';
import { accountabilityCommandNames, notInTable } from './permissions';
import type { AccountabilityState } from './state';

type Name = AccountabilityCommandName;

/** The commands this actor may send to this proposal now. */
export function allowedAccountability(state: AccountabilityState, actor: Actor): readonly Name[] {
  return accountabilityCommandNames.filter((name) => notPermitted(state, actor, name) === undefined);
}

/**
 * Why this command is refused, or undefined. The office is heard first: nobody signs before it has stated its view or its period is over. What was
 * received within a period and is applied after it is in time.
 */
export function judgeAccountability(state: AccountabilityState, command: AccountabilityCommand): Refusal | undefined {
  const refusal = notPermitted(state, command.by, command.name);
  if (refusal && !(isTooLate(refusal) && isInTime(state, command))) return refusal;
  if (command.occurredAt > command.receivedAt) return { code: 'occurred-in-future', field: 'occurredAt', expected: '<= receivedAt' };
  if (command.name === 'release' && state.terms?.release === 'rectified-and-checked' && command.body.check === undefined)
    return { code: 'check-missing', field: 'check', expected: state.terms.release };
  return measureRefused(state, command);
}

function notPermitted(state: AccountabilityState, actor: Actor, name: Name): Refusal | undefined {
  return notInTable(state, actor, name) ?? notReady(state, actor, name);
}

/** What the table cannot say: what must have happened before, and who must not decide. */
function notReady(state: AccountabilityState, { principal }: Actor, name: Name): Refusal | undefined {
  const { aftermath } = state;
  switch (name) {
    case 'state':
      if (state.statement !== null) return { code: 'already-stated' };
      return state.status === 'awaiting-statement' ? undefined : { code: 'statement-period-over' };
    case 'record-dissent':
      return state.terms ? undefined : { code: 'wrong-stage' };
    case 'sign':
    case 'dismiss':
      return state.status === 'awaiting-statement' ? { code: 'out-of-order', expected: 'awaiting-decision' } : undefined;
    case 'report-rectification':
      return aftermath?.rectification === 'due' ? undefined : { code: 'out-of-order', expected: 'rectification: due' };
    case 'release':
    case 'reject':
      return aftermath?.rectification === 'reported' ? undefined : { code: 'out-of-order', expected: 'rectification: reported' };
    case 'appeal':
      if (aftermath?.appeal === 'lapsed') return { code: 'appeal-window-passed', expected: '<= 30 days', basis: 'SV-1a' };
      return aftermath?.appeal === 'open' ? undefined : { code: 'already-appealed' };
    case 'decide-appeal':
      if (aftermath?.appeal !== 'filed') return { code: 'out-of-order', expected: 'appeal: filed' };
      return aftermath.signedBy === principal ? { code: 'signer-decides' } : undefined;
    default: {
      const unknown: never = name;
      return unknown;
    }
  }
}

const clockOf: { readonly [name in Name]?: string } = { state: 'statement', appeal: 'objection' };

function isTooLate({ code }: Refusal): boolean {
  return code === 'statement-period-over' || code === 'appeal-window-passed';
}

/** Receipt decides. */
function isInTime(state: AccountabilityState, { name, receivedAt }: { readonly name: Name; readonly receivedAt: Instant }): boolean {
  const clock = state.clocks.find(({ code }) => code === clockOf[name]);
  return typeof clock?.dueAt === 'number' && receivedAt < clock.dueAt;
}
