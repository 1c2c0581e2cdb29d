import type { Evidence } from '../accountability/state';

interface Key {
  readonly clock: string;
  readonly occurrence: number;
}

/** Whether a proposal with this evidence rests on this missed deadline: the clock it names, or one of those it counts. */
export function restsOn({ clock, occurrence, rests = [] }: Pick<Evidence, 'clock' | 'occurrence' | 'rests'>, breach: Key): boolean {
  return [{ clock, occurrence }, ...rests].some((one) => one.clock === breach.clock && one.occurrence === breach.occurrence);
}
