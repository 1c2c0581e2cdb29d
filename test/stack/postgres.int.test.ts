import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../prisma/migrate';
import { startPostgres } from '../../stack/postgres';

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-postgres-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe('the embedded Postgres', () => {
  test('keeps its data over a stop and a start', async () => {
    const first = await startPostgres({ dataDir: folder, durable: false });
    await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await first.stop();
    const second = await startPostgres({ dataDir: folder, durable: false });
    const rows = await ask(second.url, 'SELECT n FROM kept');
    await second.stop();
    expect(rows).toEqual([{ n: 7 }]);
  });

  test('is migrated once: the second time nothing is left to do', async () => {
    const postgres = await startPostgres({ dataDir: folder, durable: false });
    const url = await postgres.createDatabase('twice');
    const [first, second] = [await migrate(url), await migrate(url)];
    const tables = await ask(url, `SELECT count(*)::int AS n FROM information_schema.tables WHERE table_name = 'dispute'`);
    await postgres.stop();
    expect(first.length).toBeGreaterThan(0);
    expect(second).toEqual([]);
    expect(tables).toEqual([{ n: 1 }]);
  });
});
