import { Connection } from '@temporalio/client';
import { pino } from 'pino';
import { readConfig, requireTemporalAddress } from '../config';
import { connectionOptions } from './connection';
import { prepareNamespace } from './prepare-namespace';

/** A server that just began to answer may need this long to know a namespace that was just registered. */
const WITHIN_MS = 60_000;
const PAUSE_MS = 2_000;

/** A job of a deployment: makes namespace and search attributes in a Temporal of one's own, then ends. Running it again changes nothing. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = pino({ name: 'prepare-engine', level: config.LOG_LEVEL });
  const namespace = config.TEMPORAL_NAMESPACE;
  const connection = await Connection.connect(connectionOptions(config, requireTemporalAddress(config)));
  try {
    const prepared = await patiently(() => prepareNamespace(connection, namespace));
    log.info({ namespace, ...prepared }, 'the namespace is ready');
  } finally {
    await connection.close();
  }
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    try {
      return await call();
    } catch (fault) {
      const fromTheServer = fault instanceof Error && 'code' in fault;
      if (!fromTheServer || Date.now() > until) throw fault;
      await new Promise((wake) => setTimeout(wake, PAUSE_MS));
    }
  }
}

main().catch((fault: unknown) => {
  const why = fault instanceof Error ? fault.message : String(fault);
  process.stderr.write(`Cannot prepare the engine: ${why}. Look whether Temporal runs and TEMPORAL_ADDRESS leads to it.\n`);
  process.exitCode = 1;
});
