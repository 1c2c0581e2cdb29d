import type { Database } from '../prisma/client';
import { type BeatingPart, beat } from './platform-beat';

interface Beating {
  readonly database: Database;
  /** The part this process is one of. */
  readonly part: 'api' | 'worker';
  /** Whether the engine answers; bounded in time. */
  readonly engineAnswers: () => Promise<boolean>;
  /** A longer silence than this (ms) is an outage; it beats six times as often. */
  readonly longest: number;
  readonly log: { warn(details: object, message: string): void };
}

/** Beats for its part and for the engine, each by itself, until it is stopped: an engine that does not answer holds no other part up. */
export function keepBeating(beating: Beating): { stop(): Promise<void> } {
  const loops = [heart(beating, beating.part, async () => true), heart(beating, 'engine', beating.engineAnswers)];
  return { stop: async () => void (await Promise.all(loops.map((loop) => loop.stop()))) };
}

/** One part. It knows whether it was there all the while, and only the database was not. */
function heart({ database, longest, log }: Beating, part: BeatingPart, isUp: () => Promise<boolean>): { stop(): Promise<void> } {
  let stopped = false;
  let beaten = false;
  let missed = false;
  let wake: () => void = () => undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, longest / 6);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const step = async () => {
    if (!(await isUp())) {
      beaten = false;
      return;
    }
    try {
      await beat(database, { parts: [part], longest, waited: beaten && missed });
      [beaten, missed] = [true, false];
    } catch (error) {
      if (!missed) log.warn({ err: error, part }, 'the platform could not say that it is up; it goes on trying');
      missed = true;
    }
  };
  const running = (async () => {
    while (!stopped) {
      await step();
      if (!stopped) await rest();
    }
  })();
  return {
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
