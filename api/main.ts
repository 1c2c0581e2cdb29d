import type { Server } from 'node:http';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { type Config, readConfig, requireDatabaseUrl, requireTemporalAddress } from '../config';
import { openDatabase } from '../prisma/client';
import { keepBeating } from '../read-model/beating';
import { createApp } from './app';
import { answerBrokenRequests } from './broken-requests';
import { addDisputeTypes } from './catalogue';
import { openHints } from './events/hints';
import { openStreams } from './events/streams';
import { packagedTypes } from './plug-in-packages';
import { checkPlugIns } from './plug-ins';
import { engineAnswers } from './readiness';

/** How long open requests may take to end before the process goes (ms). */
const GRACE_MS = 4_000;

async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ name: 'api', level: config.LOG_LEVEL });
  addDisputeTypes(packagedTypes(config.DISPUTE_TYPE_PACKAGES));
  checkPlugIns();
  const database = openDatabase(requireDatabaseUrl(config), config.DATABASE_POOL);
  const connection = connectLater(config);
  const temporal = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE });
  const hints = openHints(requireDatabaseUrl(config), log);
  const streams = openStreams(config.STREAMS_PER_PRINCIPAL);
  const world = { config, database, temporal, hints, streams, log, now: Date.now };
  const server = createApp(world).listen(config.API_PORT, config.API_HOST, (error?: Error) => {
    if (error) throw new Error(`Cannot listen on ${config.API_HOST}:${config.API_PORT}: ${error.message}`);
    // Whoever started us waits for this line, whatever the level of the others.
    log.child({}, { level: 'info' }).info({ ready: true, host: config.API_HOST, port: config.API_PORT }, 'the API listens');
  });
  answerBrokenRequests(server);
  const beating = keepBeating({ database, part: 'api', engineAnswers: () => engineAnswers(world), longest: config.OUTAGE_AFTER_MS, log });
  await stopAsked();
  streams.close();
  await Promise.all([closed(server), hints.close(), beating.stop()]);
  await database.$disconnect().catch(() => undefined);
  // Not by closing the connection: a retry still waiting in the SDK would throw on it. Nothing is left to be done.
  process.exit();
}

/** Nothing connects before the first command: reads are answered while Temporal is down. */
function connectLater(config: Config): Connection {
  const apiKey = config.TEMPORAL_API_KEY;
  return Connection.lazy({ address: requireTemporalAddress(config), ...(apiKey !== undefined && { apiKey, tls: true }) });
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

/** Takes no more requests, lets the open ones end, and cuts what is still open when the grace is over. */
function closed(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
