import type { Refusal } from './refusal';
import type { Instant } from './time';

/** What every fact carries besides its own data. */
export interface FactHead {
  /** Gapless from 1 within its stream. */
  readonly seq: number;
  /** When it was recorded, in the time of the case. */
  readonly at: Instant;
  /** The id of the command that caused it; absent where the clock did. */
  readonly cause?: string;
}

/** A fact of one of the kinds `Body`. */
export type FactOf<Body> = FactHead & Body;

/** The ids of commands that acted, newest last, each with the sequence it ended at, and why it was refused where it was: a command never acts twice. */
export type Seen = readonly (readonly [id: string, seq: number, refusal?: Refusal])[];

/** How many command ids a case remembers; an update retried later than this many commands is the API's to answer. */
const MEMORY = 200;

/** `seen` with the command of this fact. */
export function remembered(
  seen: Seen,
  { cause, seq, kind, refusal }: FactHead & { readonly kind: string; readonly refusal?: Refusal },
): Seen {
  if (cause === undefined) return seen;
  const refused = kind === 'refused' && refusal !== undefined;
  return [...seen.filter(([id]) => id !== cause), refused ? ([cause, seq, refusal] as const) : ([cause, seq] as const)].slice(-MEMORY);
}
