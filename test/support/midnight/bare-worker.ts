import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { readConfig, requireDatabaseUrl, requireTemporalAddress } from '../../../config';

/** What the bare workflow asks of the world: one row. */
export interface BareActivities {
  writeRow(number: string): Promise<void>;
}

/** The worker of the bare workflows: the same settings as the product's, and nothing of the product. Its code is one file, as the product's is. */
async function main(codePath: string): Promise<void> {
  const config = readConfig();
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const pool = new Pool({ connectionString: requireDatabaseUrl(config), max: config.DATABASE_POOL });
  const activities: BareActivities = {
    writeRow: async (number) => {
      await pool.query('INSERT INTO midnight_bare (number) VALUES ($1) ON CONFLICT DO NOTHING', [number]);
    },
  };
  const worker = await Worker.create({
    connection: await NativeConnection.connect({ address: requireTemporalAddress(config) }),
    namespace: config.TEMPORAL_NAMESPACE,
    taskQueue: 'midnight-bare',
    workflowBundle: { codePath },
    activities,
    stickyQueueScheduleToStartTimeout: '3s',
  });
  console.log(JSON.stringify({ ready: true }));
  await worker.run();
}

main(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
