import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import type { Database } from '../../../prisma/client';
import { killGroup, launch, type Running } from '../../../stack/processes';
import type { House } from '../house/house';
import type { Moment } from './moment';

const STARTERS = 8;

/**
 * The control: bare workflows in the same server, each with the timers of one of the cases and one row after the first, beside the cases and at the same
 * moments. Whatever the machine, the engine and the kills of this night cost, they cost both. Their worker is a process of its own.
 */
export interface Control {
  /** Starts one for each of these numbers. */
  start(numbers: readonly string[], moment: Moment): Promise<void>;
  kill9(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openControl({ database, temporal, env }: House, folder: string): Promise<Control> {
  await makeTable(database);
  const { code } = await bundleWorkflowCode({ workflowsPath: require.resolve('./bare'), logger: new DefaultLogger('ERROR') });
  const codePath = join(folder, 'bare.bundle.js');
  writeFileSync(codePath, code);
  let running: Running | undefined;
  const restart = async () => {
    running = await startWorker(env, folder, codePath);
  };
  await restart();
  const kill9 = async () => {
    if (running === undefined) return;
    killGroup(running.pid);
    await running.ended;
    running = undefined;
  };
  return { start: (numbers, moment) => startAll(temporal, numbers, moment), restart, kill9, close: kill9 };
}

async function makeTable(database: Database): Promise<void> {
  await database.$executeRaw`CREATE TABLE midnight_bare (number text PRIMARY KEY)`;
}

async function startWorker(env: NodeJS.ProcessEnv, folder: string, codePath: string): Promise<Running> {
  let announce: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    announce = resolve;
  });
  const running = await launch({
    name: 'bare worker',
    command: process.execPath,
    args: ['--import', 'tsx', join(__dirname, 'bare-worker.ts'), codePath],
    env,
    log: join(folder, 'bare-worker.log'),
    onLine: (line) => {
      if (line.includes('"ready":true')) announce();
    },
  });
  await Promise.race([ready, running.ended.then((how) => Promise.reject(new Error(`The bare worker ended with ${how}.`)))]);
  return running;
}

async function startAll(temporal: Client, numbers: readonly string[], moment: Moment): Promise<void> {
  let next = 0;
  const starter = async () => {
    for (let number = numbers[next++]; number !== undefined; number = numbers[next++]) {
      await temporal.workflow.start('bare', {
        taskQueue: 'midnight-bare',
        workflowId: `bare-${number}`,
        args: [number, [...new Set(moment.wakes(number))]],
      });
    }
  };
  await Promise.all(Array.from({ length: STARTERS }, starter));
}
