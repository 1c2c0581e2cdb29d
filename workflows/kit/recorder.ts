import { ActivityFailure, ApplicationFailure } from '@temporalio/common';
import { condition, isCancellation } from '@temporalio/workflow';

interface RecorderOptions<Fact> {
  /** Facts decided but not yet in the read model, in order. */
  readonly unrecorded: () => readonly Fact[];
  readonly record: (facts: readonly Fact[]) => Promise<void>;
  readonly recorded: (count: number) => void;
  /** Raises or lowers the operator's flag. */
  readonly flag: (raised: boolean) => void;
  readonly retryAsked: () => boolean;
}

/** Facts written at once at the most: one activity per batch, not per row. */
const BATCH = 100;

/**
 * Carries facts to the read model, in order, for as long as the run lives, beside the story: it never holds up a clock, and no failure of
 * it ends a case.
 */
export async function keepRecording<Fact>(options: RecorderOptions<Fact>): Promise<never> {
  for (;;) {
    await condition(() => options.unrecorded().length > 0);
    const batch = options.unrecorded().slice(0, BATCH);
    try {
      await options.record(batch);
      options.recorded(batch.length);
      options.flag(false);
    } catch (error) {
      if (isCancellation(error)) throw error;
      options.flag(true);
      if (isRefused(error)) await condition(options.retryAsked);
    }
  }
}

/** The read model refused the facts (a different fact stands under a known sequence): asking again would not help, an operator must look. */
function isRefused(error: unknown): boolean {
  return error instanceof ActivityFailure && error.cause instanceof ApplicationFailure && error.cause.nonRetryable === true;
}
