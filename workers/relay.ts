import type { Logger } from 'pino';

interface Relay {
  /** Lets the pass that is running end, and starts no other. */
  stop(): Promise<void>;
}

interface RelayOptions {
  readonly name: string;
  /** Does the work that is waiting; answers how much it did. */
  readonly pass: () => Promise<number>;
  /** Pause in ms when there was nothing to do. */
  readonly idle: number;
  /** Longest pause in ms after failures. */
  readonly slowest: number;
  readonly log: Logger;
}

/** Runs `pass` again and again: at once while there is work, after a pause when there was none, ever slower while it fails. */
export function startRelay({ name, pass, idle, slowest, log }: RelayOptions): Relay {
  let stopped = false;
  let wake: () => void = () => undefined;
  let pause = idle;

  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const step = async (): Promise<void> => {
    try {
      const done = await pass();
      pause = idle;
      if (done === 0 && !stopped) await rest(idle);
    } catch (error) {
      log.warn({ relay: name, err: error, nextTryMs: pause }, 'a pass of the relay failed and will be repeated');
      if (!stopped) await rest(pause);
      pause = Math.min(slowest, pause * 2);
    }
  };

  const running = (async () => {
    while (!stopped) await step();
  })();
  return {
    stop: () => {
      stopped = true;
      wake();
      return running;
    },
  };
}
