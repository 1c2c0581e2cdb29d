import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import type { Wake } from '../../domain/clock/wakes';

/** A timer whose instant is this close (ms of real time) is never cancelled: it fires and is ignored. The engine may already be firing it. */
const TOO_LATE_TO_CANCEL = 5_000;

interface Armed {
  readonly at: number;
  readonly scope: CancellationScope;
}

/** The durable timers of a file: the shadow of its clocks, one each, named with what they wake for. */
export class Timers {
  private readonly armed = new Map<string, Armed>();

  /** `onWake` is called when a timer fires that is still wanted. */
  constructor(private readonly onWake: () => void) {}

  /** Starts and cancels only the timers whose instant changed. `at` of each wake is real time, epoch ms UTC. */
  reconcile(wanted: readonly Wake[]): void {
    for (const [key, timer] of this.armed) {
      if (!wanted.some((wake) => wake.key === key && wake.at === timer.at)) this.drop(key, timer);
    }
    for (const wake of wanted) if (!this.armed.has(wake.key)) this.arm(wake);
  }

  private drop(key: string, timer: Armed): void {
    this.armed.delete(key);
    if (timer.at - Date.now() > TOO_LATE_TO_CANCEL) timer.scope.cancel();
  }

  private arm(wake: Wake): void {
    const timer: Armed = { at: wake.at, scope: new CancellationScope() };
    this.armed.set(wake.key, timer);
    timer.scope
      .run(() => sleep(Math.max(1, wake.at - Date.now()), { summary: wake.summary }))
      .then(() => this.woken(wake.key, timer))
      .catch((error: unknown) => {
        if (!isCancellation(error)) throw error;
      });
  }

  private woken(key: string, timer: Armed): void {
    if (this.armed.get(key) !== timer) return;
    this.armed.delete(key);
    this.onWake();
  }
}
