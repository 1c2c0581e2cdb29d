import { join } from 'node:path';
import type { Config } from '../config';
import type { Service } from './supervision';

/** The environment of everything of ours that runs as a process: the person's own, and where the parts are. */
export function appEnvironment(config: Config, addresses: { databaseUrl: string; temporalAddress: string }): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: addresses.databaseUrl,
    TEMPORAL_ADDRESS: addresses.temporalAddress,
    TEMPORAL_NAMESPACE: config.TEMPORAL_NAMESPACE,
    API_HOST: config.API_HOST,
    API_PORT: String(config.API_PORT),
    API_URL: apiUrl(config),
    DATA_DIR: config.DATA_DIR,
  };
}

/** Where the API is reached from this machine, also when it listens on all of its addresses. */
export function apiUrl(config: Config): string {
  const host = ['0.0.0.0', '::'].includes(config.API_HOST) ? '127.0.0.1' : config.API_HOST;
  return `http://${host.includes(':') ? `[${host}]` : host}:${config.API_PORT}`;
}

/** The compiled program of a part, beside this one: `workers/main`, `api/main`. */
export function programOf(part: string): string {
  return join(__dirname, '..', `${part}.js`);
}

/** A part of ours as a process of its own. It counts as ready when it prints a line with `"ready":true`. */
export function appService(name: string, part: string, env: NodeJS.ProcessEnv, logDir: string, stopWithinMs: number): Service {
  let announce: () => void = () => undefined;
  return {
    name,
    command: process.execPath,
    args: ['--enable-source-maps', programOf(part)],
    env,
    log: join(logDir, `${part.replaceAll('/', '-')}.log`),
    onLine: (line) => {
      if (line.includes('"ready":true')) announce();
    },
    ready: () =>
      new Promise((resolve) => {
        announce = resolve;
      }),
    readyWithinMs: 90_000,
    stopSignal: 'SIGTERM',
    stopWithinMs,
  };
}
