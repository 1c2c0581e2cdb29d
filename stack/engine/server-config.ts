import { join } from 'node:path';

/** The ports of one temporal-server: four roles, each with a gRPC and a membership port, and the frontend's HTTP. */
export interface ServerPorts {
  frontend: number;
  frontendMembership: number;
  http: number;
  history: number;
  historyMembership: number;
  matching: number;
  matchingMembership: number;
  worker: number;
  workerMembership: number;
}

export const INNER_PORTS = 8;

/** The given frontend port and eight inner ones, in this order. */
export function serverPorts(frontend: number, inner: readonly number[]): ServerPorts {
  const [
    frontendMembership = 0,
    http = 0,
    history = 0,
    historyMembership = 0,
    matching = 0,
    matchingMembership = 0,
    worker = 0,
    workerMembership = 0,
  ] = inner;
  return { frontend, frontendMembership, http, history, historyMembership, matching, matchingMembership, worker, workerMembership };
}

/** A Postgres that keeps the cases: two databases of it, `temporal` and `temporal_visibility`, whose schema is there. */
export interface PostgresStore {
  /** `host:port`. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** How many shards the cases are in; written at the first start, never to be changed after it. */
  readonly shards: number;
}

/**
 * The configuration of a temporal-server that is one process: over a Postgres, or over one SQLite file, or over memory when there is no file.
 */
export function serverConfig(ports: ServerPorts, store: PostgresStore | string | undefined, dynamicConfigFile: string) {
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'cases',
      visibilityStore: 'lists',
      ...(typeof store === 'object' ? overPostgres(store) : overSqlite(store)),
    },
    // Whoever cannot join a ring in a second asks again who is in it: those it was told of may be dead.
    global: { membership: { maxJoinDuration: '1s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: rpc(ports.frontend, ports.frontendMembership, { httpPort: ports.http }),
      history: rpc(ports.history, ports.historyMembership),
      matching: rpc(ports.matching, ports.matchingMembership),
      worker: rpc(ports.worker, ports.workerMembership),
    },
    clusterMetadata: clusterMetadata(ports),
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamicConfigFile, pollInterval: '60s' },
  };
}

function overSqlite(file: string | undefined) {
  const store = sqlite(file);
  return { numHistoryShards: 1, datastores: { cases: store, lists: store } };
}

function overPostgres({ address, user, password, shards }: PostgresStore) {
  const common = { pluginName: 'postgres12', connectAddr: address, connectProtocol: 'tcp', user, password, maxConnLifetime: '1h' };
  const cases = { ...common, databaseName: 'temporal', maxConns: 20, maxIdleConns: 20 };
  const lists = { ...common, databaseName: 'temporal_visibility', maxConns: 10, maxIdleConns: 10 };
  return { numHistoryShards: shards, datastores: { cases: { sql: cases }, lists: { sql: lists } } };
}

function sqlite(file: string | undefined) {
  // synchronous 2: an answered command is on the disk, also when the machine loses its power.
  const onDisk = { cache: 'private', setup: 'true', journal_mode: 'wal', synchronous: '2' };
  const common = { user: '', password: '', pluginName: 'sqlite', connectAddr: 'localhost', connectProtocol: 'tcp' };
  const connections = { maxConns: 1, maxIdleConns: 1, maxConnLifetime: '1h' };
  const connectAttributes = file ? onDisk : { mode: 'memory', cache: 'private' };
  return { sql: { ...common, databaseName: file ?? 'default', connectAttributes, ...connections } };
}

function rpc(grpcPort: number, membershipPort: number, more: { httpPort?: number } = {}) {
  return { rpc: { grpcPort, membershipPort, bindOnLocalHost: true, ...more } };
}

function clusterMetadata(ports: ServerPorts) {
  const addresses = { rpcAddress: `127.0.0.1:${ports.frontend}`, httpAddress: `127.0.0.1:${ports.http}` };
  return {
    enableGlobalNamespace: false,
    failoverVersionIncrement: 10,
    masterClusterName: 'active',
    currentClusterName: 'active',
    clusterInformation: { active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', ...addresses } },
  };
}

/** Where the cases of a persistent engine are. */
export function databaseFile(dataDir: string): string {
  return join(dataDir, 'temporal.db');
}
