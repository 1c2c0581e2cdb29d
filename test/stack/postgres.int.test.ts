import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../prisma/client';
import { migrate } from '../../prisma/migrate';
import { startPostgres } from '../../stack/postgres';
import { erasePostgres } from '../../stack/postgres-home';
import { unsupervised } from '../../stack/supervision';
import { startThrowawayPostgres } from '../../stack/throwaway-postgres';

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-postgres-test-'));
const isRoot = process.getuid?.() === 0;
chmodSync(folder, 0o755);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A database that was killed replays its log before it answers. */
async function askUntilReady(url: string, sql: string) {
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((wake) => setTimeout(wake, 50))) {
    const rows = await ask(url, sql).catch(() => undefined);
    if (rows) return rows;
  }
  return undefined;
}

/** Runs one Postgres on the folder, does the work, stops it. */
async function during<T>(dataDir: string, work: (postgres: Awaited<ReturnType<typeof startPostgres>>) => Promise<T>): Promise<T> {
  const postgres = await startPostgres({ dataDir, durable: false });
  try {
    return await work(postgres);
  } finally {
    await postgres.stop();
  }
}

describe('the embedded Postgres', () => {
  test('keeps its data over a stop and a start', async () => {
    const data = await during(folder, async (postgres) => {
      await ask(postgres.url, 'CREATE TABLE kept AS SELECT 7 AS n');
      return postgres.data;
    });
    expect(data).toBe(join(folder, 'postgres'));
    expect(await during(folder, ({ url }) => ask(url, 'SELECT n FROM kept'))).toEqual([{ n: 7 }]);
  });

  test('starts again on the same port when it is killed', async () => {
    const pids: number[] = [];
    const supervision = { ...unsupervised, restart: true, note: (_name: string, pid?: number) => pid && pids.push(pid) };
    const postgres = await startPostgres({ dataDir: folder, supervision });
    try {
      process.kill(pids[0] ?? 0, 'SIGKILL');
      for (const until = Date.now() + 10_000; pids.length < 2 && Date.now() < until; ) await new Promise((wake) => setTimeout(wake, 50));
      expect(await askUntilReady(postgres.url, 'SELECT n FROM kept')).toEqual([{ n: 7 }]);
    } finally {
      await postgres.stop();
    }
  });

  test('refuses a port somebody else listens on, naming its log', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(startPostgres({ dataDir: folder, port })).rejects.toThrow(/^Cannot start Postgres: .*postgres\.log/);
    other.close();
  });

  (isRoot ? test : test.skip)('for root goes elsewhere when its user may not enter the data folder, and comes back to it', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const said: string[] = [];
    const start = () =>
      startPostgres({ dataDir: join(closed, 'data'), supervision: { ...unsupervised, progress: (line) => said.push(line) } });
    const first = await start();
    await first.createDatabase('there');
    await first.stop();
    const second = await start();
    const rows = await ask(second.url, `SELECT datname FROM pg_database WHERE datname = 'there'`);
    await second.stop();
    erasePostgres(join(closed, 'data'));
    expect(first.data).not.toContain(folder);
    expect(said[0]).toContain(first.data);
    expect(rows).toHaveLength(1);
  });
});

describe('migrations', () => {
  test('are applied once and lead to what the client expects', async () => {
    const postgres = await startThrowawayPostgres();
    try {
      const url = await postgres.createDatabase('twice');
      expect((await migrate(url)).length).toBeGreaterThan(0);
      expect(await migrate(url)).toEqual([]);
      const database = openDatabase(url, 2);
      expect(await database.dispute.count()).toBe(0);
      await database.$disconnect();
    } finally {
      await postgres.stop();
    }
  });
});
