import { Connection } from '@temporalio/client';
import { readConfig, requireTemporalAddress } from '../config';
import { connectionOptions } from './connection';
import { home } from './identity';
import { silentTasks } from './polling';

/** The health check of a worker's container: ends with 0 when Temporal has heard of the worker on this host lately, else with 1. */
async function main(): Promise<void> {
  const config = readConfig();
  const { TEMPORAL_NAMESPACE: namespace, TEMPORAL_TASK_QUEUE: taskQueue } = config;
  const connection = await Connection.connect(connectionOptions(config, requireTemporalAddress(config)));
  try {
    const silent = await silentTasks(connection, { namespace, taskQueue, host: home(), now: Date.now() });
    if (silent.length > 0) throw new Error(`no worker of this host asks for ${silent.join(' and ')} tasks. Look into its log`);
  } finally {
    await connection.close();
  }
}

main().catch((fault: unknown) => {
  process.stderr.write(`Cannot call the worker healthy: ${fault instanceof Error ? fault.message : String(fault)}.\n`);
  process.exitCode = 1;
});
