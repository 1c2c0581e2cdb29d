import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type Database, Prisma } from '../prisma/client';
import { outageWorkflowId, workflowTypes } from '../workflows/messages';

interface Row {
  readonly id: bigint;
  readonly part: 'api' | 'worker' | 'engine' | 'database';
  readonly from: Date;
  readonly to: Date;
}

/** Starts the batch of every outage that is over and has none yet, and answers how many. The batch's id is the outage's: started twice, it runs once. */
export async function startOutages(database: Database, client: Client, taskQueue: string): Promise<number> {
  const rows = await database.$queryRaw<Row[]>(Prisma.sql`
    SELECT id, part, "from", "to" FROM outage WHERE started_at IS NULL AND "to" <= now() ORDER BY "from", id LIMIT 20`);
  for (const { id, part, from, to } of rows) {
    const outage = { part, from: from.getTime(), to: to.getTime() };
    await client.workflow
      .start(workflowTypes.outage, {
        taskQueue,
        workflowId: outageWorkflowId(outage),
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [{ outage }],
        staticSummary: `${part} was down from ${from.toISOString()} to ${to.toISOString()}`,
      })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
    await database.outage.update({ where: { id }, data: { startedAt: new Date() } });
  }
  return rows.length;
}
