import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { disputeWorkflowId, retrySignal } from '../workflows/messages';
import { rewriteFacts } from './decided-facts';
import type { House } from './house';

const Told = z.looseObject({ procedure: z.string().optional() });

/** How long the case is given to write the rest by itself (ms), and how often it is looked at. */
const PATIENCE_MS = 20_000;
const STEP_MS = 250;

/**
 * Brings every fact the case has decided into the read model: those the database lost are written again from the histories, in order and only where
 * they are missing; then the case is asked to write what it still holds. Refuses, by the read model's own rule, a fact that differs from the one there.
 */
export async function resendFacts(house: House, number: string): Promise<string> {
  const { database, client, say } = house;
  const dispute = await database.dispute.findUnique({ where: { number }, select: { seq: true, plan: true } });
  if (!dispute) throw new Error(`There is no dispute ${number} in this database.`);
  const { procedure } = Told.parse(dispute.plan);
  const missing = await rewriteFacts(database, client, number, dispute.seq, procedure);
  if (missing.length > 0) say(`Written again from the history: facts ${missing[0]} to ${missing.at(-1)}.`);
  const handle = client.workflow.getHandle(disputeWorkflowId(number));
  const { status } = await handle.describe();
  if (status.name === 'RUNNING') await handle.signal(retrySignal);
  const seq = await settled(house, number);
  say(`The read model holds ${seq} facts; it held ${dispute.seq}.`);
  return `${dispute.seq} -> ${seq}`;
}

/** The sequence the read model comes to, once it has not moved for two seconds. */
async function settled({ database, say }: House, number: string): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  let seq = -1;
  for (let since = performance.now(); performance.now() < end && performance.now() - since < 2_000; await sleep(STEP_MS)) {
    const now = (await database.dispute.findUnique({ where: { number }, select: { seq: true } }))?.seq ?? 0;
    if (now === seq) continue;
    if (seq >= 0) say(`  ${now} facts`);
    seq = now;
    since = performance.now();
  }
  return seq;
}
