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
  readonly lead?: string | undefined;
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

/**
 * The disputes the caller's office may see, newest first, at most `count`; none says that it repeats one that complains of this office (G-4). Without a
 * filter it is one walk along what the office sees, which ends with the page; with one Postgres may begin at what the filter finds, for each has its index (docs/decisions/0021).
 */
export async function listDisputes(database: Database, caller: Caller, filters: Filters, count: number): Promise<DisputeItem[]> {
  const below = filters.below === undefined ? Prisma.sql`TRUE` : Prisma.sql`number < ${filters.below}`;
  const asked = conditions(filters);
  const visible = asked.length === 0 ? pageOf(caller, below, count) : visibleTo(caller);
  const rows = await database.$queryRaw`
    SELECT d.number, d.type, d.place, d.status, d.level, d.grade, d.round, d.registered_at AS "registeredAt", d.next_due_at AS "nextDueAt",
      d.overdue, d.outcome, d.holder, o.name AS "holderName", o.level AS "holderLevel",
      (SELECT d.repeat_of WHERE NOT EXISTS (SELECT FROM dispute f WHERE f.number = d.repeat_of AND f.claim->>'accusedOffice' = ${caller.office})) AS "repeatOf"
    FROM dispute d LEFT JOIN office o ON o.id = d.holder
    WHERE ${Prisma.join([visible, below, ...asked], ' AND ')}
    ORDER BY d.number DESC LIMIT ${count}`;
  return Rows.parse(rows).map(itemOf);
}

/** Whether the caller's office may see the dispute `d`. EXISTS, not a join: an office stands to a case in several relations at once. */
export function visibleTo({ roles, place, office }: Caller): Prisma.Sql {
  if (roles.includes('auditor')) return Prisma.sql`d.place = ${place} AND d.claim->>'accusedOffice' IS DISTINCT FROM ${office}`;
  return Prisma.sql`EXISTS (SELECT FROM dispute_office v WHERE v.office_id = ${office} AND v.number = d.number)`;
}

function pageOf(caller: Caller, below: Prisma.Sql, count: number): Prisma.Sql {
  if (caller.roles.includes('auditor')) return visibleTo(caller);
  return Prisma.sql`d.number IN (
    SELECT DISTINCT number FROM dispute_office WHERE office_id = ${caller.office} AND ${below} ORDER BY number DESC LIMIT ${count})`;
}

function conditions(filters: Filters): Prisma.Sql[] {
  const { status, type, place, holder, lead, level, grade, overdue, dueBefore } = filters;
  return [
    ...(status === undefined ? [] : [Prisma.sql`d.status = ${status}`]),
    ...(type === undefined ? [] : [Prisma.sql`d.type = ${type}`]),
    ...(place === undefined ? [] : [Prisma.sql`d.place = ${place}`]),
    ...(holder === undefined ? [] : [Prisma.sql`d.holder = ${holder}`]),
    ...(lead === undefined ? [] : [Prisma.sql`d.lead = ${lead}`]),
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
