/** What a step found: whether all is well, and what it had to say. */
export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** One check of the gate. */
export interface Step {
  readonly name: string;
  /** Names of the steps whose results it reads. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Outcome>;
}
