import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { CommandOf } from '../contracts/commands';
import type { HandlingPlan } from '../contracts/plan';
import { proposalInput } from '../domain/accountability/input';
import { befallen } from '../domain/dispute/moves';
import type { Proposal, Supervised } from '../domain/dispute/state';
import { triggered } from '../domain/dispute/triggers';
import { caseTime } from '../domain/pace';
import { type Database, Prisma } from '../prisma/client';
import { recordAfterEnd, stateOfCase } from '../read-model/after-end';
import { commandSignal, disputeWorkflowId, workflowTypes } from '../workflows/messages';

interface Untold {
  readonly id: string;
  readonly number: string;
  readonly event: 'skip-level';
  readonly office: string;
  readonly principal: string;
  readonly document: string;
  readonly attempts: number;
  /** Whether the case has it on its timeline. */
  readonly told: boolean;
  readonly pace: HandlingPlan['pace'];
}

/** What the id of the command begins with; the petition's number follows. */
const CAUSE = 'skip-level-';

/** Events told in one pass. */
const BATCH = 20;

/**
 * Tells earlier cases of the listed events that registrations revealed 列明事件, and answers how many it has told or first asked: each by the durable signal of a
 * command whose id is the petition's number, so that the case knows it however often it is told. Told is an event whose fact is written; until then it
 * is asked again, and one that fails holds up no other. `now` is epoch ms UTC.
 */
export async function tellEvents(database: Database, client: Client, taskQueue: string, now: number): Promise<number> {
  const untold = await database.$queryRaw<Untold[]>(Prisma.sql`
    SELECT e.id, e.number, e.event, e.office, e.principal_id AS principal, e.document, e.attempts, d.plan->'pace' AS pace, EXISTS (
      SELECT FROM fact f WHERE f.stream = 'dispute-' || e.number AND f.kind = 'eventReported' AND f.body->>'cause' = ${CAUSE} || e.id) AS told
    FROM listed_event e JOIN dispute d ON d.number = e.number WHERE e.told_at IS NULL ORDER BY e.attempts, e.created_at LIMIT ${BATCH}`);
  let done = 0;
  for (const event of untold) {
    if (event.told) await database.listedEvent.update({ where: { id: event.id }, data: { toldAt: new Date(now), lastError: null } });
    else await tell(database, client, taskQueue, event, now);
    if (event.told || event.attempts === 0) done += 1;
  }
  return done;
}

async function tell(database: Database, client: Client, taskQueue: string, event: Untold, now: number): Promise<void> {
  const fault = await asked(database, client, taskQueue, event, now).then(
    () => null,
    (error: unknown) => String(error).slice(0, 500),
  );
  await database.listedEvent.update({ where: { id: event.id }, data: { attempts: { increment: 1 }, lastError: fault } });
}

async function asked(database: Database, client: Client, taskQueue: string, event: Untold, now: number): Promise<void> {
  try {
    await signal(client, event, now);
  } catch (error) {
    if (!(error instanceof WorkflowNotFoundError)) throw error;
    await tellEnded(database, client, taskQueue, event, now);
  }
}

async function signal(client: Client, event: Untold, now: number): Promise<void> {
  const command = commandOf(event, caseTime(event.pace, now));
  await client.workflow.getHandle(disputeWorkflowId(event.number)).signal(commandSignal, command);
}

/** A case that is over is traced back all the same: what its rules would have proposed is proposed, and each proposal begun. */
async function tellEnded(database: Database, client: Client, taskQueue: string, event: Untold, now: number): Promise<void> {
  const { number, office, principal } = event;
  const { id: cause, body } = commandOf(event, now);
  await recordAfterEnd(database, number, now, (state, at) => {
    if (state.seen.some(([known]) => known === cause)) return [];
    const reported = { kind: 'eventReported', ...body, by: principal, office, occurredAt: at, receivedAt: at, cause } as const;
    return [reported, ...triggered(befallen(state, event.event, at), at)];
  });
  const state = await stateOfCase(database, number);
  // What was decided after the case had ended still says pending there: only what has never begun is begun.
  const begun = new Set((await database.accountability.findMany({ where: { number }, select: { id: true } })).map(({ id }) => id));
  for (const proposal of state.proposals.filter(({ id }) => !begun.has(id))) await begin(client, taskQueue, state, proposal);
}

async function begin(client: Client, taskQueue: string, state: Supervised, proposal: Proposal): Promise<void> {
  try {
    await client.workflow.start(workflowTypes.accountability, {
      taskQueue,
      workflowId: proposal.id,
      args: [proposalInput(state, proposal)],
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

function commandOf({ id, event, office, principal, document }: Untold, at: number): CommandOf<'report-event'> {
  return {
    ...{ id: CAUSE + id, name: 'report-event', by: { principal, office, roles: ['registrar'] } },
    ...{ occurredAt: at, receivedAt: at, body: { event, note: document } },
  };
}
