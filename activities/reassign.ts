import { documentId, sha256 } from '../api/hashes';
import type { CommandOf } from '../contracts/commands';
import { HandlingPlan } from '../contracts/plan';
import { caseTime } from '../domain/pace';
import type { Database } from '../prisma/client';
import {
  casesToReassign,
  type Direction,
  isComingHome,
  keepResult,
  listLedCases,
  orderOf,
  type ReassignmentOrder,
  SILENT,
} from '../read-model/reassignment-rows';

/** How a case is told to change its lead: null where it did, the code of its refusal, or silence. */
export type LeadChanger = (number: string, command: CommandOf<'change-lead'>) => Promise<string | null | 'no-answer'>;

interface World {
  readonly database: Database;
  readonly changeLead: LeadChanger;
  readonly attempt: number;
}

/** The world of one attempt; what a case could not be asked for is told with the others' faults. */
interface Asked extends World {
  readonly fault: (error: unknown) => void;
}

/** Cases put into other hands by one activity, all at once. */
const BATCH = 20;
/** After so many attempts, half an hour or so, a case that never answers is listed as not moved: the others need not wait for it. */
const PATIENCE = 40;

/**
 * Puts the next cases of an order into the other hands, or back, and answers the last number it looked at; null when there are no more. Each case gets one
 * command of its own id, so that asked again it answers as before.
 */
export async function reassignCases(world: World, id: string, direction: Direction, after: string): Promise<string | null> {
  const { database, attempt } = world;
  const order = await orderOf(database, id);
  if (direction === 'out' && after === '') {
    if (attempt < PATIENCE && (await isComingHome(database, order)))
      throw new Error('cases of the leave before are still on their way back');
    await listLedCases(database, order);
  }
  const numbers = await casesToReassign(database, id, direction, after, BATCH);
  const faults: string[] = [];
  const asked = { ...world, fault: (error: unknown) => void faults.push(String(error)) };
  const results = await Promise.all(numbers.map((number) => reassign(asked, order, direction, number)));
  const silent = numbers.filter((_number, index) => results[index] === 'no-answer');
  if (silent.length > 0 && attempt < PATIENCE)
    throw new Error([`${silent.length} of ${numbers.length} cases did not answer`, ...new Set(faults)].join('; '));
  for (const number of silent) await keepResult(database, id, number, direction, SILENT);
  return numbers.length < BATCH ? null : (numbers.at(-1) ?? null);
}

async function reassign(world: Asked, order: ReassignmentOrder, direction: Direction, number: string): Promise<string | null> {
  const { database, changeLead, fault } = world;
  const command = await commandOf(database, order, direction, number);
  if (typeof command === 'string') {
    await keepResult(database, order.id, number, direction, command);
    return command;
  }
  const { reason: document } = command.body;
  const paper = { id: document, stream: `dispute-${number}`, kind: 'lead-change', hash: sha256(order.reason), text: order.reason };
  await database.document.createMany({ data: [{ ...paper, author: order.principalId, commandId: command.id }], skipDuplicates: true });
  const result = await changeLead(number, command).catch((error: unknown) => {
    fault(error);
    return 'no-answer' as const;
  });
  if (result === 'no-answer') return result;
  // A command that changed nothing leaves nothing.
  if (result !== null) await database.document.deleteMany({ where: { id: document } });
  await keepResult(database, order.id, number, direction, result);
  return result;
}

/** The command of one case, or the code by which it is refused before it is sent. */
async function commandOf(
  database: Database,
  { id, principalId, office, person, lead }: ReassignmentOrder,
  direction: Direction,
  number: string,
): Promise<CommandOf<'change-lead'> | 'not-found' | 'no-lead'> {
  const to = direction === 'out' ? lead : (person ?? lead);
  const [row, somebody] = await Promise.all([
    database.dispute.findUnique({ where: { number }, select: { plan: true } }),
    database.person.findUniqueOrThrow({ where: { id: to }, select: { officeId: true } }),
  ]);
  if (!row) return 'not-found';
  const { procedure, pace } = HandlingPlan.parse(row.plan);
  // A petition has no lead, and its workflow does not know the command.
  if (procedure === 'petition') return 'no-lead';
  const at = caseTime(pace, Date.now());
  const instead = direction === 'out' ? person : lead;
  const commandId = `${id}-${number}-${direction}`;
  return {
    ...{ id: commandId, name: 'change-lead', by: { principal: principalId, office, roles: ['leader'] }, occurredAt: at, receivedAt: at },
    body: {
      lead: { id: to, office: somebody.officeId },
      ...(instead !== null && { instead }),
      reason: documentId(commandId, 'reason'),
      reassignment: id,
    },
  };
}
