import { z } from 'zod';
import type { DisputeItem } from '../contracts/api/dispute';
import { type Database, Prisma } from '../prisma/client';
import type { Caller } from './caller';
import { moment, momentOrNull } from './views/moment';

/** What a caller may ask of the list. */
export interface Filters {
  readonly status?: string | undefined;
  readonly type?: string | undefined;
  readonly place?: string | undefined;
  readonly holder?: string | undefined;
  readonly level?: string | undefined;
  readonly grade?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly dueBefore?: Date | undefined;
  /** Only numbers below this one. */
  readonly below?: string | undefined;
}

const Rows = z.array(
  z.object({
    number: z.string(),
    type: z.string(),
    place: z.string(),
    status: z.string(),
    level: z.string(),
    grade: z.string().nullable(),
    round: z.int(),
    registeredAt: z.coerce.date(),
    nextDueAt: z.coerce.date().nullable(),
    overdue: z.boolean(),
    outcome: z.string().nullable(),
    repeatOf: z.string().nullable(),
    holder: z.string(),
    holderName: z.string().nullable(),
    holderLevel: z.string().nullable(),
  }),
);
type Row = z.infer<typeof Rows>[number];

/** The disputes the caller's office may see, newest first, at most `count`: one query along the index of what the office sees. */
export async function listDisputes(database: Database, caller: Caller, filters: Filters, count: number): Promise<DisputeItem[]> {
  const rows = await database.$queryRaw`
    SELECT d.number, d.type, d.place, d.status, d.level, d.grade, d.round, d.registered_at AS "registeredAt", d.next_due_at AS "nextDueAt",
      d.overdue, d.outcome, d.repeat_of AS "repeatOf", d.holder, o.name AS "holderName", o.level AS "holderLevel"
    FROM ${visibleTo(caller, filters.below)} v JOIN dispute d ON d.number = v.number LEFT JOIN office o ON o.id = d.holder
    WHERE ${Prisma.join(conditions(filters), ' AND ')}
    ORDER BY v.number DESC LIMIT ${count}`;
  return Rows.parse(rows).map(itemOf);
}

/** Numbers, not rows: an office stands to a case in several relations at once. */
function visibleTo(caller: Caller, below: string | undefined): Prisma.Sql {
  const cursor = below === undefined ? Prisma.sql`TRUE` : Prisma.sql`number < ${below}`;
  if (caller.roles.includes('auditor')) return Prisma.sql`(SELECT number FROM dispute WHERE place = ${caller.place} AND ${cursor})`;
  return Prisma.sql`(SELECT DISTINCT ON (number) number FROM dispute_office WHERE office_id = ${caller.office} AND ${cursor} ORDER BY number DESC)`;
}

function conditions(filters: Filters): Prisma.Sql[] {
  const { status, type, place, holder, level, grade, overdue, dueBefore } = filters;
  return [
    Prisma.sql`TRUE`,
    ...(status === undefined ? [] : [Prisma.sql`d.status = ${status}`]),
    ...(type === undefined ? [] : [Prisma.sql`d.type = ${type}`]),
    ...(place === undefined ? [] : [Prisma.sql`d.place = ${place}`]),
    ...(holder === undefined ? [] : [Prisma.sql`d.holder = ${holder}`]),
    ...(level === undefined ? [] : [Prisma.sql`d.level = ${level}`]),
    ...(grade === undefined ? [] : [Prisma.sql`d.grade = ${grade}`]),
    ...(overdue === undefined ? [] : [Prisma.sql`d.overdue = ${overdue}`]),
    ...(dueBefore === undefined ? [] : [Prisma.sql`d.next_due_at < ${dueBefore}`]),
  ];
}

function itemOf({ holderName, holderLevel, ...row }: Row): DisputeItem {
  return {
    ...row,
    holder: { id: row.holder, name: holderName ?? row.holder, level: holderLevel ?? row.level },
    registeredAt: moment(row.registeredAt),
    nextDueAt: momentOrNull(row.nextDueAt),
    href: `/v1/disputes/${row.number}`,
  };
}
