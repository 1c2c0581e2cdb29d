import type { Words } from '../contracts/plug-ins';
import type { Refusal } from '../domain/refusal';
import type { ProblemCode } from './problems';

/** One field at fault. */
export interface Fault {
  readonly field: string;
  readonly expected: string | Words;
}

/** What a problem says beyond its code; none of it may hold what a citizen said. */
export interface ProblemExtras {
  readonly field?: string | undefined;
  /** In words where no value says it. */
  readonly expected?: string | Words | undefined;
  readonly basis?: string | undefined;
  /** What the caller may send to this case now. */
  readonly allowedSignals?: readonly string[] | undefined;
  readonly errors?: readonly Fault[] | undefined;
  /** The id to look for in the log. */
  readonly id?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A problem on its way to the caller: thrown by whoever finds it, written as problem+json in one place. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

/** A refusal of the rules as a problem. */
export function refused(refusal: Refusal, allowedSignals: readonly string[]): Problem {
  const { code, field, expected, basis } = refusal;
  return new Problem(code, { field, expected, basis, allowedSignals });
}

/** A part of the house is down: the caller should try again after so many seconds. */
export function unavailable(code: 'engine-unavailable' | 'database-unavailable' | 'not-started-yet', seconds: number): Problem {
  return new Problem(code, { headers: { 'Retry-After': String(seconds) } });
}
