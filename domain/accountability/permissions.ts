import type { AccountabilityCommandName } from '../../contracts/commands';
import type { Actor, Role } from '../../contracts/principal';
import type { Refusal } from '../refusal';
import type { AccountabilityState, AccountabilityStatus } from './state';

type Name = AccountabilityCommandName;

/**
 * How an office stands to a proposal: `charged` is held to account by it 被督办单位; `issuer` signs it 签发单位; `above` stands next over the issuer.
 */
type Relation = 'charged' | 'issuer' | 'above';

interface Permission {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly stages: readonly AccountabilityStatus[];
}

const own: readonly Role[] = ['handler', 'leader'];
const undecided: readonly AccountabilityStatus[] = ['awaiting-statement', 'awaiting-decision'];

/** Who may send what, and when: the one table. What does not stand here is refused. */
export const accountabilityPermissions: { readonly [N in Name]: Permission } = {
  state: { roles: own, relations: ['charged'], stages: undecided },
  'record-dissent': { roles: own, relations: ['charged', 'issuer'], stages: undecided },
  sign: { roles: ['leader'], relations: ['issuer'], stages: undecided },
  dismiss: { roles: ['leader'], relations: ['issuer'], stages: undecided },
  'report-rectification': { roles: own, relations: ['charged'], stages: ['in-force'] },
  release: { roles: ['leader'], relations: ['issuer'], stages: ['in-force'] },
  reject: { roles: ['leader'], relations: ['issuer'], stages: ['in-force'] },
  appeal: { roles: own, relations: ['charged'], stages: ['in-force'] },
  'decide-appeal': { roles: ['leader'], relations: ['issuer', 'above'], stages: ['in-force'] },
};

/** The commands of a proposal. */
export const accountabilityCommandNames: readonly Name[] = [
  'state',
  'record-dissent',
  'sign',
  'dismiss',
  'report-rectification',
  'release',
  'reject',
  'appeal',
  'decide-appeal',
];

/** Whether somebody with these roles may ever send this command. */
export function roleMayAccount(actor: Actor, name: Name): boolean {
  return accountabilityPermissions[name].roles.some((role) => actor.roles.includes(role));
}

/** Why this actor may not send this command, by role, stage and relation; undefined where the table has it. */
export function notInTable(state: AccountabilityState, actor: Actor, name: Name): Refusal | undefined {
  const { roles, relations, stages } = accountabilityPermissions[name];
  if (!roleMayAccount(actor, name)) return { code: 'not-allowed', expected: roles.join(', ') };
  if (!stages.includes(state.status)) return { code: 'wrong-stage', expected: stages.join(', ') };
  if (relations.some((relation) => officeIn(state, relation) === actor.office)) return undefined;
  const [first = 'charged'] = relations;
  return { code: first === 'issuer' ? 'not-supervisor' : 'not-holder', expected: officeIn(state, first) ?? first };
}

function officeIn(state: AccountabilityState, relation: Relation): string | undefined {
  switch (relation) {
    case 'charged':
      return state.office;
    case 'issuer':
      return state.supervisor;
    case 'above':
      return state.above[0];
    default: {
      const unknown: never = relation;
      return unknown;
    }
  }
}
