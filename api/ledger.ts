import { z } from 'zod';
import type { LedgerItem } from '../contracts/api/ledger';
import { type Database, Prisma } from '../prisma/client';
import { namesOf } from './names';
import { clockName } from './texts/clocks';
import { reversalWords } from './texts/reversals';
import { moment, momentOrNull } from './views/moment';

/** Which entries: against these offices, of this case, with or without what was reversed. */
export interface LedgerFilter {
  readonly offices: readonly string[];
  readonly number: string | undefined;
  /** Who reads: of a complaint about this office there is nothing to see (G-4). */
  readonly reader: string;
  /** True: only entries that count. */
  readonly standing: boolean;
}

const Row = z.object({
  id: z.string(),
  kind: z.enum(['breach', 'measure', 'reversal']),
  at: z.coerce.date(),
  number: z.string(),
  office: z.string(),
  clock: z.string(),
  occurrence: z.int(),
  rung: z.string(),
  basis: z.string().nullable(),
  dueAt: z.coerce.date().nullable(),
  measure: z.string().nullable(),
  late: z.boolean(),
  refersTo: z.string().nullable(),
  why: z.string().nullable(),
  reversedBy: z.string().nullable(),
});
type Row = z.infer<typeof Row>;

/** Entries newest first, behind the given one, at most `count`. */
export async function ledgerRows(
  database: Database,
  filter: LedgerFilter,
  after: { readonly at: number; readonly id: string } | undefined,
  count: number,
): Promise<Row[]> {
  const behind = after ? Prisma.sql`(e.at, e.id) < (${new Date(after.at)}, ${after.id})` : Prisma.sql`TRUE`;
  const rows = await database.$queryRaw`
    SELECT e.id, e.kind, e.at, e.number, e.office, e.clock, e.occurrence, e.rung, e.basis, e.due_at AS "dueAt", e.measure, e.late,
      e.refers_to AS "refersTo", e.why, r.id AS "reversedBy"
    FROM ledger_entry e LEFT JOIN ledger_entry r ON r.refers_to = e.id
    WHERE ${fitting(filter)} AND ${behind} ORDER BY e.at DESC, e.id DESC LIMIT ${count}`;
  return z.array(Row).parse(rows);
}

/** What stands against each office: its entries that nothing reversed, and how many were. */
export async function ledgerSums(database: Database, filter: LedgerFilter) {
  const rows = await database.$queryRaw`
    SELECT e.office, count(*) FILTER (WHERE r.id IS NULL AND e.kind = 'breach')::int AS breaches,
      count(*) FILTER (WHERE r.id IS NULL AND e.kind = 'measure')::int AS measures, count(r.id)::int AS reversed
    FROM ledger_entry e LEFT JOIN ledger_entry r ON r.refers_to = e.id
    WHERE ${fitting(filter)} AND e.kind <> 'reversal' GROUP BY e.office ORDER BY e.office`;
  return z.array(z.object({ office: z.string(), breaches: z.int(), measures: z.int(), reversed: z.int() })).parse(rows);
}

function fitting({ offices, number, standing, reader }: LedgerFilter): Prisma.Sql {
  const ofCase = number === undefined ? Prisma.sql`TRUE` : Prisma.sql`e.number = ${number}`;
  const counting = standing ? Prisma.sql`e.kind <> 'reversal' AND r.id IS NULL` : Prisma.sql`TRUE`;
  return Prisma.sql`e.office = ANY(${[...offices]}) AND ${ofCase} AND ${counting}
    AND NOT EXISTS (SELECT FROM dispute d WHERE d.number = e.number AND d.claim->>'accusedOffice' = ${reader})`;
}

/** Rows in words. */
export async function ledgerItems(database: Database, rows: readonly Row[]): Promise<LedgerItem[]> {
  const names = await namesOf(
    database,
    rows.map(({ office }) => office),
  );
  return rows.map(({ clock, occurrence, office, at, dueAt, why, ...row }) => ({
    ...row,
    at: moment(at),
    href: `/v1/disputes/${row.number}`,
    office: names(office),
    clock: { code: clock, name: clockName(clock), occurrence },
    dueAt: momentOrNull(dueAt),
    why: why === null ? null : { code: why, text: reversalWords(why) },
  }));
}
