import type { CaseFact } from '../domain/dispute/steps';
import { type Database, Prisma, type Transaction } from '../prisma/client';

/** Whether cases go to the deputy, or come back. */
export type Direction = 'out' | 'back';

/** The result of a case that never answered: the command is left with it as a durable signal, and it may follow later. */
export const SILENT = 'engine-unavailable';

/** An order by which the lead of cases changes: a leave 请假代理, or a bulk re-assignment 批量改派. */
export interface ReassignmentOrder {
  readonly id: string;
  readonly kind: string;
  /** The principal and the office on whose order it is. */
  readonly principalId: string;
  readonly office: string;
  readonly person: string | null;
  readonly lead: string;
  readonly from: Date;
  /** The reason in full words: each case keeps it as a document of its own. */
  readonly reason: string;
}

/** The order of an id. */
export function orderOf(database: Database, id: string): Promise<ReassignmentOrder> {
  return database.reassignment.findUniqueOrThrow({ where: { id } });
}

/**
 * Whether cases of an earlier leave of the same person are still on their way home: a leave that follows it would not find them under that person, and leave
 * them there. Of those that are back the read model may not know it for a moment.
 */
export async function isComingHome(database: Database, { id, person, from }: ReassignmentOrder): Promise<boolean> {
  if (person === null) return false;
  const [row] = await database.$queryRaw<{ coming: boolean }[]>(Prisma.sql`
    SELECT EXISTS (SELECT FROM reassignment r
      WHERE r.kind = 'leave' AND r.person = ${person} AND r.id <> ${id} AND r."from" < ${from} AND r.started_at IS NOT NULL AND (
        (r.ended_at IS NULL AND (r.return_asked_at IS NOT NULL OR r.until <= ${from}))
        OR EXISTS (SELECT FROM reassigned_case c JOIN dispute d ON d.number = c.number
          WHERE c.reassignment_id = r.id AND c.back_at > now() - interval '10 minutes' AND d.lead = r.lead AND d.status <> 'ended'))) AS coming`);
  return row?.coming ?? false;
}

/**
 * Lists the open cases that the absent person leads: what is to be moved is known before the first is, so that none is forgotten whose command acted when its
 * answer was lost. Listed again, only what came since is added.
 */
export async function listLedCases(database: Database, { id, person }: ReassignmentOrder): Promise<void> {
  if (person === null) return;
  await database.$executeRaw(Prisma.sql`
    INSERT INTO reassigned_case (reassignment_id, number) SELECT ${id}, number FROM dispute WHERE lead = ${person} AND status <> 'ended'
    ON CONFLICT (reassignment_id, number) DO NOTHING`);
}

/**
 * The next cases of an order behind this number that have no result in this direction yet, in order, at most so many. One that never answered comes back as
 * well: the command that puts it back stands behind the one it may still follow.
 */
export async function casesToReassign(
  database: Database,
  id: string,
  direction: Direction,
  after: string,
  limit: number,
): Promise<readonly string[]> {
  const rows = await database.$queryRaw<{ number: string }[]>(Prisma.sql`
    SELECT number FROM reassigned_case WHERE reassignment_id = ${id} AND number > ${after} AND ${waiting(direction)} ORDER BY number LIMIT ${limit}`);
  return rows.map(({ number }) => number);
}

function waiting(direction: Direction): Prisma.Sql {
  return direction === 'out'
    ? Prisma.sql`moved_at IS NULL AND refusal IS NULL`
    : Prisma.sql`(moved_at IS NOT NULL OR refusal = ${SILENT}) AND back_at IS NULL AND back_refusal IS NULL`;
}

/** Keeps what became of one case: the code of its refusal, or null where it went well. The first result stands, but for one that follows late. */
export async function keepResult(
  database: Database,
  id: string,
  number: string,
  direction: Direction,
  refusal: string | null,
): Promise<void> {
  const at = refusal === null ? new Date() : null;
  await database.$executeRaw(
    direction === 'out'
      ? Prisma.sql`
        UPDATE reassigned_case SET moved_at = ${at}, refusal = ${refusal}
        WHERE reassignment_id = ${id} AND number = ${number} AND moved_at IS NULL AND refusal IS NULL`
      : Prisma.sql`
        UPDATE reassigned_case SET back_at = ${at}, back_refusal = ${refusal}
        WHERE reassignment_id = ${id} AND number = ${number} AND back_at IS NULL AND back_refusal IS NULL`,
  );
}

/** Keeps that a case which had not answered has followed its order after all. */
export async function followOrders(tx: Transaction, number: string, facts: readonly CaseFact[]): Promise<void> {
  for (const fact of facts) {
    if (fact.kind !== 'leadChanged' || fact.reassignment === undefined) continue;
    const one = Prisma.sql`c.reassignment_id = r.id AND r.id = ${fact.reassignment} AND c.number = ${number}`;
    await tx.$executeRaw(Prisma.sql`
      UPDATE reassigned_case c SET moved_at = now(), refusal = NULL FROM reassignment r WHERE ${one} AND r.lead = ${fact.lead} AND c.refusal = ${SILENT}`);
    await tx.$executeRaw(Prisma.sql`
      UPDATE reassigned_case c SET back_at = now(), back_refusal = NULL FROM reassignment r WHERE ${one} AND r.person = ${fact.lead} AND c.back_refusal = ${SILENT}`);
  }
}

/** Keeps how far an order has come. */
export async function keepProgress(database: Database, id: string, reached: 'moved' | 'ended'): Promise<void> {
  const data = reached === 'moved' ? { movedAt: new Date() } : { endedAt: new Date() };
  await database.reassignment.updateMany({ where: { id, ...(reached === 'moved' ? { movedAt: null } : { endedAt: null }) }, data });
}
