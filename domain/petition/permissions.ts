import type { PetitionCommandName } from '../../contracts/petition-commands';
import type { Actor, Role } from '../../contracts/principal';
import { cardsFor, isCarded, isCarder } from '../dispute/cards';
import { extendable } from '../dispute/extensions';
import { deputiesAbove } from '../office';
import type { Refusal } from '../refusal';
import { notReady } from './readiness';
import type { PetitionState, PetitionStatus } from './state';

/** How an office stands to a petition: `assigner` gave it to the organ that has it now; the others as in a dispute. */
type Relation = 'holder' | 'above' | 'assigner' | 'registrar' | 'carded' | 'carder';

interface Permission {
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly stages: readonly PetitionStatus[];
}

const office: readonly Role[] = ['handler', 'leader'];
const window: readonly Role[] = ['registrar', ...office];
const open: readonly PetitionStatus[] = [
  'registered',
  'transferred',
  'handling',
  'answered',
  'reviewing',
  'reviewed',
  'reexamining',
  'evaluating',
];

/** Who may send what, and when: the one table. What does not stand here is refused. */
export const petitionPermissions: { readonly [N in PetitionCommandName]: Permission } = {
  'transfer-petition': { roles: window, relations: ['holder'], stages: ['registered'] },
  'accept-petition': { roles: office, relations: ['holder'], stages: ['registered', 'transferred'] },
  'refuse-petition': { roles: office, relations: ['holder'], stages: ['registered', 'transferred'] },
  'object-assignment': { roles: office, relations: ['holder'], stages: ['transferred'] },
  'decide-objection': { roles: office, relations: ['assigner'], stages: ['transferred'] },
  'report-closing': {
    roles: office,
    relations: ['holder'],
    stages: ['handling', 'answered', 'reviewing', 'reviewed', 'reexamining', 'evaluating'],
  },
  'refer-petition': { roles: office, relations: ['holder'], stages: ['registered', 'transferred', 'handling'] },
  'conclude-petition-mediation': { roles: office, relations: ['holder'], stages: ['handling'] },
  'begin-hearing': { roles: office, relations: ['holder'], stages: ['handling', 'reexamining'] },
  'end-hearing': { roles: office, relations: ['holder'], stages: ['handling', 'reexamining'] },
  'answer-petition': { roles: office, relations: ['holder'], stages: ['handling'] },
  'serve-opinion': { roles: office, relations: ['holder'], stages: ['answered', 'reviewed'] },
  'request-review': { roles: window, relations: ['holder', 'above', 'registrar'], stages: ['answered'] },
  'decide-review': { roles: office, relations: ['holder'], stages: ['reviewing'] },
  'request-reexamination': { roles: window, relations: ['holder', 'above', 'registrar'], stages: ['reviewed'] },
  'decide-reexamination': { roles: office, relations: ['holder'], stages: ['reexamining'] },
  'evaluate-petition': {
    roles: ['visitor', 'registrar', 'leader', 'supervisor'],
    relations: ['holder', 'above', 'registrar'],
    stages: ['evaluating'],
  },
  'report-major': { roles: window, relations: ['holder', 'registrar'], stages: open },
  extend: { roles: office, relations: ['holder'], stages: ['handling', 'reviewing', 'reexamining'] },
  'report-event': { roles: [...window, 'supervisor'], relations: ['holder', 'above', 'registrar'], stages: open },
  withdraw: { roles: window, relations: ['holder', 'registrar'], stages: open },
  'issue-card': { roles: ['leader', 'supervisor'], relations: ['above'], stages: open },
  'answer-card': { roles: office, relations: ['carded'], stages: open },
  'cancel-card': { roles: ['supervisor', 'leader'], relations: ['above', 'carder'], stages: open },
  'adopt-plan': { roles: ['leader', 'supervisor'], relations: ['holder', 'above'], stages: open },
  'correct-party': { roles: window, relations: ['holder', 'above', 'registrar'], stages: open },
};

/** Every command name, in the order of a petition's life. */
export const petitionCommandNames = Object.keys(petitionPermissions).filter(
  (name): name is PetitionCommandName => name in petitionPermissions,
);

/** Whether somebody with these roles may ever send this command: the part the API can check without the petition. */
export function roleMayPetition(actor: Actor, name: PetitionCommandName): boolean {
  return petitionPermissions[name].roles.some((role) => actor.roles.includes(role));
}

/** Why this actor may not send this command to this petition now, or undefined. */
export function notPermitted(state: PetitionState, actor: Actor, name: PetitionCommandName): Refusal | undefined {
  const { roles, relations, stages } = petitionPermissions[name];
  if (!roleMayPetition(actor, name)) return { code: 'not-allowed', expected: roles.join(', ') };
  if (!stages.includes(state.status)) return { code: 'wrong-stage', expected: stages.join(', ') };
  if (relations.some((relation) => stands(state, actor.office, relation))) return undefined;
  return refusalOf(relations);
}

/** The commands this actor may send to this petition now. */
export function allowedPetition(state: PetitionState, actor: Actor): readonly PetitionCommandName[] {
  return petitionCommandNames.filter(
    (name) => notPermitted(state, actor, name) === undefined && notReady(state, name) === undefined && hasObject(state, name, actor.office),
  );
}

/** Whether there is anything this office could name in such an act. */
function hasObject(state: PetitionState, name: PetitionCommandName, officeId: string): boolean {
  if (name === 'extend') return extendable(state, officeId).length > 0;
  return name === 'answer-card' || name === 'cancel-card' ? cardsFor(state, name, officeId).length > 0 : true;
}

function stands(state: PetitionState, officeId: string, relation: Relation): boolean {
  switch (relation) {
    case 'holder':
      return state.holder.id === officeId;
    case 'above':
      return state.holder.above.some((above) => above.id === officeId) || deputiesAbove(state.holder).includes(officeId);
    case 'assigner':
      return state.status === 'transferred' && state.assigner.id === officeId;
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
  if (relations.includes('carded')) return { code: 'no-open-card' };
  return { code: 'not-supervisor', expected: relations.join(', ') };
}
