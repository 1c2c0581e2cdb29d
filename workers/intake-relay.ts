import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { type Database, Prisma } from '../prisma/client';
import { disputeWorkflowId, workflowTypes } from '../workflows/messages';
import { startAttributes } from '../workflows/search-attributes';

interface Waiting {
  readonly number: string;
  readonly input: Parameters<typeof startAttributes>[0];
  readonly type: string;
  readonly level: string;
}

/** Registrations taken up in one pass. */
const BATCH = 20;

/**
 * Starts the workflow of every registration that waits, oldest first, and answers how many. An engine that is down delays a case and
 * never loses it: the row stays until its workflow has started. 'Already started' is success. With `only`, that number alone.
 */
export async function startWaiting(database: Database, client: Client, taskQueue: string, only?: string): Promise<number> {
  const waiting = await database.$queryRaw<Waiting[]>(Prisma.sql`
    SELECT number, input, dispute.type, dispute.level FROM intake JOIN dispute USING (number)
    WHERE started_at IS NULL AND ${only === undefined ? Prisma.sql`TRUE` : Prisma.sql`number = ${only}`} ORDER BY number LIMIT ${BATCH}`);
  for (const intake of waiting) await startOne(database, client, taskQueue, intake);
  return waiting.length;
}

async function startOne(database: Database, client: Client, taskQueue: string, { number, input, type, level }: Waiting): Promise<void> {
  try {
    await client.workflow.start(workflowTypes[input.plan.procedure ?? 'dispute'], {
      taskQueue,
      workflowId: disputeWorkflowId(number),
      args: [input],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      typedSearchAttributes: startAttributes(input),
      staticSummary: `${number} · ${type} · ${level}`,
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) {
      await database.intake.update({ where: { number }, data: { attempts: { increment: 1 }, lastError: String(error).slice(0, 500) } });
      throw error;
    }
  }
  await database.intake.update({ where: { number }, data: { startedAt: new Date() } });
}
