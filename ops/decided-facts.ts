import type { Client } from '@temporalio/client';
import { z } from 'zod';
import type { DisputeFact } from '../domain/dispute/facts';
import { disputeWorkflowId } from '../workflows/messages';

const Facts = z.array(
  z.custom<DisputeFact>((value) => z.looseObject({ seq: z.int(), kind: z.string(), at: z.number() }).safeParse(value).success),
);

/** The activity that carries facts to the read model; its arguments are the number and the facts. */
const RECORDING = 'recordDisputeFacts';

/**
 * Every fact the case has sent to the read model, in order, read from the histories of all its runs: the engine keeps what the database may have
 * lost. The first fact, the registration, is written by the intake and stands in no history.
 */
export async function decidedFacts(client: Client, number: string): Promise<readonly DisputeFact[]> {
  const bySeq = new Map<number, DisputeFact>();
  for (const runId of await runsOf(client, number)) {
    const { events } = await client.workflow.getHandle(disputeWorkflowId(number), runId).fetchHistory();
    for (const event of events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name !== RECORDING) continue;
      const data = scheduled.input?.payloads?.[1]?.data;
      if (!data) continue;
      for (const fact of Facts.parse(JSON.parse(Buffer.from(data).toString('utf8')))) bySeq.set(fact.seq, fact);
    }
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** The runs of a case, oldest first: it continues as new over the years. */
async function runsOf(client: Client, number: string): Promise<readonly string[]> {
  const runs: { runId: string; startTime: Date }[] = [];
  for await (const { runId, startTime } of client.workflow.list({ query: `WorkflowId="${disputeWorkflowId(number)}"` }))
    runs.push({ runId, startTime });
  return runs.sort((a, b) => a.startTime.getTime() - b.startTime.getTime()).map(({ runId }) => runId);
}
