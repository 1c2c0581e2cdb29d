import { z } from 'zod';
import type { Database } from '../prisma/client';
import { refusalOf, type Sent } from './case-client';
import type { Subject } from './desk';

const Refused = z.looseObject({ refusal: z.unknown() });

/** What the facts say became of a command that was sent before: done, refused late, or nothing yet. */
export async function outcomeOf(database: Database, subject: Subject, commandId: string): Promise<Sent | undefined> {
  const facts = await database.fact.findMany({
    where: { stream: subject.workflowId, body: { path: ['cause'], equals: commandId } },
    orderBy: { seq: 'desc' },
    take: 1,
  });
  const [last] = facts;
  if (!last) return undefined;
  if (last.kind === 'refused')
    return { kind: 'refused', refusal: refusalOf(Refused.parse(last.body).refusal), allowed: subject.allowed, kept: true };
  const nextDueAt = subject.nextDueAt === null ? null : subject.nextDueAt.getTime();
  return { kind: 'done', acknowledgement: { seq: last.seq, status: subject.status, nextDueAt } };
}
