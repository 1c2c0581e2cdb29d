import type { CommandName } from '../../contracts/commands';
import type { Actor } from '../../contracts/principal';
import type { Outcome } from '../../domain/dispute/state';

/** Days that pass, or a command: what is not given of it is usual (`dispute-spec.ts`); it may have happened `daysAgo`, or when it `occurred`. */
export type StoryStep = { readonly days: number } | readonly [name: CommandName, body?: Record<string, unknown>, by?: Actor];

/** A case of one dispute type from its registration to its end, in skipped time on a real engine. */
export interface TypeStory {
  /** What happens, as a sentence. */
  readonly title: string;
  readonly steps: readonly StoryStep[];
  /** How the case ends for good. The last step lets the watch pass. */
  readonly ends: Outcome;
}

/** So many weeks of handling, with the place's weekly update in each. */
export const weeks = (count: number): readonly StoryStep[] =>
  Array.from({ length: count }, () => [{ days: 6 } as const, ['report-progress'] as const]).flat();

/** A milestone reached now, or earlier. */
export const reach = (milestone: string, when: { readonly daysAgo?: number; readonly occurred?: string } = {}): StoryStep => [
  'record-milestone',
  { milestone, ...when },
];

/** Taken in, answered and put into somebody's hands. */
export const begun: readonly StoryStep[] = [['accept'], ['reply', {}], ['route']];

/** The people are asked, and the watch passes. */
export const closed: readonly StoryStep[] = [{ days: 1 }, ['record-visit'], { days: 100 }];
