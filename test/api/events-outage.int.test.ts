import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePorts } from '../../stack/ports';
import { eventually } from '../support/house/eventually';
import { databaseUrl } from '../support/world';
import { openReader } from './event-client';
import { told } from './facts';
import { type Api, openApi, registration } from './harness';

const root = join(__dirname, '../..');

let api: Api;
afterEach(() => api.close());

async function registered() {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: 'a', body: registration });
  return { number: String(body.number), href: String(body.href) };
}

/** The connections that listen, by the id of their process. */
const listeners = () =>
  api.database.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'fengqiao-hints' AND query LIKE 'LISTEN%'`;

test('one connection listens for all streams; when it is lost, another is opened and what came meanwhile is sent', async () => {
  api = await openApi();
  const { number, href } = await registered();
  const readers = await Promise.all(['town', 'county', 'hall'].map((as) => openReader(`${api.base}${href}/events`, as)));
  await told(api.database, number, 2);
  for (const reader of readers) await reader.until(1);
  const [only, ...others] = await listeners();
  expect(others).toEqual([]);
  await api.database.$queryRaw`SELECT pg_terminate_backend(${only?.pid}::int)`;
  await told(api.database, number, 3);
  for (const reader of readers) expect((await reader.until(2)).map(({ id }) => id)).toEqual(['2', '3']);
  expect((await listeners()).map(({ pid }) => pid)).toEqual([expect.not.stringMatching(String(only?.pid))]);
  for (const reader of readers) reader.leave();
});

test('with nobody to hint, a stream says that it lives and sends what came, beat by beat', async () => {
  api = await openApi({ withoutHints: true, beatMs: 100 });
  const { number, href } = await registered();
  const reader = await openReader(`${api.base}${href}/events`, 'town');
  await eventually('a sign of life', () => reader.comments.includes(': keep-alive'));
  await told(api.database, number, 2);
  expect((await reader.until(1)).map(({ id }) => id)).toEqual(['2']);
  reader.leave();
});

test('asked to stop, the API ends its streams in order and its process goes at once', async () => {
  api = await openApi();
  const { href } = await registered();
  const [port = 0] = await freePorts(1);
  const child = await startApi(await databaseUrl(api.database), port);
  const base = `http://127.0.0.1:${port}`;
  const readers = [await openReader(`${base}${href}/events`, 'town'), await openReader(`${base}/v1/inbox/events`, 'town')];
  const exit = once(child, 'exit');
  const asked = performance.now();
  child.kill('SIGTERM');
  expect(await Promise.all(readers.map((reader) => reader.ended()))).toEqual([true, true]);
  expect(await exit).toEqual([0, null]);
  expect(performance.now() - asked).toBeLessThan(3_000);
});

async function startApi(url: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'api/main.ts')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: url,
      TEMPORAL_ADDRESS: '127.0.0.1:9',
      API_HOST: '127.0.0.1',
      API_PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) if (line.includes('"ready":true')) break;
  return child;
}
