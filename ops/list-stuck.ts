import { disputeWorkflowId } from '../workflows/messages';
import type { House } from './house';

/** Something that does not go on by itself, and what to do. */
export interface Stuck {
  readonly number: string;
  readonly why: string;
  readonly advice: string;
}

/** How many are looked for of each kind, and how long a registration may wait for its workflow before it counts as stuck (ms). */
const LIMIT = 200;
const PATIENCE_MS = 60_000;
/** An event that its case does not take after so many tries, half a minute or so, counts as stuck. */
const TRIES = 5;

/**
 * What is stuck 卡住的案件: facts that do not reach the read model, workflow tasks that keep failing, registrations without a workflow, events that
 * their case does not take, and posts 岗位 of which cases do not know. */
export async function stuckCases({ client, database }: House, now: number): Promise<readonly Stuck[]> {
  const [unrecorded, failing, unstarted, untold, unknown] = await Promise.all([
    numbersWith(client, 'NeedsOperator=true AND ExecutionStatus="Running"'),
    numbersWith(client, 'TemporalReportedProblems IS NOT NULL AND ExecutionStatus="Running"'),
    database.intake.findMany({
      where: { startedAt: null, createdAt: { lt: new Date(now - PATIENCE_MS) } },
      orderBy: { number: 'asc' },
      take: LIMIT,
    }),
    database.listedEvent.findMany({ where: { toldAt: null, attempts: { gt: TRIES } }, orderBy: { id: 'asc' }, take: LIMIT }),
    database.postChange.findMany({ where: { nextAt: { not: null }, attempts: { gt: TRIES } }, orderBy: { id: 'asc' }, take: LIMIT }),
  ]);
  return [
    ...unrecorded.map((number) => ({ number, why: 'facts do not reach the read model', advice: `npm run ops -- resend-facts ${number}` })),
    ...failing.map((number) => ({
      number,
      why: 'its workflow task keeps failing',
      advice: 'read the failure in the Web UI; deploy a fix',
    })),
    ...unstarted.map(({ number, attempts, lastError }) => ({
      number,
      why: `registered and not started after ${attempts} attempts: ${lastError ?? 'never tried'}`,
      advice: `npm run ops -- retry-intake ${number}`,
    })),
    ...untold.map(({ id, number, attempts, lastError }) => ({
      number,
      why: `${id} passed over its offices, and it does not know so after ${attempts} attempts: ${lastError ?? 'no answer'}`,
      advice: 'explain the case: what it refuses or why its workflow is gone; it is told again at least every hour',
    })),
    ...unknown.map(({ officeId, vacant, attempts }) => ({
      number: officeId,
      why: `its post is ${vacant ? 'vacant' : 'filled'}, and a case beneath it does not know so after ${attempts} attempts`,
      advice:
        'look for cases listed here beside it: facts that are not written, or a workflow that is gone; they are told again at least every hour',
    })),
  ];
}

async function numbersWith(client: House['client'], query: string): Promise<readonly string[]> {
  const numbers: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query, pageSize: 100 })) {
    if (workflowId.startsWith(disputeWorkflowId(''))) numbers.push(workflowId.slice(disputeWorkflowId('').length));
    if (numbers.length === LIMIT) break;
  }
  return numbers;
}

/** Prints what is stuck. */
export async function listStuck(house: House): Promise<string> {
  const stuck = await stuckCases(house, Date.now());
  for (const { number, why, advice } of stuck) house.say(`${number}  ${why}\n    → ${advice}`);
  if (stuck.length === 0) house.say('Nothing is stuck.');
  return `${stuck.length} stuck`;
}
