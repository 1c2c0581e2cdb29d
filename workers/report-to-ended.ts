import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { CommandOf } from '../contracts/commands';
import { proposalInput } from '../domain/accountability/input';
import { befallen } from '../domain/dispute/moves';
import type { Proposal, Supervised } from '../domain/dispute/state';
import { triggered } from '../domain/dispute/triggers';
import type { Database } from '../prisma/client';
import { recordAfterEnd, stateOfCase } from '../read-model/after-end';
import { workflowTypes } from '../workflows/messages';

interface World {
  readonly database: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly now: number;
}

/**
 * Reports a listed event 列明事件 to a case that is over: what its rules would have proposed is proposed, and each proposal begun. Once, however often it is
 * asked, and whole, whoever dies in between: what is written and not begun is begun the next time.
 */
export async function reportToEnded(world: World, number: string, { id: cause, by, body }: CommandOf<'report-event'>): Promise<void> {
  const { database, now } = world;
  await recordAfterEnd(database, number, now, (state, at) => {
    if (state.seen.some(([known]) => known === cause)) return [];
    const { principal, office } = by;
    const reported = { kind: 'eventReported', ...body, by: principal, office, occurredAt: at, receivedAt: at, cause } as const;
    // The event is part of the evidence, as it is in a case that goes on.
    const befell = { ...befallen(state, body.event, at), seq: state.seq + 1 };
    return [reported, ...triggered(befell, at)];
  });
  const state = await stateOfCase(database, number);
  // What was decided after the case had ended still says pending there: only what has never begun is begun.
  const begun = new Set((await database.accountability.findMany({ where: { number }, select: { id: true } })).map(({ id }) => id));
  for (const proposal of state.proposals.filter(({ id }) => !begun.has(id))) await begin(world, state, proposal);
}

async function begin({ client, taskQueue }: World, state: Supervised, proposal: Proposal): Promise<void> {
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
