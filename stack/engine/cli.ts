import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../supervision';
import type { EnginePlan } from './options';
import { frontendAnswers } from './ready';
import { databaseFile } from './server-config';

/** The temporal CLI's development server: server and UI in one process. */
export function cliService(binary: string, plan: EnginePlan): Service {
  mkdirSync(plan.dataDir, { recursive: true });
  const ui = plan.uiPort === undefined ? ['--headless'] : ['--ui-port', String(plan.uiPort)];
  // The same durability as the bare server's: an answered command is on the disk.
  const durable = ['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=2'];
  const file = plan.persistent ? ['--db-filename', databaseFile(plan.dataDir), ...durable] : [];
  const dynamic = Object.entries(plan.dynamicConfig).flatMap(([key, value]) => [
    '--dynamic-config-value',
    `${key}=${JSON.stringify(value)}`,
  ]);
  return {
    name: 'Temporal',
    command: binary,
    args: ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(plan.port), '--log-level', 'error', ...ui, ...file, ...dynamic],
    cwd: plan.dataDir,
    log: join(plan.logDir, 'temporal.log'),
    ready: (signal) => frontendAnswers(plan.port, signal),
    readyWithinMs: 60_000,
    // What is answered is on the disk; what lives in memory is not wanted again, and its polite farewell takes seconds.
    stopSignal: plan.persistent ? 'SIGTERM' : 'SIGKILL',
    stopWithinMs: 3_000,
  };
}
