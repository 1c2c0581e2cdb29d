import type { PetitionCommand } from '../../contracts/petition-commands';
import type { GuardRule } from '../../contracts/plan';
import type { Refusal } from '../refusal';
import { offTownList } from '../town-list';
import type { PetitionState } from './state';

type Guard = (command: PetitionCommand, rule: GuardRule, state: PetitionState) => Refusal | undefined;

/** The guards 办案规则 a petition's plan may choose by code; they judge before the act and are not replayed. */
const guards: Readonly<Record<string, Guard>> = {
  /**
   * Litigation and petition apart 诉访分离 (G-11): what a suit, arbitration, reconsideration or another procedure of the law decides is brought there
   * and answered by no petition opinion. Whoever accepts the matter says that no such way is open; what is not said is not taken for it.
   */
  'legal-process-first': (command, { basis }, state) => {
    if (command.name !== 'accept-petition' || command.body.legalRoute === 'none') return undefined;
    const { legalRoute: route } = command.body;
    const known = route !== undefined && state.plan.remedies.includes(route);
    const expected = known ? `refer-petition (route: ${route})` : `none; ${state.plan.remedies.join(', ')}: refer-petition`;
    return { code: 'legal-process-first', field: 'legalRoute', expected, basis };
  },
  /** A department's task is not given to a town outside the town's list (G-13). `values`: the types on the list. */
  'town-list': (command, rule, state) =>
    command.name === 'transfer-petition' ? offTownList(rule, state.plan.type.code, command.by.office, command.body.office) : undefined,
};

/** Every guard a petition's plan may name. */
export const petitionGuardCodes: readonly string[] = Object.keys(guards);

/** The first objection of the plan's guards to this command, or undefined. An unknown code objects to nothing: plans are checked at start. */
export function petitionObjection(state: PetitionState, command: PetitionCommand): Refusal | undefined {
  for (const rule of state.plan.guards) {
    const refusal = guards[rule.code]?.(command, rule, state);
    if (refusal) return refusal;
  }
  return undefined;
}
