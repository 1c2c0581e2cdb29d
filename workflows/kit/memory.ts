/** What a file carries over to its next run besides the state: facts not yet in the read model, and what was already started. */
export interface FileMemory {
  /** Facts decided but not yet confirmed by the read model, in order. */
  readonly unrecorded: readonly unknown[];
  /** Accountability workflows whose start has been confirmed. */
  readonly started: readonly string[];
}
