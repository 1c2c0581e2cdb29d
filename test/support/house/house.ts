import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { type Database, openDatabase } from '../../../prisma/client';
import { migrate } from '../../../prisma/migrate';
import { freePorts } from '../../../stack/ports';
import { erasePostgres } from '../../../stack/postgres-home';
import { killGroup } from '../../../stack/processes';
import { createRoster } from '../../../stack/roster';
import { loadCounty } from '../../../stack/samples/load-county';
import type { Kept } from '../../../stack/supervision';
import { buildProduct } from './build';
import { makeEngineStore } from './engine-store';
import { eventually } from './eventually';
import { NAMESPACE, type PartName, processNames, starters } from './parts';
import { type Caller, keyOf, restClient } from './rest';

/** The whole product for one test file: a database and an engine on disk, worker and API as processes, the sample county in it. */
export interface House {
  readonly call: Caller;
  /** Where the API listens. */
  readonly api: string;
  readonly database: Database;
  readonly temporal: Client;
  /** The environment its processes run with, for one more of a test's own. */
  readonly env: NodeJS.ProcessEnv;
  /** Where its processes write their logs. */
  readonly logs: string;
  /** `kill -9`, and it stays dead until it is restarted. */
  kill9(part: PartName): Promise<void>;
  restart(part: PartName): Promise<void>;
  close(): Promise<void>;
}

const ORDER = ['worker', 'api', 'engine', 'postgres'] as const;

interface HouseOptions {
  /** How long the API waits for an answer before it leaves a command as a signal. */
  readonly commandTimeoutMs?: number;
  /** What counts as down. */
  readonly outageAfterMs?: number;
  /** Keeps the engine's cases in Postgres, as in production; else SQLite does, as with `npm start`. */
  readonly engineOnPostgres?: boolean;
  /** Further settings of Postgres, `name=value`. */
  readonly postgresSettings?: readonly string[];
}

/** Opens a house. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const { commandTimeoutMs = 2_000, outageAfterMs = 30_000, engineOnPostgres = false, postgresSettings = [] } = options;
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-house-'));
  chmodSync(folder, 0o755); // for root: the user Postgres runs as has to enter it
  const build = await buildProduct();
  const guard = guardOf(build.folder, folder);
  const ports = await portsOf();
  const api = `http://127.0.0.1:${ports.api}`;
  const living = livingParts(folder);
  const databaseUrl = `postgresql://fengqiao:fengqiao@127.0.0.1:${ports.postgres}/fengqiao`;
  const env = environment(databaseUrl, ports, { COMMAND_TIMEOUT_MS: String(commandTimeoutMs), OUTAGE_AFTER_MS: String(outageAfterMs) });
  const start = starters({ folder, build: build.folder, ports, env, supervision: living.supervision, engineOnPostgres, postgresSettings });
  const running = new Map<PartName, Kept>();
  const restart = async (part: PartName) => void running.set(part, await start[part]());
  const closeParts = async () => {
    for (const part of ORDER) await running.get(part)?.stop();
    guard.kill();
    erasePostgres(folder);
    rmSync(folder, { recursive: true, force: true });
    build.erase();
  };
  try {
    if (engineOnPostgres) {
      await restart('postgres');
      await makeEngineStore(ports.postgres);
      await restart('engine');
    } else await Promise.all([restart('engine'), restart('postgres')]);
    const database = await openCounty(databaseUrl);
    await Promise.all([restart('worker'), restart('api')]);
    const connection = Connection.lazy({ address: `127.0.0.1:${ports.engine}` });
    return {
      call: restClient(api),
      api,
      database,
      temporal: new Client({ connection, namespace: NAMESPACE }),
      env,
      logs: join(folder, 'logs'),
      kill9: living.kill9,
      restart,
      close: async () => {
        await Promise.all([database.$disconnect(), connection.close()]);
        await closeParts();
      },
    };
  } catch (fault) {
    await closeParts();
    throw fault;
  }
}

function environment(
  databaseUrl: string,
  ports: Awaited<ReturnType<typeof portsOf>>,
  times: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: `127.0.0.1:${ports.engine}`,
    TEMPORAL_NAMESPACE: NAMESPACE,
    API_HOST: '127.0.0.1',
    API_PORT: String(ports.api),
    ...times,
    LOG_LEVEL: 'info',
  };
}

async function portsOf() {
  const [engine = 0, postgres = 0, api = 0] = await freePorts(3);
  return { engine, postgres, api };
}

/** A test run that is killed leaves nothing behind: the guard sees the pipe end and stops what the roster names. */
function guardOf(build: string, folder: string) {
  const guard = spawn(process.execPath, [join(build, 'stack', 'guard.js'), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.unref();
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return guard;
}

function livingParts(folder: string) {
  const roster = createRoster(folder);
  const pids = new Map<string, number>();
  const note = (name: string, pid: number | undefined) => {
    roster(name, pid);
    if (pid === undefined) pids.delete(name);
    else pids.set(name, pid);
  };
  const kill9 = async (part: PartName) => {
    const name = processNames[part];
    const pid = pids.get(name);
    if (pid === undefined) throw new Error(`Cannot kill ${name}: it does not run.`);
    killGroup(pid);
    await eventually(`${name} is dead`, () => !pids.has(name));
  };
  return { supervision: { restart: false, progress: () => undefined, note }, kill9 };
}

async function openCounty(databaseUrl: string): Promise<Database> {
  await migrate(databaseUrl);
  const database = openDatabase(databaseUrl, 4);
  await loadCounty(database, 'qionglai', keyOf);
  return database;
}
