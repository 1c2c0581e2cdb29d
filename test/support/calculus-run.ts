import { computeDeadline } from '../../domain/calculus/deadline';
import { type DeadlineCase, deadlineCase } from './deadline-cases';
import { byTheMinute, type ModelAnswer } from './minute-model';

/** A case on which the calculator and the model do not agree. */
export interface Mismatch extends DeadlineCase {
  readonly case: number;
  readonly calculated: ModelAnswer;
  readonly modelled: ModelAnswer;
}

export interface Run {
  readonly mismatches: number;
  readonly first: Mismatch | undefined;
}

/** Compares the calculator with the minute model on so many cases of a seed; `tell` hears of every case that is done. */
export function calculusRun(seed: number, cases: number, tell: (done: number, mismatches: number) => void = () => {}): Run {
  let mismatches = 0;
  let first: Mismatch | undefined;
  for (let index = 0; index < cases; index += 1) {
    const { input, calendar } = deadlineCase(Math.imul(seed, 0x9e3779b1) + index);
    const calculated = answer(input, calendar);
    const modelled = byTheMinute(input, calendar);
    if (JSON.stringify(calculated) !== JSON.stringify(modelled)) {
      mismatches += 1;
      first ??= { case: index, input, calendar, calculated, modelled };
    }
    tell(index + 1, mismatches);
  }
  return { mismatches, first };
}

function answer(input: DeadlineCase['input'], calendar: DeadlineCase['calendar']): ModelAnswer {
  const deadline = computeDeadline(input, calendar);
  if ('refusal' in deadline) return { refused: deadline.refusal.code, strictDue: null, rolledDue: null, dueAt: null, provisional: null };
  const { strictDue, rolledDue, dueAt, provisional } = deadline;
  return { refused: null, strictDue, rolledDue, dueAt, provisional };
}
