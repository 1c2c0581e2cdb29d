import type { Instant } from '../time';
import { waitingCards } from './issued-cards';
import type { Supervised } from './state';

/** What people look for first in a case: where it stands, with whom, what falls due next, and whether something was missed. */
export interface Summary {
  readonly status: string;
  readonly level: string;
  readonly grade: string | null;
  readonly office: string;
  /** The next deadline of a running clock that has not been missed yet. */
  readonly nextDueAt: Instant | null;
  /** Whether a running clock has passed its deadline. */
  readonly overdue: boolean;
  /** Whether a supervision card 督办单 is open. */
  readonly card: boolean;
}

/** The summary of a case. */
export function summaryOf(state: Supervised & { readonly status: string }): Summary {
  const running = state.clocks.filter((clock) => clock.status === 'running');
  const due = running.flatMap((clock) => (clock.dueAt !== null && clock.breachedAt === null ? [clock.dueAt] : []));
  return {
    status: state.status,
    level: state.level,
    grade: state.grade,
    office: state.holder.id,
    nextDueAt: due.length === 0 ? null : Math.min(...due),
    overdue: running.some((clock) => clock.breachedAt !== null),
    card: state.breaches.some((breach) => breach.card === 'open') || waitingCards(state).length > 0,
  };
}
