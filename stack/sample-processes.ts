import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { programOf } from './app';
import { launch, type Running, tail } from './processes';
import type { Supervision } from './supervision';

const Keys = z.record(z.string(), z.string());

/**
 * Loads the sample county into an empty database; on a database that holds something it does nothing.
 *
 * Refuses: a load that fails, with the end of its log.
 */
export async function loadSamples(env: NodeJS.ProcessEnv, logDir: string, supervision: Supervision): Promise<void> {
  const log = join(logDir, 'samples-load.log');
  const running = await launch({ name: 'Samples', command: process.execPath, args: [programOf('stack/samples/load')], env, log });
  supervision.note('Samples', running.pid);
  const how = await running.ended;
  supervision.note('Samples', undefined);
  if (how !== 'exit code 0') throw new Error(`Cannot load the samples: it ended with ${how}. Its log is ${log}:\n${tail(log)}`);
}

/** Starts the player of the sample disputes, which speaks to the API like any caller. Its lines are shown. */
export async function playSamples(env: NodeJS.ProcessEnv, logDir: string, supervision: Supervision): Promise<Running> {
  const onLine = (line: string) => supervision.progress(`samples | ${line}`);
  const log = join(logDir, 'samples-play.log');
  const running = await launch({ name: 'Samples', command: process.execPath, args: [programOf('stack/samples/play')], env, log, onLine });
  supervision.note('Samples', running.pid);
  void running.ended.then((how) => {
    supervision.note('Samples', undefined);
    if (how !== 'exit code 0' && how !== 'SIGTERM') supervision.progress(`samples | ended with ${how}; the log is ${log}`);
  });
  return running;
}

/** The keys of the sample principals, by name; none when the samples were never loaded. */
export function sampleKeys(dataDir: string): Record<string, string> {
  try {
    return Keys.parse(JSON.parse(readFileSync(join(dataDir, 'sample-keys.json'), 'utf8')));
  } catch {
    return {};
  }
}
