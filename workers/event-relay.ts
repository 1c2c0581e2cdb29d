import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { CommandOf } from '../contracts/commands';
import type { HandlingPlan } from '../contracts/plan';
import { caseTime } from '../domain/pace';
import { type Database, Prisma } from '../prisma/client';
import { commandSignal, disputeWorkflowId } from '../workflows/messages';
import { later } from './later';
import { reportToEnded } from './report-to-ended';

interface Untold {
  readonly id: string;
  readonly number: string;
  readonly event: 'skip-level';
  readonly office: string;
  readonly principal: string;
  readonly document: string;
  readonly attempts: number;
  /** How often the case refused it, and why the last time; each try after a refusal is a command of its own. */
  readonly refusals: number;
  readonly refusal: string | null;
  /** Whether the case has it on its timeline. */
  readonly written: boolean;
  readonly ended: boolean;
  readonly pace: HandlingPlan['pace'];
}

interface World {
  readonly database: Database;
  readonly client: Client;
  readonly taskQueue: string;
  /** Epoch ms UTC. */
  readonly now: number;
}

/** Events told in one pass. */
const BATCH = 20;

/**
 * Tells earlier cases of the listed events that registrations revealed 列明事件, and answers how many it dealt with: each by the durable signal of a command
 * whose id is the petition's number, so that the case knows it however often it is told. Told is an event whose fact is written; until then it is
 * asked again, ever later, and one that fails or is refused holds up no other.
 */
export async function tellEvents(world: World): Promise<number> {
  const untold = await world.database.$queryRaw<Untold[]>(Prisma.sql`
    SELECT e.id, e.number, e.event, e.office, e.principal_id AS principal, e.document, e.attempts, known.*, d.status = 'ended' AS ended, d.plan->'pace' AS pace
    FROM listed_event e JOIN dispute d ON d.number = e.number CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE f.kind = 'eventReported') > 0 AS written, (count(*) FILTER (WHERE f.kind = 'refused'))::int AS refusals,
        max(f.body->'refusal'->>'code') FILTER (WHERE f.kind = 'refused') AS refusal
      FROM fact f WHERE f.stream = 'dispute-' || e.number AND f.kind IN ('eventReported', 'refused')
        AND split_part(f.body->>'cause', '.', 1) = ${causeOf('')} || e.id) known
    WHERE e.told_at IS NULL AND (e.next_at <= ${new Date(world.now)} OR known.written) ORDER BY e.next_at LIMIT ${BATCH}`);
  for (const event of untold) await tell(world, event);
  return untold.length;
}

async function tell(world: World, event: Untold): Promise<void> {
  const { id, attempts, refusal } = event;
  const fault = await asked(world, event).then(
    () => null,
    (error: unknown) => String(error).slice(0, 500),
  );
  const told = event.written && fault === null;
  const data = told
    ? { toldAt: new Date(world.now), lastError: null }
    : { attempts: attempts + 1, nextAt: later(attempts, world.now), lastError: fault ?? refusal };
  await world.database.listedEvent.update({ where: { id }, data });
}

/** Nothing more is asked of an open case that has it; for one that has ended, what follows from it may not have been begun. */
async function asked(world: World, event: Untold): Promise<void> {
  if (event.ended) return reportToEnded(world, event.number, commandOf(event, world.now));
  if (event.written) return;
  const command = commandOf(event, caseTime(event.pace, world.now));
  await world.client.workflow
    .getHandle(disputeWorkflowId(event.number))
    .signal(commandSignal, command)
    .catch((error: unknown) => {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return reportToEnded(world, event.number, command);
    });
}

function commandOf({ id, event, office, principal, document, refusals }: Untold, at: number): CommandOf<'report-event'> {
  return {
    ...{ id: causeOf(id) + (refusals === 0 ? '' : `.${refusals}`), name: 'report-event', by: { principal, office, roles: ['registrar'] } },
    ...{ occurredAt: at, receivedAt: at, body: { event, note: document } },
  };
}

function causeOf(petition: string): string {
  return `skip-level-${petition}`;
}
