import { Connection } from '@temporalio/client';
import { pino } from 'pino';
import { type Config, readConfig, requireTemporalAddress } from '../config';
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
  const connection = await connect(config);
  try {
    const prepared = await patiently(() => prepareNamespace(connection, namespace));
    log.info({ namespace, ...prepared }, 'the namespace is ready');
  } finally {
    await connection.close();
  }
}

async function connect(config: Config): Promise<Connection> {
  const address = requireTemporalAddress(config);
  try {
    return await Connection.connect(connectionOptions(config, address));
  } catch (fault) {
    throw new Error(`Cannot reach Temporal at ${address}: ${textOf(fault)}. Start it, or correct TEMPORAL_ADDRESS.`);
  }
}

async function patiently<T>(call: () => Promise<T>): Promise<T> {
  const until = Date.now() + WITHIN_MS;
  for (;;) {
    try {
      return await call();
    } catch (fault) {
      const fromTheServer = fault instanceof Error && 'code' in fault;
      if (!fromTheServer) throw fault;
      if (Date.now() > until) throw new Error(`Cannot prepare the namespace: ${textOf(fault)}. Look into the log of Temporal.`);
      await new Promise((wake) => setTimeout(wake, PAUSE_MS));
    }
  }
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

main().catch((fault: unknown) => {
  process.stderr.write(`${textOf(fault)}\n`);
  process.exitCode = 1;
});
