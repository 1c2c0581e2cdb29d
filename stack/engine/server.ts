import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Service } from '../supervision';
import { innerPorts } from './inner-ports';
import type { EnginePlan } from './options';
import { frontendAnswers } from './ready';
import { databaseFile, serverConfig, serverPorts } from './server-config';

/** A temporal-server over one SQLite file or a Postgres, with its configuration written beside it. */
export async function serverService(binary: string, plan: EnginePlan): Promise<Service> {
  mkdirSync(plan.dataDir, { recursive: true });
  const [config, dynamic] = [join(plan.dataDir, 'server.yaml'), join(plan.dataDir, 'dynamic-config.yaml')];
  const ports = serverPorts(plan.port, await innerPorts(config));
  const store = plan.postgres ?? (plan.persistent ? databaseFile(plan.dataDir) : undefined);
  // Both are YAML files to Temporal; JSON is YAML.
  writeFileSync(config, JSON.stringify(serverConfig(ports, store, dynamic), null, 2));
  writeFileSync(
    dynamic,
    JSON.stringify(Object.fromEntries(Object.entries(plan.dynamicConfig).map(([key, value]) => [key, [{ value }]])), null, 2),
  );
  return {
    name: 'Temporal',
    command: binary,
    args: ['--config-file', config, '--allow-no-auth', 'start'],
    cwd: plan.dataDir,
    log: join(plan.logDir, 'temporal.log'),
    ready: (signal) => frontendAnswers(plan.port, signal),
    readyWithinMs: 60_000,
    // What is answered is on the disk; what lives in memory is not wanted again, and its polite farewell takes seconds.
    stopSignal: plan.persistent ? 'SIGTERM' : 'SIGKILL',
    stopWithinMs: 3_000,
  };
}
