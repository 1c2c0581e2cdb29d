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

type Spread = Pick<ClockSetting, 'spreadMinutes' | 'spread'>;

/** How long after the instant of a rung its case wakes, in ms. */
export function wakeDelay(setting: Spread, spreadKey: string): number {
  return ON_ITS_WAY + spreadOf(setting, spreadKey);
}

/** A number of ms below the minutes of the spread, the same for the same key. */
export function spreadOf({ spreadMinutes, spread }: Spread, key: string): number {
  const within = spreadMinutes * MINUTE;
  if (within === 0) return 0;
  return spread === 'serial' ? Math.floor((bySerial(key) / 2 ** 32) * within) : hashOf(key) % within;
}

/** 2^32 by the golden ratio: each step of it falls into the widest gap the steps before have left. */
const GOLDEN = 0x9e3779b1;

/**
 * Cases that share a midnight were mostly registered one after another, and chance would wake some together: the serial in a number goes by steps of the
 * golden ratio, so that any run of serials is spread evenly; what stands around it says where the run begins. Below 2^32.
 */
function bySerial(key: string): number {
  const serial = /-(\d{4,})(?!\d)(?!.*-\d{4,})/.exec(key);
  const around = serial === null ? key : key.slice(0, serial.index) + key.slice(serial.index + serial[0].length);
  return (hashOf(around) + Math.imul(Number(serial?.[1] ?? 0), GOLDEN)) >>> 0;
}
