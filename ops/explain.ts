import { WorkflowNotFoundError } from '@temporalio/client';
import { disputeStateQuery, disputeWorkflowId } from '../workflows/messages';
import type { House } from './house';

/** How long a worker is waited for when the case itself is asked (ms). */
const ASKING_MS = 5_000;

/** Tells where a case stands in the database and in the engine, whether the two agree, and what to do when they do not. */
export async function explain(house: House, number: string): Promise<string> {
  const { database, client, say } = house;
  const [dispute, intake, facts] = await Promise.all([
    database.dispute.findUnique({ where: { number } }),
    database.intake.findUnique({ where: { number } }),
    database.fact.findMany({ where: { stream: disputeWorkflowId(number) }, orderBy: { seq: 'desc' }, take: 5 }),
  ]);
  if (!dispute) throw new Error(`There is no dispute ${number} in this database.`);
  say(`${number}  ${dispute.type} in ${dispute.place}, registered ${stamp(dispute.registeredAt)}`);
  say(`Read model: ${dispute.status}, with ${dispute.holder} (${dispute.level}), ${dispute.seq} facts`);
  say(`  next deadline ${dispute.nextDueAt ? stamp(dispute.nextDueAt) : 'none'}${dispute.overdue ? ', OVERDUE' : ''}`);
  for (const { seq, kind, at } of facts) say(`  fact ${seq}  ${stamp(at)}  ${kind}`);
  if (intake?.startedAt === null)
    return advise(
      say,
      `its workflow has not been started (${intake.lastError ?? 'not tried yet'})`,
      `npm run ops -- retry-intake ${number}`,
    );
  const engine = await engineOf(client, number, say);
  if (engine === undefined)
    return advise(say, 'the engine no longer holds it: it is archived, or another engine is asked', 'nothing, if it has ended');
  if (engine.over === 'COMPLETED') return advise(say, 'it is archived: its workflow has come to its end', 'nothing');
  if (engine.over !== undefined)
    return advise(say, `its workflow was ended from outside (${engine.over}): its clocks stand still`, 'ask the developers');
  if (engine.seq === undefined) return advise(say, 'no worker answered', 'start a worker; clocks and commands wait for it');
  if (engine.seq > dispute.seq)
    return advise(say, `${engine.seq - dispute.seq} facts are decided and not in the database`, `npm run ops -- resend-facts ${number}`);
  if (engine.seq < dispute.seq)
    return advise(
      say,
      'the database holds more facts than the case decided: one of the two was restored from a backup',
      'ask the developers; change nothing',
    );
  say('Case and read model agree. Nothing to do.');
  return 'agree';
}

async function engineOf(
  client: House['client'],
  number: string,
  say: House['say'],
): Promise<{ seq: number | undefined; over?: string } | undefined> {
  const handle = client.workflow.getHandle(disputeWorkflowId(number));
  try {
    const { status, historyLength, runId, raw } = await handle.describe();
    say(`Engine: ${status.name}, run ${runId}, ${historyLength} events`);
    for (const { activityType, attempt, lastFailure } of raw.pendingActivities ?? [])
      say(`  pending ${activityType?.name}, attempt ${attempt}${lastFailure ? `: ${lastFailure.message}` : ''}`);
    if (status.name !== 'RUNNING') return { over: status.name, seq: undefined };
    const state = await client.withDeadline(Date.now() + ASKING_MS, () => handle.query(disputeStateQuery)).catch(() => undefined);
    return { seq: state?.seq };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return undefined;
    throw error;
  }
}

function advise(say: House['say'], why: string, advice: string): string {
  say(`Why: ${why}.\nWhat to do: ${advice}`);
  return why;
}

/** In China's time, to the minute. */
function stamp(at: Date): string {
  return `${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} +08:00`;
}
