import { changeFaults } from './texts/change-faults';
import { faults } from './texts/faults';
import { refusals } from './texts/refusals';

/** Every problem the API answers with, by its stable code: what the rules refuse and what the API refuses by itself. */
export const problems = { ...faults, ...changeFaults, ...refusals } as const;

export type ProblemCode = keyof typeof problems;

/** Every problem code, in the order of the tables. */
export const problemCodes = Object.keys(problems).filter((code): code is ProblemCode => code in problems);
