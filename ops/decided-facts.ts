import type { Client } from '@temporalio/client';
import { z } from 'zod';
import type { DisputeFact } from '../domain/dispute/facts';
import type { PetitionFact } from '../domain/petition/facts';
import type { Database } from '../prisma/client';
import { recordDisputeFacts } from '../read-model/dispute-facts';
import { recordPetitionFacts } from '../read-model/petition-facts';
import { disputeWorkflowId } from '../workflows/messages';

const isFact = (value: unknown) => z.looseObject({ seq: z.int(), kind: z.string(), at: z.number() }).safeParse(value).success;

/** How the facts of a procedure reach the read model: the activity's name, its arguments the number and the facts, what they are, and by what they are written. */
interface Recording<Fact> {
  readonly activity: string;
  readonly facts: z.ZodType<Fact[]>;
  readonly record: (database: Database, number: string, facts: readonly Fact[]) => Promise<void>;
}
const ofDisputes: Recording<DisputeFact> = {
  activity: 'recordDisputeFacts',
  facts: z.array(z.custom<DisputeFact>(isFact)),
  record: recordDisputeFacts,
};
const ofPetitions: Recording<PetitionFact> = {
  activity: 'recordPetitionFacts',
  facts: z.array(z.custom<PetitionFact>(isFact)),
  record: recordPetitionFacts,
};

/** Writes the facts that stand in the histories of a case and not in the database, which holds `last` of them; answers their numbers. */
export async function rewriteFacts(
  database: Database,
  client: Client,
  number: string,
  last: number,
  procedure: unknown,
): Promise<number[]> {
  return procedure === 'petition'
    ? rewrite(database, client, number, last, ofPetitions)
    : rewrite(database, client, number, last, ofDisputes);
}

async function rewrite<Fact extends { readonly seq: number }>(
  database: Database,
  client: Client,
  number: string,
  last: number,
  recording: Recording<Fact>,
): Promise<number[]> {
  const missing = (await decidedFacts(client, number, recording)).filter(({ seq }) => seq > last);
  if (missing.length > 0) await recording.record(database, number, missing);
  return missing.map(({ seq }) => seq);
}

/**
 * Every fact the case has sent to the read model, in order, read from the histories of all its runs: the engine keeps what the database may have
 * lost. The first fact, the registration, is written by the intake and stands in no history.
 */
async function decidedFacts<Fact extends { readonly seq: number }>(
  client: Client,
  number: string,
  recording: Recording<Fact>,
): Promise<readonly Fact[]> {
  const bySeq = new Map<number, Fact>();
  for (const runId of await runsOf(client, number)) {
    const { events } = await client.workflow.getHandle(disputeWorkflowId(number), runId).fetchHistory();
    for (const event of events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name !== recording.activity) continue;
      const data = scheduled.input?.payloads?.[1]?.data;
      if (!data) continue;
      for (const fact of recording.facts.parse(JSON.parse(Buffer.from(data).toString('utf8')))) bySeq.set(fact.seq, fact);
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
