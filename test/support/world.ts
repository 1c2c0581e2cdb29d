import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Client as PostgresClient } from 'pg';
import { type Activities, createActivities } from '../../activities';
import { calendarOf } from '../../api/calendar';
import { type Database, openDatabase } from '../../prisma/client';
import { skippingExecutable } from '../../stack/engine/test-server';
import { leadChanger } from '../../workers/change-lead';
import { outageTeller } from '../../workers/tell-outage';
import { searchAttributes } from '../../workflows/search-attributes';
import { quiet } from './quiet';
import { worldAddresses } from './world-handle';

/** A test file's share of the world: its own database and task queue, a worker with the real activities, and a clock. */
export interface World {
  readonly database: Database;
  readonly client: Client;
  readonly taskQueue: string;
  /** What this world's clock says, epoch ms UTC. */
  now(): Promise<number>;
  /** Lets so many ms pass: skipped where the engine can skip. */
  pass(ms: number): Promise<void>;
  /** Stops the worker, as if its process had ended in order. */
  stopWorker(): Promise<void>;
  startWorker(): Promise<void>;
  close(): Promise<void>;
}

interface WorldOptions {
  /** `skipped`: one clock for all workflows of this file, moved by `pass`. `real`: the real server and real time. */
  readonly time: 'skipped' | 'real';
  /** Stands between the workflows and the real activities, for tests of a world that is down. */
  readonly around?: (activities: Activities) => Activities;
}

const ATTRIBUTE_TYPES = { KEYWORD: 2, BOOL: 5, DATETIME: 6 } as const;

/** Opens a world for one test file. */
export async function openWorld(options: WorldOptions): Promise<World> {
  quiet();
  const { engineAddress, codePath } = worldAddresses();
  const database = openDatabase(await freshDatabase(), 5);
  const engine = options.time === 'skipped' ? await skippingEngine() : await realEngine(engineAddress);
  const taskQueue = `test-${randomUUID()}`;
  const activities = (options.around ?? ((real) => real))(
    createActivities({
      database,
      calendar: (at) => calendarOf(database, at),
      teller: outageTeller(engine.client),
      changeLead: leadChanger(engine.client),
    }),
  );
  const { start, stop } = workerOf({
    connection: engine.native,
    namespace: engine.namespace,
    taskQueue,
    workflowBundle: { codePath },
    activities,
  });
  await start();
  return {
    database,
    client: engine.client,
    taskQueue,
    now: engine.now,
    pass: engine.pass,
    startWorker: start,
    stopWorker: stop,
    close: async () => {
      await stop();
      await engine.close();
      await database.$disconnect();
    },
  };
}

/** A database of its own for a test file, with every migration applied. */
export async function freshDatabase(): Promise<string> {
  const { postgresUrl } = worldAddresses();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new PostgresClient({ connectionString: postgresUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template_fengqiao`);
  await admin.end();
  return Object.assign(new URL(postgresUrl), { pathname: `/${name}` }).toString();
}

/** The address of a database of this run. */
export async function databaseUrl(database: Database): Promise<string> {
  const [row] = await database.$queryRaw<{ name: string }[]>`SELECT current_database() AS name`;
  return Object.assign(new URL(worldAddresses().postgresUrl), { pathname: `/${row?.name}` }).toString();
}

function workerOf(options: Parameters<typeof Worker.create>[0]) {
  let worker: Worker | undefined;
  let running: Promise<void> = Promise.resolve();
  return {
    start: async () => {
      worker = await Worker.create(options);
      running = worker.run();
    },
    stop: async () => {
      worker?.shutdown();
      worker = undefined;
      await running;
    },
  };
}

async function realEngine(address: string) {
  const [connection, native] = await Promise.all([Connection.connect({ address }), NativeConnection.connect({ address })]);
  const namespace = 'fengqiao';
  return {
    client: new Client({ connection, namespace }),
    native,
    namespace,
    now: async () => Date.now(),
    pass: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
    close: async () => {
      await connection.close();
      await native.close();
    },
  };
}

async function skippingEngine() {
  const path = await skippingExecutable();
  const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
  const namespace = env.namespace ?? 'default';
  const attributes = Object.fromEntries(Object.entries(searchAttributes).map(([name, kind]) => [name, ATTRIBUTE_TYPES[kind]]));
  await env.connection.operatorService.addSearchAttributes({ namespace, searchAttributes: attributes });
  return {
    // Not env.client: awaiting a result through it would skip past the deadlines of every other case.
    client: new Client({ connection: env.connection, namespace }),
    native: env.nativeConnection,
    namespace,
    now: () => env.currentTimeMs(),
    pass: (ms: number) => env.sleep(ms),
    close: () => env.teardown(),
  };
}
