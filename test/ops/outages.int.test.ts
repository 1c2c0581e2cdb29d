import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../config';
import { runOps } from '../../ops/run';
import { startOutages } from '../../workers/outage-relay';
import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-outage-'));
const HOUR = 3_600_000;

async function ops(action: string, declared?: Record<string, unknown>) {
  const path = join(folder, 'outage.json');
  if (declared) writeFileSync(path, JSON.stringify(declared));
  const lines: string[] = [];
  const house = { config: readConfig({}), database: world.database, client: world.client, say: (line: string) => void lines.push(line) };
  const fault = await runOps(house, declared ? [action, path] : [action], 'tester').then(
    () => '',
    (error: Error) => error.message,
  );
  return { lines, fault };
}

const planned = (from: number, to: number, more: Record<string, unknown> = {}) => ({
  ...{ part: 'api', from: new Date(from).toISOString(), to: new Date(to).toISOString(), reason: 'maintenance' },
  ...more,
});

test('a planned outage is declared before it begins, once, with a reason; anything else changes nothing', async () => {
  const now = Date.now();
  expect((await ops('declare-outage', planned(now + 2 * HOUR, now + HOUR))).fault).toContain('Nothing was changed.');
  expect((await ops('declare-outage', planned(now - HOUR, now + HOUR))).fault).toContain('Nothing was changed.');
  expect((await ops('declare-outage', planned(now + HOUR, now + 2 * HOUR, { part: 'nothing' }))).fault).toContain('part');
  expect(await world.database.outage.count()).toBe(0);
  expect((await ops('declare-outage', planned(now + HOUR, now + 2 * HOUR))).fault).toBe('');
  expect((await ops('declare-outage', planned(now + HOUR, now + 3 * HOUR))).fault).toContain('already');
  expect((await ops('outages')).lines).toEqual([expect.stringMatching(/ api +not told yet {2}\(maintenance\)$/)]);
  expect(await startOutages(world.database, world.client, world.taskQueue)).toBe(0);
});

test('what is over is told to every case, once, whoever starts it, and the list says so', async () => {
  await world.database.outage.deleteMany();
  const now = Date.now();
  const dispute = await LiveCase.register(world);
  const row = { part: 'engine', from: new Date(now - HOUR), to: new Date(now + 30 * HOUR) };
  await world.database.outage.create({ data: row });
  expect(await startOutages(world.database, world.client, world.taskQueue)).toBe(0);
  await world.database.outage.updateMany({ data: { from: new Date(now - 40 * HOUR), to: new Date(now - HOUR) } });
  const started = await Promise.all([1, 2].map(() => startOutages(world.database, world.client, world.taskQueue)));
  expect(started).toContain(1);
  while ((await world.database.outage.count({ where: { toldAt: { not: null } } })) === 0) await world.pass(50);
  expect(await startOutages(world.database, world.client, world.taskQueue)).toBe(0);
  expect((await ops('outages')).lines).toEqual([
    expect.stringMatching(/ engine +1 cases told, 0 deadlines moved, left with 0 that did not answer$/),
  ]);
  // It began after the outage: nothing is given, and nothing is written.
  expect((await dispute.recorded()).map(({ kind }) => kind)).toEqual(['registered']);
});
