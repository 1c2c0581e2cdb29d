import { randomUUID } from 'node:crypto';
import type { DisputeFact } from '../../../domain/dispute/facts';
import type { DisputeState } from '../../../domain/dispute/state';
import { disputeStateQuery, disputeWorkflowId } from '../../../workflows/messages';
import { eventually } from './eventually';
import type { House } from './house';
import type { Called } from './rest';

/** A registration as the window of an office sends it. Parties get invented names, so that no case repeats another by accident. */
export function registration(more: Record<string, unknown> = {}): Record<string, unknown> {
  const mark = randomUUID().slice(0, 8);
  return {
    type: 'civil',
    place: 'qionglai',
    channel: 'window',
    summary: '邻居翻建房屋后山墙出现裂缝。',
    claim: { subject: 'neighbours', demand: '修复墙体' },
    parties: [
      { side: 'applicant', kind: 'person', name: `示例甲${mark}`, phone: '00000000001' },
      { side: 'respondent', kind: 'person', name: `示例乙${mark}`, phone: '00000000002' },
    ],
    ...more,
  };
}

/** Registers a dispute and waits until its workflow runs; answers its number. */
export async function registered(house: House, as: string, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await house.call('POST', '/v1/disputes', { as, key: randomUUID(), body: registration(more) });
  if (answer.status !== 201) throw new Error(`Cannot register: ${answer.text}`);
  const { number } = answer.body;
  await eventually(`${number} runs`, () => stateOf(house, number));
  return number;
}

/** Sends a signal once; a key of its own unless one is given. */
export function signal(
  house: House,
  number: string,
  as: string,
  name: string,
  body: unknown = {},
  key: string = randomUUID(),
): Promise<Called> {
  return house.call('POST', `/v1/disputes/${number}/signals/${name}`, { as, key, body });
}

/** The state as the workflow has it, whatever the read model knows. */
export function stateOf(house: House, number: string): Promise<DisputeState> {
  return house.temporal.workflow.getHandle(disputeWorkflowId(number)).query(disputeStateQuery);
}

/** The facts the read model holds, in order. */
export async function factsOf(house: House, number: string): Promise<DisputeFact[]> {
  const rows = await house.database.fact.findMany({ where: { stream: disputeWorkflowId(number) }, orderBy: { seq: 'asc' } });
  return rows.map((row) => row.body as unknown as DisputeFact);
}

/** The facts, once the read model holds everything the workflow has decided. */
export async function recordedFacts(house: House, number: string): Promise<DisputeFact[]> {
  const { seq } = await stateOf(house, number);
  return eventually(`${number} is recorded up to ${seq}`, async () => {
    const facts = await factsOf(house, number);
    return facts.length >= seq && facts;
  });
}
