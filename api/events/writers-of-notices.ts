import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Database } from '../../prisma/client';

const STEP_MS = 50;
/** Longer than any transaction of ours may take. */
const PATIENCE_MS = 10_000;

const Rows = z.array(z.object({ writer: z.string() }));

/**
 * Waits until every transaction has ended that has written notices and is open now; whether they have.
 *
 * Ids are given out when a notice is written and seen when its transaction commits, so a lower id may appear after a higher one. Whoever has
 * seen an id and waits for these has seen every lower one as well: it was given out earlier, to a transaction that holds this lock
 * from before until its end.
 */
export async function writersDone(database: Database): Promise<boolean> {
  const awaited = await openWriters(database);
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await sleep(STEP_MS)) {
    if (awaited.size === 0) return true;
    const open = await openWriters(database);
    for (const writer of awaited) if (!open.has(writer)) awaited.delete(writer);
  }
  return awaited.size === 0;
}

/** The transactions that hold the lock every INSERT takes on its table, each by an id that is not used again. */
async function openWriters(database: Database): Promise<Set<string>> {
  const rows = await database.$queryRaw`
    SELECT virtualtransaction AS writer FROM pg_locks
    WHERE relation = 'notice'::regclass AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND mode = 'RowExclusiveLock' AND granted`;
  return new Set(Rows.parse(rows).map(({ writer }) => writer));
}
