import { type Database, Prisma } from '../../../prisma/client';
import { chance } from '../chance';
import { fillOffices } from './full-county';
import { lives } from './lives';
import { type Rows, rowsOf } from './rows';

const BATCH = 200;

/**
 * Fills an empty database with a county and so many cases, and lets Postgres tidy and count as its autovacuum does. The facts are decided and folded by the rules of the
 * project and the rows come from them by its own functions; only the writing is not the worker's, a case at a time, but SQL by the batch.
 */
export async function fillCounty(
  database: Database,
  { cases, seed, said = () => undefined }: { readonly cases: number; readonly seed: number; readonly said?: (written: number) => void },
): Promise<void> {
  await fillOffices(database);
  let batch: Rows[] = [];
  let written = 0;
  for (const life of lives(cases, chance(seed))) {
    batch.push(rowsOf(life));
    written += 1;
    if (batch.length < BATCH && written < cases) continue;
    await write(database, batch);
    batch = [];
    said(written);
  }
  await database.$executeRaw`VACUUM (ANALYZE)`;
}

async function write(database: Database, batch: readonly Rows[]): Promise<void> {
  for (const table of Object.keys(batch[0] ?? {})) {
    const rows = batch.flatMap((one) => one[table] ?? []);
    await insert(database, table, rows);
  }
}

async function insert(database: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Prisma.raw(Object.keys(first).join(', '));
  const into = Prisma.raw(table);
  await database.$executeRaw`
    INSERT INTO ${into} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${into}, ${JSON.stringify(rows)}::jsonb)`;
}
