import type { Caller } from '../caller';
import type { Channel } from './hints';

/** How many events are read at once. */
export const BATCH = 100;

/** One event: under its id a reader that comes back goes on. */
export interface Event {
  readonly id: string;
  readonly data: unknown;
}

/** What a stream sends, from the place where its reader begins. */
export interface Feed {
  /** Where the hints come that there may be more, and under which names. */
  readonly channel: Channel;
  readonly names: readonly string[];
  /** What is newer than the last batch, oldest first, at most `BATCH`; undefined when the caller may not see it any more. */
  next(caller: Caller): Promise<readonly Event[] | undefined>;
}
