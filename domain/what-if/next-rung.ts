import type { HandlingPlan } from '../../contracts/plan';
import type { Clock } from '../clock/clock';
import { type DueRung, openRungs } from '../clock/rungs';
import type { DisputeState } from '../dispute/state';

/**
 * The next rung of all clocks as `nextRung` gives it, remembered for each clock as long as it stands the same: most of what happens to a case moves one
 * clock of twenty.
 */
export class NextRung {
  private plan: HandlingPlan | undefined;
  private known = new WeakMap<Clock, DueRung | null>();

  next({ plan, clocks }: Pick<DisputeState, 'plan' | 'clocks'>): DueRung | undefined {
    if (plan !== this.plan) this.known = new WeakMap();
    this.plan = plan;
    let next: DueRung | undefined;
    for (const clock of clocks) {
      const due = this.ofClock(plan, clock);
      if (due && (!next || due.rung.at < next.rung.at)) next = due;
    }
    return next;
  }

  private ofClock(plan: HandlingPlan, clock: Clock): DueRung | null {
    const known = this.known.get(clock);
    if (known !== undefined) return known;
    const rung = openRungs(plan, clock)[0];
    const due = rung === undefined ? null : { clock, rung };
    this.known.set(clock, due);
    return due;
  }
}
