import { z } from 'zod';
import type { PreviewRequest } from '../contracts/api/preview';
import type { DisputeFact } from '../domain/dispute/facts';
import { caseTime } from '../domain/pace';
import { startOf } from '../domain/time';
import type { PastCase } from '../domain/what-if/refold';
import { type Database, Prisma } from '../prisma/client';
import { disputeWorkflowId } from '../workflows/messages';
import type { Caller } from './caller';
import { visibleTo } from './dispute-list';
import { StoredFact, StoredRegistration } from './stored';

/** How many cases are in memory at once. */
const BATCH = 25;

/** The numbers of the disputes the caller sees, newest first, at most `count`; petitions are told by another story and are not among them. */
export async function numbersInSight(
  database: Database,
  caller: Caller,
  { type, registeredFrom, registeredBefore }: PreviewRequest['cases'],
  count: number,
): Promise<string[]> {
  const rows = await database.$queryRaw`
    SELECT d.number FROM dispute d
    WHERE ${visibleTo(caller)} AND d.plan->>'procedure' IS NULL
      AND ${type === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.type = ${type}`}
      AND ${registeredFrom === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.registered_at >= ${new Date(startOf(registeredFrom))}`}
      AND ${registeredBefore === undefined ? Prisma.sql`TRUE` : Prisma.sql`d.registered_at < ${new Date(startOf(registeredBefore))}`}
    ORDER BY d.number DESC LIMIT ${count}`;
  return z
    .array(z.object({ number: z.string() }))
    .parse(rows)
    .map(({ number }) => number);
}

/** These cases as they were until the real moment `now`, a few in memory at a time. */
export async function* pastCasesOf(database: Database, numbers: readonly string[], now: number): AsyncGenerator<PastCase> {
  for (let from = 0; from < numbers.length; from += BATCH) {
    const some = numbers.slice(from, from + BATCH);
    const [intakes, rows] = await Promise.all([
      database.intake.findMany({ where: { number: { in: [...some] } }, select: { number: true, input: true } }),
      database.fact.findMany({
        where: { stream: { in: some.map(disputeWorkflowId) } },
        orderBy: [{ stream: 'asc' }, { seq: 'asc' }],
        select: { stream: true, body: true },
      }),
    ]);
    const inputs = new Map(intakes.map(({ number, input }) => [number, StoredRegistration.parse(input)]));
    const facts = new Map<string, DisputeFact[]>(some.map((number) => [disputeWorkflowId(number), []]));
    for (const { stream, body } of rows) facts.get(stream)?.push(StoredFact.parse(body));
    for (const number of some) {
      const registration = inputs.get(number);
      const told = facts.get(disputeWorkflowId(number)) ?? [];
      if (registration && told.length > 0) yield { registration, facts: told, until: caseTime(registration.plan.pace, now) };
    }
  }
}
