import type { CommandName } from '../../contracts/commands';
import type { Actor, Role } from '../../contracts/principal';
import { deputiesAbove } from '../office';
import type { Refusal } from '../refusal';
import { isCarded, isCarder } from './cards';
import { hasObject, notReady } from './readiness';
import { courtOf, type DisputeState, type Status } from './state';
import { callersOf } from './visits';

/**
 * How an office stands to a case 与案件的关系: `holder` has it in hand; `above` is any office over the holder, or the deputy of a vacant post there; `court` is the court the
 * parties applied to; `registrar` took it in; `carded` has an open supervision card in it and `carder` stood above it then, directly or further up; `highest` is the office at the top, which has nobody above to correct its entries. Only the workflow can judge it, since only it knows the holder of this moment.
 */
type Relation = 'holder' | 'above' | 'court' | 'registrar' | 'carded' | 'carder' | 'highest';

interface Permission {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly stages: readonly Status[];
}

const office: readonly Role[] = ['handler', 'leader'];
const openStages: readonly Status[] = ['accepted', 'mediating', 'confirming', 'proceeding', 'visiting'];

/** Who may send what, and when: the one table. What does not stand here is refused. */
export const permissions: { readonly [N in CommandName]: Permission } = {
  accept: { roles: office, relations: ['holder'], stages: ['registered'] },
  decline: { roles: office, relations: ['holder'], stages: ['registered'] },
  route: { roles: office, relations: ['holder', 'above'], stages: ['accepted'] },
  'change-lead': {
    roles: ['leader', 'supervisor'],
    relations: ['holder', 'above'],
    stages: ['accepted', 'mediating', 'confirming', 'proceeding', 'visiting', 'watching'],
  },
  reply: { roles: office, relations: ['holder'], stages: ['registered', ...openStages] },
  'report-progress': { roles: office, relations: ['holder'], stages: openStages },
  'hold-session': { roles: office, relations: ['holder'], stages: ['mediating', 'proceeding'] },
  suspend: { roles: office, relations: ['holder'], stages: ['mediating', 'proceeding'] },
  resume: { roles: office, relations: ['holder'], stages: ['accepted', 'mediating', 'proceeding'] },
  extend: { roles: [...office, 'court'], relations: ['holder', 'court'], stages: ['accepted', 'mediating', 'confirming', 'proceeding'] },
  'conclude-agreement': { roles: office, relations: ['holder'], stages: ['mediating', 'proceeding'] },
  'fail-mediation': { roles: office, relations: ['holder'], stages: ['mediating'] },
  'hand-up': { roles: office, relations: ['holder'], stages: ['registered', 'accepted', 'mediating'] },
  'apply-confirmation': { roles: office, relations: ['holder'], stages: ['confirming', 'visiting'] },
  'waive-confirmation': { roles: office, relations: ['holder'], stages: ['confirming'] },
  'accept-confirmation': { roles: ['court'], relations: ['court'], stages: ['confirming'] },
  'refuse-confirmation': { roles: ['court'], relations: ['court'], stages: ['confirming'] },
  'rule-confirmation': { roles: ['court'], relations: ['court'], stages: ['confirming'] },
  'record-visit': { roles: ['visitor', 'leader', 'supervisor'], relations: ['holder', 'above'], stages: ['visiting'] },
  'record-look-back': { roles: ['visitor', 'leader', 'supervisor'], relations: ['holder', 'above'], stages: ['watching'] },
  'record-milestone': {
    roles: [...office, 'registrar', 'court'],
    relations: ['holder', 'above', 'registrar', 'court'],
    stages: ['registered', ...openStages, 'watching'],
  },
  'report-rebound': {
    roles: ['registrar', 'handler', 'leader', 'supervisor'],
    relations: ['holder', 'above', 'registrar'],
    stages: ['watching'],
  },
  'report-event': {
    roles: ['registrar', ...office, 'supervisor', 'court'],
    relations: ['holder', 'above', 'registrar', 'court'],
    stages: ['registered', ...openStages, 'watching'],
  },
  withdraw: { roles: office, relations: ['holder'], stages: ['registered', 'accepted', 'mediating', 'confirming', 'proceeding'] },
  'report-suit': {
    roles: [...office, 'court'],
    relations: ['holder', 'above', 'court'],
    stages: ['registered', 'accepted', 'mediating', 'confirming', 'proceeding'],
  },
  'adopt-plan': { roles: ['leader', 'supervisor'], relations: ['holder', 'above'], stages: ['registered', ...openStages, 'watching'] },
  'correct-date': { roles: ['leader', 'supervisor'], relations: ['above', 'highest'], stages: ['registered', ...openStages, 'watching'] },
  'correct-assignment': { roles: ['leader', 'supervisor'], relations: ['above', 'highest'], stages: ['registered', ...openStages] },
  'correct-party': {
    roles: ['registrar', ...office],
    relations: ['holder', 'above', 'registrar'],
    stages: ['registered', ...openStages, 'watching'],
  },
  'issue-card': { roles: ['leader', 'supervisor'], relations: ['above'], stages: ['registered', ...openStages] },
  'answer-card': { roles: office, relations: ['carded'], stages: ['registered', ...openStages, 'watching'] },
  'cancel-card': { roles: ['supervisor', 'leader'], relations: ['above', 'carder'], stages: ['registered', ...openStages, 'watching'] },
};

/** Every command name, in the order of a case's life. */
export const commandNames = Object.keys(permissions).filter((name): name is CommandName => name in permissions);

/** Whether somebody with these roles may ever send this command: the part the API can check without the case. */
export function roleMay(actor: Actor, name: CommandName): boolean {
  return permissions[name].roles.some((role) => actor.roles.includes(role));
}

/** Why this actor may not send this command to this case now, or undefined. */
export function notPermitted(state: DisputeState, actor: Actor, name: CommandName): Refusal | undefined {
  const { relations, stages } = permissions[name];
  if (!roleMay(actor, name)) return { code: 'not-allowed', expected: permissions[name].roles.join(', ') };
  if (!stages.includes(state.status)) return { code: 'wrong-stage', expected: reachable(state, stages).join(', ') };
  const callers = name === 'record-visit' ? callersOf(state) : undefined;
  if (callers) return callers.includes(actor.office) ? undefined : anotherCalls(state, callers);
  if (relations.some((relation) => stands(state, actor.office, relation))) return undefined;
  return refusalOf(relations);
}

/** The place says who makes the return visit 回访主体, and it is another office. */
function anotherCalls({ plan }: DisputeState, callers: readonly string[]): Refusal {
  const basis = plan.visits?.caller?.basis;
  return { code: 'another-office-visits', field: 'signal', expected: callers.join(', '), ...(basis !== undefined && { basis }) };
}

/** The stages a case of this plan can come to: only some types know another body's procedure. */
function reachable(state: DisputeState, stages: readonly Status[]): readonly Status[] {
  const proceeds = state.plan.milestones?.some((rule) => rule.effect?.kind === 'proceed') === true;
  return stages.filter((stage) => stage !== 'proceeding' || proceeds);
}

/** The commands this actor may send to this case now. */
export function allowedCommands(state: DisputeState, actor: Actor): readonly CommandName[] {
  return commandNames.filter(
    (name) => notPermitted(state, actor, name) === undefined && notReady(state, name) === undefined && hasObject(state, name, actor.office),
  );
}

function stands(state: DisputeState, officeId: string, relation: Relation): boolean {
  switch (relation) {
    case 'holder':
      return state.holder.id === officeId;
    case 'above':
      return state.holder.above.some((above) => above.id === officeId) || deputiesAbove(state.holder).includes(officeId);
    case 'highest':
      return (state.holder.above.at(-1) ?? state.holder).id === officeId;
    case 'court':
      return courtOf(state) === officeId;
    case 'registrar':
      return state.registrar === officeId;
    case 'carded':
      return isCarded(state, officeId);
    case 'carder':
      return isCarder(state, officeId);
    default: {
      const unknown: never = relation;
      return unknown;
    }
  }
}

function refusalOf(relations: readonly Relation[]): Refusal {
  if (relations.includes('holder')) return { code: 'not-holder', expected: relations.join(', ') };
  if (relations.includes('court')) return { code: 'not-this-court' };
  if (relations.includes('carded')) return { code: 'no-open-card' };
  return { code: 'not-supervisor', expected: relations.join(', ') };
}
