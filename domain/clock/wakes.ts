import type { ClockSetting } from '../../contracts/plan';
import { hashOf } from '../hash';
import { dayOf, type Instant, MINUTE, SECOND } from '../time';
import type { Clock } from './clock';
import { openRungs } from './rungs';

/** A command received before a deadline may take this long to reach the workflow: the API waits 8 s before it leaves it as a signal. */
const ON_ITS_WAY = 15 * SECOND;

/** When the workflow must wake for a clock, and what an operator reads on the timer. */
export interface Wake {
  readonly key: string;
  readonly at: Instant;
  readonly summary: string;
}

/**
 * The wakes of the clocks: at most one each, at its next rung. Cases whose rungs share an instant (midnight) wake spread over minutes
 * by `spreadKey`; what is judged is always the rung's own instant, never when a timer woke.
 */
export function wakesOf(setting: ClockSetting, clocks: readonly Clock[], spreadKey: string): readonly Wake[] {
  const spread = wakeDelay(setting, spreadKey);
  return clocks.flatMap((clock) => {
    const rung = openRungs(setting, clock)[0];
    if (!rung || clock.dueAt === null) return [];
    const due = dayOf(clock.dueAt - 1).slice(5);
    const mark = clock.breachedAt === null ? `due ${due}` : `overdue since ${due}`;
    return [
      {
        key: clock.code,
        at: rung.at + spread,
        summary: `${clock.code} #${clock.occurrence}: ${rung.id} ${dayOf(rung.at - 1).slice(5)}, ${mark}`,
      },
    ];
  });
}

/** How long after the instant of a rung its case wakes, in ms. */
export function wakeDelay({ spreadMinutes }: Pick<ClockSetting, 'spreadMinutes'>, spreadKey: string): number {
  return ON_ITS_WAY + spreadOf(spreadKey, spreadMinutes);
}

/** A number of ms below `minutes`, the same for the same key. */
export function spreadOf(key: string, minutes: number): number {
  return minutes === 0 ? 0 : hashOf(key) % (minutes * MINUTE);
}
