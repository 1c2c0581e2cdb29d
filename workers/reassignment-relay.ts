import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Database } from '../prisma/client';
import { type ReassignmentInput, reassignmentWorkflowId, returnSignal, workflowTypes } from '../workflows/messages';
import { unlessEnded } from './unless-ended';

/** Orders looked at in one pass. */
const BATCH = 20;

/**
 * Starts every order of re-assignment that has no workflow yet, and tells those whose leave was ended early; answers how many. Started or told twice, as after
 * a kill in between, it does what it does once.
 */
export async function startReassignments(database: Database, client: Client, taskQueue: string): Promise<number> {
  return (await startNew(database, client, taskQueue)) + (await tellReturns(database, client));
}

async function startNew(database: Database, client: Client, taskQueue: string): Promise<number> {
  const orders = await database.reassignment.findMany({ where: { startedAt: null }, orderBy: { createdAt: 'asc' }, take: BATCH });
  for (const { id, kind, from, until, person, lead } of orders) {
    const leave = kind === 'leave' ? { leave: { until: until?.getTime() ?? null } } : {};
    const input: ReassignmentInput = { id, from: from.getTime(), ...leave };
    await client.workflow
      .start(workflowTypes.reassignment, {
        taskQueue,
        workflowId: reassignmentWorkflowId(id),
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [input],
        staticSummary: `${person ?? 'named cases'} -> ${lead}`,
      })
      .catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      });
    await database.reassignment.update({ where: { id }, data: { startedAt: new Date() } });
  }
  return orders.length;
}

async function tellReturns(database: Database, client: Client): Promise<number> {
  const orders = await database.reassignment.findMany({
    where: { startedAt: { not: null }, returnAskedAt: { not: null }, returnToldAt: null },
    select: { id: true },
    take: BATCH,
  });
  for (const { id } of orders) {
    await client.workflow.getHandle(reassignmentWorkflowId(id)).signal(returnSignal).catch(unlessEnded);
    await database.reassignment.update({ where: { id }, data: { returnToldAt: new Date() } });
  }
  return orders.length;
}
