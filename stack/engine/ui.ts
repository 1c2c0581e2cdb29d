import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitForPort } from '../ports';
import type { Service } from '../supervision';
import type { EnginePlan } from './options';

/** The Web UI for a bare temporal-server, opening with the plan's first namespace. */
export function uiService(binary: string, plan: EnginePlan, port: number): Service {
  const root = join(plan.dataDir, 'ui');
  mkdirSync(join(root, 'config'), { recursive: true });
  const config = {
    temporalGrpcAddress: `127.0.0.1:${plan.port}`,
    host: '127.0.0.1',
    port,
    enableUi: true,
    defaultNamespace: plan.namespaces[0] ?? 'default',
    disableNewsFetch: true, // nothing of a case's operator goes to a site outside
  };
  writeFileSync(join(root, 'config', 'dev.yaml'), JSON.stringify(config, null, 2));
  return {
    name: 'Temporal UI',
    command: binary,
    args: ['--root', root, '--config', 'config', '--env', 'dev', 'start'],
    cwd: root,
    log: join(plan.logDir, 'temporal-ui.log'),
    ready: (signal) => waitForPort(port, signal),
    readyWithinMs: 30_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: 2_000,
  };
}
