import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarInside } from '../../api/calendar';
import { statutoryHolidays } from '../../api/statutory-holidays';
import { readConfig } from '../../config';
import type { CalendarNotice } from '../../contracts/plan';
import { runOps } from '../../ops/run';
import { noticeUpdate } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { casesOverNationalDay, comingNotice, lastDays } from '../support/cases-over-new-year';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-notice-'));

async function load(notice: CalendarNotice) {
  const path = join(folder, 'notice.json');
  writeFileSync(path, JSON.stringify(notice));
  const lines: string[] = [];
  const house = { config: readConfig({}), database: world.database, client: world.client, say: (line: string) => void lines.push(line) };
  const fault = await runOps(house, ['load-calendar', path], 'tester').then(
    () => '',
    (error: Error) => error.message,
  );
  return { lines, fault };
}

test('a notice that misses a statutory day changes nothing', async () => {
  const { fault } = await load({ ...comingNotice, off: comingNotice.off.slice(1) });
  expect(fault).toContain('Nothing was changed.');
  expect(await world.database.calendarNotice.count()).toBe(0);
});

test('the notice of the coming year moves every deadline in its week once, in the case and in the read model, and lists it', async () => {
  const cases = await casesOverNationalDay(world, 12);
  const { lines } = await load(comingNotice);
  const moved = lines.filter((line) => line.includes('mediation-period'));
  expect(moved).toHaveLength(12);
  for (const dispute of cases) {
    const { number } = dispute.registration;
    expect(moved).toContain(`${number}  mediation-period #2  ${lastDays.before} -> ${lastDays.after}  (PM-2; test notice)`);
    expect((await dispute.recorded()).at(-1)).toMatchObject({
      kind: 'calendarAdopted',
      moved: [{ clock: 'mediation-period', occurrence: 2 }],
    });
    expect(await dispute.folded()).toEqual(await dispute.state());
    const rows = await world.database.clockRow.findMany({ where: { number, code: 'mediation-period' }, orderBy: { occurrence: 'asc' } });
    expect(rows.map(({ occurrence, status }) => [occurrence, status])).toEqual([
      [1, 'superseded'],
      [2, 'running'],
    ]);
    const { plan } = await world.database.dispute.findUniqueOrThrow({ where: { number } });
    expect(plan).toMatchObject({ calendar: { validThrough: `${comingNotice.year}-12-31` } });
  }
  const again = await load(comingNotice);
  expect(again.lines.at(-1)).toMatch(/^12 open cases, 0 deadlines moved, 0 cases silent/);
  expect((await load({ ...comingNotice, source: 'another' })).fault).toContain('Another notice');
});

test('a case that was silent to one year is told it with the next; none is told a year while the one before is unknown to it', async () => {
  const dispute = await LiveCase.register(world);
  const year = comingNotice.year + 1;
  const next = { ...comingNotice, year, off: [...new Set(statutoryHolidays(year))].map((day): [string, string] => [day, day]) };
  const update = { args: [next] as [CalendarNotice] };
  await expect(dispute.handle.executeUpdate(noticeUpdate, update)).rejects.toMatchObject({ cause: { type: 'NoticeGap' } });
  expect((await load(next)).lines.at(-1)).toMatch(/ 0 cases silent/);
  expect((await dispute.recorded()).map(({ kind }) => kind)).toEqual(['registered', 'calendarAdopted', 'calendarAdopted']);
  expect((await dispute.state()).plan.calendar.validThrough).toBe(`${year}-12-31`);
});

test('a registration whose workflow has not begun is not taken for one that has ended', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.handle.terminate();
  const { lines } = await load(comingNotice);
  expect(lines).toContain(`${dispute.registration.number}  has not begun: load the same file again once its workflow is started`);
});

test('a notice waits for the registrations that are under way', async () => {
  const { database } = world;
  await database.calendarNotice.deleteMany();
  const loading = await database.$transaction(async (tx) => {
    await calendarInside(tx, Date.now());
    const begun = load(comingNotice);
    for (let waiting = 0; waiting === 0; )
      waiting = Number((await database.$queryRaw<[{ n: bigint }]>`SELECT count(*) AS n FROM pg_locks WHERE NOT granted`)[0].n);
    expect(await database.calendarNotice.count()).toBe(0);
    return { begun };
  });
  expect((await loading.begun).fault).toBe('');
});
