import type { Clock } from '../clock/clock';
import { ruleOf } from '../clock/clock';
import type { DisputeState } from '../dispute/state';
import type { Instant } from '../time';

/** One occurrence of a clock as it stood last: by when it was due and whose duty it was. A clock that stands still has no due date. */
export interface SeenClock {
  readonly code: string;
  readonly occurrence: number;
  readonly office: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant | null;
  readonly duty: string;
}

/** Every occurrence of every clock a case ever had; its state keeps the newest of each alone. */
export class Seen {
  private readonly known = new Map<string, SeenClock>();
  private last: readonly Clock[] = [];

  take({ clocks, plan }: DisputeState): void {
    if (clocks === this.last) return;
    for (const clock of clocks) {
      if (this.last.includes(clock)) continue;
      const { code, occurrence, office, startedAt, dueAt } = clock;
      const duty = ruleOf(plan, code)?.duty ?? 'nobody';
      this.known.set(`${code} ${occurrence}`, { code, occurrence, office, startedAt, dueAt, duty });
    }
    this.last = clocks;
  }

  all(): readonly SeenClock[] {
    return [...this.known.values()];
  }
}
