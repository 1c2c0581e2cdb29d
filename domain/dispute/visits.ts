import type { CommandOf } from '../../contracts/commands';
import type { OfficeRef } from '../../contracts/principal';
import type { Refusal } from '../refusal';
import { type Day, dayOf, type Instant } from '../time';
import type { VisitAnswers } from './facts';
import { chosenDatesObjection } from './look-backs';
import type { DisputeState, Ending, Evaluation } from './state';

/** Endings that no unhappy visit undoes: another body has the case, and its own remedies are open. */
const outOfOurHands: readonly Ending[] = ['suit', 'decided'];

/** The endings of which the parties say whether they solved the matter. */
const solving: readonly Ending[] = ['settled', 'confirmed'];

/** Whether an unhappy visit after this ending begins the next round 重办. */
export function goesRound(ending: Ending): boolean {
  return !outOfOurHands.includes(ending);
}

/** Whether the matter was said to be solved and is not any more 反弹. */
export function cameBack(ending: Ending, { solved }: Pick<VisitAnswers, 'solved'>): boolean {
  return solving.includes(ending) && solved === false;
}

/**
 * The offices that make the return visit 回访主体, by id; any of them may. Undefined where the place does not say, as none did before version 0.4. At the top of
 * the tree nobody is above: the office calls itself.
 */
export function callersOf({ plan, holder, registrar }: Pick<DisputeState, 'plan' | 'holder' | 'registrar'>): readonly string[] | undefined {
  const who = plan.visits?.caller?.who;
  if (who === undefined) return undefined;
  if (who === 'registrar') return [registrar];
  return who === 'above' && holder.above.length > 0 ? idsOf(holder.above) : [holder.id];
}

const idsOf = (offices: readonly Pick<OfficeRef, 'id'>[]): readonly string[] => offices.map(({ id }) => id);

/** What somebody said, as a command brings it. */
export type Answers = Pick<CommandOf<'record-look-back'>['body'], 'contacted' | 'solved' | 'satisfied'>;

/** Who was reached was asked both questions; who was not reached answered none. */
export function answersObjection({ contacted, solved, satisfied }: Answers, within = ''): Refusal | undefined {
  const answered = solved !== undefined && satisfied !== undefined;
  const silent = solved === undefined && satisfied === undefined;
  if (contacted ? answered : silent) return undefined;
  return {
    code: 'visit-incomplete',
    field: `${within}${contacted ? 'satisfied' : 'contacted'}`,
    expected: contacted ? 'solved and satisfied' : 'neither solved nor satisfied',
  };
}

/** Why a return visit is not recorded like this, or undefined: each answer is whole, the neighbours the place asks for were called on, and dates are what it permits. */
export function visitObjection(state: DisputeState, command: CommandOf<'record-visit'>): Refusal | undefined {
  const { neighbours = [] } = command.body;
  return (
    answersObjection(command.body) ??
    neighbours.map((answers, index) => answersObjection(answers, `neighbours.${index}.`)).find((refusal) => refusal !== undefined) ??
    neighboursObjection(state, command) ??
    chosenDatesObjection(state, command)
  );
}

/**
 * 走一家访三家 (JL-DL-10): a visit that reaches the party is not whole without so many neighbouring households, or where the place permits it, the reason why they
 * were not called on. An attempt that reached nobody needs none. A household that did not answer was called on.
 */
function neighboursObjection({ plan }: DisputeState, { body }: CommandOf<'record-visit'>): Refusal | undefined {
  const rule = plan.visits?.neighbours;
  if (!rule || !body.contacted || (body.neighbours ?? []).length >= rule.count) return undefined;
  if (rule.orReason && body.withoutNeighbours !== undefined) return undefined;
  return {
    code: 'neighbours-missing',
    field: 'neighbours',
    expected: `>= ${rule.count}${rule.orReason ? ', or withoutNeighbours' : ''}`,
    basis: rule.basis,
  };
}

interface Visit extends Answers {
  readonly occurredAt: Instant;
}

/** 'Not reached' only after so many unanswered attempts on different days; unhappy when unsatisfied, or when a settlement solved nothing. */
export function resultOf(visit: Visit, ending: Ending, missed: readonly Day[], attempts: number): Evaluation | 'try-again' {
  const { contacted, solved, satisfied, occurredAt } = visit;
  if (!contacted) return new Set([...missed, dayOf(occurredAt)]).size >= attempts ? 'not-reached' : 'try-again';
  return satisfied === true && (solved === true || !solving.includes(ending)) ? 'satisfied' : 'dissatisfied';
}
