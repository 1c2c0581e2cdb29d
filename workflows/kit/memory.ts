import type { FactOf } from '../../domain/facts';

/** What a file carries over to its next run besides the state: facts not yet in the read model, and what was already started. */
export interface FileMemory<Body> {
  /** Facts decided but not yet confirmed by the read model, in order. */
  readonly unrecorded: readonly FactOf<Body>[];
  /** Errands done once for all runs, by key: the workflows started, the messages sent. */
  readonly started: readonly string[];
}
