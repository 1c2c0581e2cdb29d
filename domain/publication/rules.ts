import type { Actor, Role } from '../../contracts/principal';
import type { PublicationCommand } from '../../contracts/publication-commands';
import { nextRung } from '../clock/rungs';
import type { Refusal } from '../refusal';
import type { Instant } from '../time';
import { unanswered } from './evolve';
import type { PublicationFactBody, PublicationState } from './state';

type Name = PublicationCommand['name'];

/** The commands of a publication: a ranked office objects, the publishing office answers, a leader of it releases. */
export const publicationCommandNames: readonly Name[] = ['object', 'answer-objection', 'release'];

/** The roles that may send a command at all. */
export function rolesThatPublish(name: Name): readonly Role[] {
  if (name === 'object') return ['handler', 'leader'];
  return name === 'release' ? ['leader'] : ['leader', 'supervisor'];
}

/** Whether somebody with these roles may ever send this command. */
export function roleMayPublish(actor: Actor, name: Name): boolean {
  return rolesThatPublish(name).some((role) => actor.roles.includes(role));
}

/** The commands this actor may send to this publication now. */
export function allowedPublication(state: PublicationState, actor: Actor): readonly Name[] {
  return publicationCommandNames.filter((name) => notPermitted(state, actor, name) === undefined);
}

/** Why this command is refused, or undefined. Nothing is released before the period to object is over and every objection is answered. */
export function judgePublication(state: PublicationState, command: PublicationCommand): Refusal | undefined {
  const refusal = notPermitted(state, command.by, command.name);
  if (refusal && !(refusal.code === 'objection-period-over' && inTime(state, command))) return refusal;
  if (command.occurredAt > command.receivedAt) return { code: 'occurred-in-future', field: 'occurredAt', expected: '<= receivedAt' };
  if (command.name === 'object' && !state.figures.includes(command.body.figure))
    return { code: 'figure-unknown', field: 'figure', expected: state.figures.join(', ') };
  return command.name === 'answer-objection' ? answering(state, command.body) : undefined;
}

function notPermitted(state: PublicationState, actor: Actor, name: Name): Refusal | undefined {
  if (!roleMayPublish(actor, name)) return { code: 'not-allowed', expected: rolesThatPublish(name).join(', ') };
  if (state.status === 'released') return { code: 'wrong-stage', expected: 'preview, answering, to-release' };
  if (name === 'object') return objecting(state, actor);
  if (actor.office !== state.issuer) return { code: 'not-supervisor', expected: state.issuer };
  const open = unanswered(state);
  if (name === 'answer-objection') return open.length > 0 ? undefined : { code: 'no-open-objection' };
  if (open.length > 0) return { code: 'objections-open', field: 'objection', expected: open.map(({ id }) => id).join(', ') };
  return state.status === 'preview' ? { code: 'out-of-order', expected: 'to-release' } : undefined;
}

function objecting(state: PublicationState, actor: Actor): Refusal | undefined {
  if (!state.offices.includes(actor.office)) return { code: 'not-holder', expected: state.offices.join(', ') };
  return state.status === 'preview' ? undefined : { code: 'objection-period-over' };
}

/** An objection received within the period and applied after it is in time: receipt decides. */
function inTime(state: PublicationState, command: PublicationCommand): boolean {
  const clock = state.clocks.find(({ code }) => code === 'objection');
  return typeof clock?.dueAt === 'number' && command.receivedAt < clock.dueAt;
}

function answering(state: PublicationState, body: { objection: string; result: string; exclude?: readonly string[] | undefined }) {
  const open = unanswered(state);
  if (!open.some(({ id }) => id === body.objection))
    return { code: 'no-open-objection', field: 'objection', expected: open.map(({ id }) => id).join(', ') } as const;
  const excludes = (body.exclude ?? []).length > 0;
  return excludes && body.result === 'rejected'
    ? ({ code: 'rejected-excludes-nothing', field: 'exclude', expected: 'result: corrected' } as const)
    : undefined;
}

/** What becomes true when this command acts. */
export function decidePublication(command: PublicationCommand): readonly PublicationFactBody[] {
  const { principal: by, office } = command.by;
  const { occurredAt, receivedAt } = command;
  const signed = { by, office, occurredAt, receivedAt };
  switch (command.name) {
    case 'object': {
      const { figure, case: number = null, reason } = command.body;
      return [{ kind: 'objected', objection: command.id, figure, number, reason, ...signed }];
    }
    case 'answer-objection': {
      const { objection, result, exclude = [], approver, reason } = command.body;
      return [{ kind: 'objectionAnswered', objection, result, exclude, approver, reason, ...signed }];
    }
    case 'release': {
      const { approver, note } = command.body;
      return [{ kind: 'released', approver, note, ...signed }];
    }
    default: {
      const unknown: never = command;
      return unknown;
    }
  }
}

/** What becomes true because time has passed: the facts of the first rung due at `now`, or none. */
export function firePublication(state: PublicationState, now: Instant): readonly PublicationFactBody[] {
  const due = nextRung(state.setting, state.clocks);
  if (!due || due.rung.at > now) return [];
  const { clock, rung } = due;
  if (rung.kind === 'remind') return [{ kind: 'reminded', clock: clock.code, rung: rung.id }];
  return clock.code === 'objection' ? [{ kind: 'objectionsClosed' }] : [{ kind: 'overdue', clock: clock.code, rung: rung.id }];
}
