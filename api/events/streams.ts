import { Problem } from '../problem';

/** A place for one open stream. */
interface Place {
  /** Aborted when the house closes. */
  readonly closing: AbortSignal;
  /** The longest silence (ms): then a sign of life is sent, and the tables are looked at without a hint. */
  readonly beatMs: number;
  leave(): void;
}

/** The event streams this process keeps open. */
export interface Streams {
  /** Refuses: one more than a principal may have, `too-many-streams`. */
  enter(principal: string): Place;
  /** Ends all of them, and every one that is opened afterwards. */
  close(): void;
}

export function openStreams(perPrincipal: number, beatMs = 15_000): Streams {
  const closing = new AbortController();
  const open = new Map<string, number>();
  const count = (principal: string) => open.get(principal) ?? 0;
  return {
    enter: (principal) => {
      if (count(principal) >= perPrincipal)
        throw new Problem('too-many-streams', { field: 'Authorization', expected: `<= ${perPrincipal}`, headers: { 'Retry-After': '5' } });
      open.set(principal, count(principal) + 1);
      const leave = () => (count(principal) > 1 ? open.set(principal, count(principal) - 1) : open.delete(principal));
      return { closing: closing.signal, beatMs, leave };
    },
    close: () => closing.abort(),
  };
}
