import type { Database } from '../../../prisma/client';

/** A rung as Postgres holds it: which case, what became of it, and when its transaction was committed (epoch ms). */
export interface FactRow {
  readonly number: string;
  readonly kind: string;
  readonly rung: string | null;
  readonly occurrence: number | null;
  readonly late: boolean | null;
  readonly committed: number;
}

/** Every fact of every case, straight from the table: no fold, no rule of the product. */
export function factRows(database: Database): Promise<FactRow[]> {
  return database.$queryRaw<FactRow[]>`
    SELECT substr(stream, 9) AS number, kind, body->>'rung' AS rung, (body->>'occurrence')::int AS occurrence, (body->>'late')::boolean AS late,
      (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS committed
    FROM fact WHERE stream LIKE 'dispute-%'`;
}

/** A row of the control. */
export interface BareRow {
  readonly number: string;
  readonly committed: number;
}

export function bareRows(database: Database): Promise<BareRow[]> {
  return database.$queryRaw<BareRow[]>`
    SELECT number, (extract(epoch FROM pg_xact_commit_timestamp(xmin)) * 1000)::float8 AS committed FROM midnight_bare`;
}

/** One thing a case has, by what it is. */
export interface Held {
  readonly number: string;
  readonly what: string;
}

/** What follows from the facts, each table counted for itself: missed clocks, cards told of, proposals, entries of the ledger. */
export function heldRows(database: Database): Promise<Held[]> {
  return database.$queryRaw<Held[]>`
    SELECT number, 'clock missed ' || code || ' ' || occurrence AS what FROM clock WHERE breached_at IS NOT NULL
    UNION ALL SELECT number, 'clock begun ' || code || ' ' || occurrence FROM clock
    UNION ALL SELECT number, 'notice ' || code FROM notice WHERE code <> 'assigned' AND number <> ''
    UNION ALL SELECT number, 'proposal ' || clock || ' ' || occurrence || ' ' || rung FROM accountability
    UNION ALL SELECT number, 'ledger ' || kind || ' ' || clock || ' ' || occurrence FROM ledger_entry`;
}

/** How many rows of `kind` stand in the log. */
export async function countFacts(database: Database, kind: string): Promise<number> {
  return database.fact.count({ where: { kind } });
}
