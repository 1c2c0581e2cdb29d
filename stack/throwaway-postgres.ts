import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Postgres, startPostgres } from './postgres';
import { erasePostgres } from './postgres-home';

/** A Postgres for tests and benchmarks: a free port, no fsync, an empty folder of its own that is deleted when it stops. */
export async function startThrowawayPostgres(): Promise<Postgres> {
  const dataDir = mkdtempSync(join(tmpdir(), 'fengqiao-postgres-'));
  chmodSync(dataDir, 0o755); // for root: the user Postgres runs as has to enter it
  const erase = () => {
    erasePostgres(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const postgres = await startPostgres({ dataDir, durable: false });
    return { ...postgres, stop: () => postgres.stop().finally(erase) };
  } catch (fault) {
    erase();
    throw fault;
  }
}
