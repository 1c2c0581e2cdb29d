import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { createActivities } from '../activities';
import { calendarOf } from '../api/calendar';
import { readConfig, requireDatabaseUrl, requireTemporalAddress } from '../config';
import { openDatabase } from '../prisma/client';
import { keepBeating } from '../read-model/beating';
import { rescoreStale } from '../read-model/rescore';
import { leadChanger } from './change-lead';
import { connectionOptions } from './connection';
import { writeDueDigests } from './digest-relay';
import { tellEvents } from './event-relay';
import { sayFarewell } from './farewell';
import { home } from './identity';
import { startWaiting } from './intake-relay';
import { startOutages } from './outage-relay';
import { sendWaiting } from './outbox-relay';
import { tellPosts } from './post-relay';
import { startReassignments } from './reassignment-relay';
import { startRelay } from './relay';
import { ensureSchedules } from './schedules';
import { outageTeller } from './tell-outage';
import { workflowCode } from './workflow-code';

/** How long the engine may take to say that it is there (ms). */
const PATIENCE_MS = 2_000;

/** Runs the worker and the relays until the process is asked to stop. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ name: 'worker', level: config.LOG_LEVEL });
  Runtime.install({
    logger: new DefaultLogger('WARN', ({ level, message, meta }) => log[level === 'ERROR' ? 'error' : 'warn']({ meta }, message)),
  });
  const { TEMPORAL_NAMESPACE: namespace, TEMPORAL_TASK_QUEUE: taskQueue } = config;
  const options = connectionOptions(config, requireTemporalAddress(config));
  const database = openDatabase(requireDatabaseUrl(config), config.DATABASE_POOL);
  const connection = await NativeConnection.connect(options);
  const client = new Client({ connection: Connection.lazy(options), namespace });
  const farewell = client
    .withDeadline(Date.now() + PATIENCE_MS, () => sayFarewell(client, { namespace, taskQueue, home: home(), alive }))
    .then((queues) => queues.length > 0 && log.info({ queues }, 'said farewell for a worker that died'))
    .catch((error: unknown) => log.warn({ err: error }, 'could not say farewell for workers that died'));
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    identity: `${process.pid}@${home()}`,
    ...workflowCode(),
    activities: createActivities({
      database,
      calendar: (at) => calendarOf(database, at),
      teller: outageTeller(client),
      changeLead: leadChanger(client),
    }),
    // After a worker's death an update must not wait ten seconds for the dead worker's cache; a burst replays a little more instead.
    stickyQueueScheduleToStartTimeout: '3s',
    maxCachedWorkflows: config.WORKER_CACHED_CASES,
    workflowThreadPoolSize: config.WORKER_THREADS,
    shutdownGraceTime: '5s',
  });
  // Before this worker asks for work itself: in a container it has the number of the one before it.
  await farewell;
  const relays = [
    startRelay({ name: 'intake', pass: () => startWaiting(database, client, taskQueue), idle: 200, slowest: 5_000, log }),
    startRelay({
      name: 'events',
      pass: () => tellEvents({ database, client, taskQueue, now: Date.now() }),
      idle: 2_000,
      slowest: 30_000,
      log,
    }),
    startRelay({ name: 'posts', pass: () => tellPosts({ database, client, now: Date.now() }), idle: 2_000, slowest: 30_000, log }),
    startRelay({ name: 'digest', pass: () => writeDueDigests(database, Date.now()), idle: 30_000, slowest: 300_000, log }),
    startRelay({ name: 'rescore', pass: () => rescoreStale(database), idle: 30_000, slowest: 300_000, log }),
    startRelay({ name: 'schedules', pass: () => ensureSchedules(client, taskQueue).then(() => 0), idle: 3_600_000, slowest: 300_000, log }),
    startRelay({ name: 'outage', pass: () => startOutages(database, client, taskQueue), idle: 2_000, slowest: 30_000, log }),
    startRelay({ name: 'reassignments', pass: () => startReassignments(database, client, taskQueue), idle: 2_000, slowest: 30_000, log }),
    startRelay({ name: 'outbox', pass: () => sendWaiting(database), idle: 1_000, slowest: 30_000, log }),
  ];
  const beating = keepBeating({
    database,
    part: 'worker',
    engineAnswers: () => engineAnswers(client),
    longest: config.OUTAGE_AFTER_MS,
    log,
  });
  log.info({ ready: true, taskQueue, namespace }, 'the worker is ready');
  try {
    await worker.run();
  } finally {
    await Promise.all([...relays, beating].map((one) => one.stop()));
    await client.connection.close();
    await connection.close();
    await database.$disconnect();
  }
}

async function engineAnswers(client: Client): Promise<boolean> {
  const asked = client.withDeadline(Date.now() + PATIENCE_MS, () => client.workflowService.getSystemInfo({}));
  return asked.then(
    () => true,
    () => false,
  );
}

/** Another process of this machine with this id; this one has only just begun. In a container every worker is number 1. */
function alive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

main().catch((error: unknown) => {
  pino({ name: 'worker' }).fatal({ err: error }, 'the worker cannot go on');
  process.exitCode = 1;
});
