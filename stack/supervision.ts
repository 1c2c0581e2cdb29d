import { reason } from './fault';
import { leash } from './leash';
import { launch, type Recipe, type Running, tail } from './processes';
import { type Progress, silent } from './progress';

/** How processes are watched: tests let them die, `npm start` starts them again. */
export interface Supervision {
  /** Whether a process that dies is started again. */
  restart: boolean;
  progress: Progress;
  /** Told of every process that runs, and of its end (`undefined`), so that a later start can find what was left behind. */
  note(name: string, pid: number | undefined): void;
}

/** For tests: nothing is restarted, nothing is said. */
export const unsupervised: Supervision = { restart: false, progress: silent, note: () => undefined };

/** A recipe together with when it counts as ready and how it is asked to stop. */
export interface Service extends Recipe {
  /** Resolves when the process does its work; the signal is raised when it died meanwhile or took too long. */
  ready(signal: AbortSignal): Promise<void>;
  readyWithinMs: number;
  stopSignal: NodeJS.Signals;
  stopWithinMs: number;
}

/** A service under watch. */
export interface Kept {
  stop(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A process that ran this long before it died is not in a loop of crashes: the pause begins anew. */
const STEADY_MS = 30_000;

/**
 * Starts a service, waits until it is ready and, when the supervision says so, starts it again whenever it dies.
 *
 * Refuses: a first start that fails or is not ready in time, with the end of its log.
 */
export async function keepRunning(service: Service, supervision: Supervision): Promise<Kept> {
  const stopped = new AbortController();
  let current: Running | undefined = await startOnce(service, supervision, stopped.signal);
  const watch = async () => {
    let pause = FIRST_PAUSE_MS;
    while (current) {
      const begun = Date.now();
      const how = await current.ended;
      supervision.note(service.name, undefined);
      current = undefined;
      if (stopped.signal.aborted || !supervision.restart) return;
      if (Date.now() - begun > STEADY_MS) pause = FIRST_PAUSE_MS;
      supervision.progress(`${service.name} died (${how}): starting it again`);
      [current, pause] = await startAgain(service, supervision, stopped.signal, pause);
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      stopped.abort();
      await current?.stop(service.stopSignal, service.stopWithinMs);
      await watching;
    },
  };
}

async function startAgain(service: Service, supervision: Supervision, stopped: AbortSignal, firstPause: number) {
  let pause = firstPause;
  while (!stopped.aborted) {
    await nap(pause, stopped);
    pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    if (stopped.aborted) break;
    try {
      const running = await startOnce(service, supervision, stopped);
      supervision.progress(`${service.name} runs again`);
      return [running, pause] satisfies [Running, number];
    } catch (fault) {
      if (!stopped.aborted) supervision.progress(`${reason(fault).split('\n')[0]} Next try in ${pause / 1000} s.`);
    }
  }
  return [undefined, pause] satisfies [undefined, number];
}

async function startOnce(service: Service, supervision: Supervision, stopped: AbortSignal): Promise<Running> {
  const running = await launch(service);
  supervision.note(service.name, running.pid);
  // npm start has its guard, which stops things in order; nobody tidies up after a test run that is killed.
  if (!supervision.restart) void running.ended.then(leash(running.pid));
  const failed = new AbortController();
  void running.ended.then((how) => failed.abort(new Error(`it ended with ${how}`)));
  const late = setTimeout(() => failed.abort(new Error(`it was not ready after ${service.readyWithinMs / 1000} s`)), service.readyWithinMs);
  const stop = () => failed.abort(new Error('the start was broken off'));
  stopped.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([service.ready(failed.signal), rejectOn(failed.signal)]);
    return running;
  } catch (fault) {
    await running.stop(service.stopSignal, service.stopWithinMs);
    supervision.note(service.name, undefined);
    throw new Error(`Cannot start ${service.name}: ${reason(fault)}. Its log is ${service.log}:\n${tail(service.log)}`);
  } finally {
    clearTimeout(late);
    stopped.removeEventListener('abort', stop);
  }
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function nap(ms: number, wakeUp: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const wake = () => {
      clearTimeout(timer);
      resolve();
    };
    wakeUp.addEventListener('abort', wake, { once: true });
  });
}
