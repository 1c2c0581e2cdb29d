import type { CommandName } from '../../contracts/commands';
import type { Actor } from '../../contracts/principal';
import type { Outcome } from '../../domain/dispute/state';

/** Days that pass, or a command: what is not given of it is usual (`dispute-spec.ts`). */
export type StoryStep = { readonly days: number } | readonly [name: CommandName, body?: Record<string, unknown>, by?: Actor];

/** A case of one dispute type from its registration to its end, in skipped time on a real engine. */
export interface TypeStory {
  /** What happens, as a sentence. */
  readonly title: string;
  readonly steps: readonly StoryStep[];
  /** How the case ends for good. The last step lets the watch pass. */
  readonly ends: Outcome;
}
