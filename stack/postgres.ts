import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { faultCode } from './fault';
import { freePort } from './ports';
import { binariesFor } from './postgres-binaries';
import { makeCluster, POSTGRES_PASSWORD, POSTGRES_USER } from './postgres-cluster';
import { type PostgresHome, postgresHome } from './postgres-home';
import { type Kept, keepRunning, type Service, type Supervision, unsupervised } from './supervision';

/** A Postgres that runs. */
export interface Postgres {
  /** The database `fengqiao`, made at the first start. */
  url: string;
  port: number;
  /** Where the cluster's files are; below the data folder, except for root in a closed folder. */
  data: string;
  /** Makes a further database unless it is there, and answers with its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** The folder that keeps the data between starts. */
  dataDir: string;
  /** Without one a free port is taken. */
  port?: number;
  /** `false` lets a crash of the machine lose data and makes tests faster. */
  durable?: boolean;
  /** Further settings, `name=value`. */
  settings?: readonly string[];
  supervision?: Supervision;
}

const DATABASE = 'fengqiao';
const TRIES = 3;
/** Whatever listens on the port may be no Postgres at all and never answer. */
const CONNECT_WITHIN_MS = 2_000;

/**
 * Starts the embedded Postgres on this machine's loopback address, making its cluster and its database first where there are none.
 *
 * Refuses: a port somebody else listens on, data of another user, a platform no Postgres is packed for.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const supervision = options.supervision ?? unsupervised;
  const home = postgresHome(options.dataDir);
  if (!home.data.startsWith(resolve(options.dataDir))) {
    supervision.progress(`Postgres keeps its data in ${home.data}: its user may not enter ${resolve(options.dataDir)}`);
  }
  const binaries = binariesFor(home.owner, home.elsewhere);
  makeCluster(home, binaries);
  const { kept, port } = await startOn(options, home, binaries, supervision);
  const url = await createDatabase(port, DATABASE);
  return { url, port, data: home.data, createDatabase: (name) => createDatabase(port, name), stop: () => kept.stop() };
}

/** A free port can be taken by another between looking and listening: then another one is tried. */
async function startOn(options: PostgresOptions, home: PostgresHome, binaries: string, supervision: Supervision) {
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    try {
      const kept: Kept = await keepRunning(service(options, home, binaries, port), supervision);
      return { kept, port };
    } catch (fault) {
      if (options.port !== undefined || attempt === TRIES) throw fault;
    }
  }
}

function service(options: PostgresOptions, home: PostgresHome, binaries: string, port: number): Service {
  return {
    name: 'Postgres',
    command: join(binaries, 'bin', 'postgres'),
    args: ['-D', home.data, '-p', String(port), ...settings(options).flatMap((setting) => ['-c', setting])],
    owner: home.owner,
    cwd: home.owner ? '/' : process.cwd(),
    log: join(options.dataDir, 'logs', 'postgres.log'),
    ready: (signal) => answers(port, signal),
    readyWithinMs: 60_000, // a database that was killed replays its log first
    stopSignal: 'SIGINT', // Postgres' fast shutdown: it does not wait for clients to leave
    stopWithinMs: 5_000,
  };
}

/** No socket file: one in /tmp would belong to whoever started there first. */
function settings({ durable = true, settings: further = [] }: PostgresOptions): string[] {
  const common = [
    ...further,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  return durable ? common : [...common, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
}

async function answers(port: number, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    try {
      return await withClient(port, 'postgres', async () => undefined);
    } catch (fault) {
      // Somebody else's Postgres answers on this port: waiting will not help.
      if (faultCode(fault) === '28P01') throw fault;
      await new Promise((wake) => setTimeout(wake, 25));
    }
  }
}

async function createDatabase(port: number, name: string): Promise<string> {
  await withClient(port, 'postgres', async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
  return urlOf(port, name);
}

async function withClient<T>(port: number, database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: urlOf(port, database), connectionTimeoutMillis: CONNECT_WITHIN_MS });
  client.on('error', () => undefined); // the connection may break between two tries; the query that needs it says so
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlOf(port: number, database: string): string {
  return `postgresql://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}
