import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lastPublishedYear } from '../../api/calendar';
import { statutoryHolidays } from '../../api/statutory-holidays';
import { readConfig } from '../../config';
import type { CalendarNotice, HandlingPlan } from '../../contracts/plan';
import { addWorkdays } from '../../domain/calendar';
import { type Day, dayOf, endOf, HOUR, startOf, yearOf } from '../../domain/time';
import { runOps } from '../../ops/run';
import { withdrawAfterEnd } from '../../read-model/after-end';
import { LiveCase, sendTo } from '../support/cases';
import { actor, civilPlan } from '../support/dispute-spec';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

/** What is known wrong: a calendar without any day off, under which offices answer within three working days. */
const bare = { version: 'bare', holidays: [], makeUpWorkdays: [] };
const planUntil = (validThrough: Day): HandlingPlan => ({
  ...civilPlan,
  calendar: { ...bare, validThrough },
  clocks: civilPlan.clocks.map((rule) => (rule.code === 'first-reply' ? { ...rule, unit: 'workingDay' as const } : rule)),
});

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-correction-'));

async function correct(words: object) {
  const path = join(folder, 'correction.json');
  writeFileSync(path, JSON.stringify(words));
  const lines: string[] = [];
  const house = { config: readConfig({}), database: world.database, client: world.client, say: (line: string) => void lines.push(line) };
  const fault = await runOps(house, ['correct-calendar', path], 'tester').then(
    () => '',
    (error: Error) => error.message,
  );
  return { lines, fault };
}

async function standing(dispute: LiveCase) {
  const entries = await world.database.ledgerEntry.findMany({ where: { number: dispute.registration.number }, orderBy: { id: 'asc' } });
  const reversed = new Set(entries.map(({ refersTo }) => refersTo));
  return entries.filter(({ id, kind }) => kind !== 'reversal' && !reversed.has(id)).map(({ kind, office }) => `${kind} ${office}`);
}

test('a calendar found wrong afterwards: what was charged only by it is reversed, in open and in ended cases, signed measures with it', async () => {
  const today = dayOf(await world.now());
  const day = (count: number) => addWorkdays({ ...bare, validThrough: '2099-12-31' }, today, count);
  const [year, forgotten] = [yearOf(day(1)), [day(1), day(2)]];
  const plan = planUntil(`${year + 1}-12-31`);
  const register = () => LiveCase.register(world, { plan });
  const [inTime, late, silent, ended, prompt] = [await register(), await register(), await register(), await register(), await register()];
  const [endedFirst, killed, crossed] = [await register(), await register(), await register()];
  await prompt.send('accept');

  // Missed by the wrong date, the end of the third weekday; in time by the right one, the end of the fifth.
  await passTo(startOf(day(4)) + HOUR);
  await inTime.send('accept');
  // Proposed against on the fifth weekday, signed, and then the case is over.
  await passTo(startOf(day(5)) + 10 * HOUR);
  const [proposal] = (await ended.state()).proposals;
  await sendTo(world, proposal?.id ?? '', 'state', actor('village', 'handler'), 'doc-statement');
  await sendTo(world, proposal?.id ?? '', 'sign', actor('town', 'leader'), 'doc-decision');
  await ended.send('decline');
  await ended.handle.result();
  // Signed after the case was over: the case knows nothing of it.
  const [later] = (await endedFirst.state()).proposals;
  await endedFirst.send('decline');
  await endedFirst.handle.result();
  await sendTo(world, later?.id ?? '', 'state', actor('village', 'handler'), 'doc-statement');
  await sendTo(world, later?.id ?? '', 'sign', actor('town', 'leader'), 'doc-decision');
  // A run was killed between the withdrawal and the telling; one of the two proposals is signed before anybody tells it.
  for (const one of [killed, crossed]) {
    await one.send('decline');
    await one.handle.result();
    await withdrawAfterEnd(world.database, one.registration.number, [{ clock: 'first-reply', occurrence: 1, why: 'calendar' }], Date.now());
  }
  const [crossing] = (await crossed.state()).proposals;
  await sendTo(world, crossing?.id ?? '', 'state', actor('village', 'handler'), 'doc-statement');
  await sendTo(world, crossing?.id ?? '', 'sign', actor('town', 'leader'), 'doc-decision');
  await eventually(
    'the signature is kept',
    async () => (await world.database.ledgerEntry.count({ where: { id: `measure-${crossing?.id}` } })) === 1,
  );
  expect(await standing(crossed)).toEqual([]);
  await passTo(endOf(day(5)) + HOUR);
  await late.send('accept');
  await Promise.all([inTime, late, silent, ended].map((dispute) => dispute.recorded()));
  expect(await standing(inTime)).toEqual(['breach village']);
  expect(await standing(ended)).toEqual(['breach village', 'measure village']);
  expect(await standing(endedFirst)).toEqual(['breach village', 'measure village']);

  const notice: CalendarNotice = {
    year,
    source: 'the notice as it is',
    off: [...new Set([...statutoryHolidays(year), ...forgotten.filter((one) => yearOf(one) === year)])].sort().map((one) => [one, one]),
    work: [],
  };
  for (let known = lastPublishedYear + 1; known <= year; known += 1)
    await world.database.calendarNotice.create({
      data: { year: known, notice: { ...notice, year: known, source: 'wrong' }, loadedBy: 'test' },
    });
  expect((await correct({ ...notice, reason: 'two days off were missing', off: notice.off.slice(1) })).fault).toContain(
    'Nothing was changed.',
  );
  expect(await world.database.calendarCorrection.count()).toBe(0);

  const { lines, fault } = await correct({ ...notice, reason: 'two days off were missing' });
  expect(fault).toBe('');
  expect(lines.at(-1)).toMatch(/^8 cases, .* 3 entries reversed, 0 cases silent/);
  await inTime.recorded();
  expect(await standing(inTime)).toEqual([]);
  expect(await standing(ended)).toEqual([]);
  expect(await standing(endedFirst)).toEqual([]);
  const [untold] = (await killed.state()).proposals;
  expect(await world.client.workflow.getHandle(untold?.id ?? '').result()).toMatchObject({ decision: 'withdrawn' });
  expect(await world.database.calendarCorrection.findFirst()).toMatchObject({ correctedBy: 'tester' });
  expect(await standing(late)).toEqual(['breach village']);
  expect(await standing(silent)).toEqual(['breach village']);
  const { number } = ended.registration;
  expect(await world.database.ledgerEntry.findMany({ where: { number, kind: 'reversal' }, select: { why: true, refersTo: true } })).toEqual(
    expect.arrayContaining([
      { why: 'calendar', refersTo: `breach-${number}-first-reply-1-breach` },
      { why: 'calendar', refersTo: `measure-${proposal?.id}` },
    ]),
  );
  expect((await ended.facts()).at(-1)).toMatchObject({ kind: 'breachWithdrawn', why: 'calendar' });
  expect(await world.database.notice.count({ where: { number, code: 'breach-withdrawn', recipient: 'village' } })).toBe(1);
  const dispute = await world.database.dispute.findUniqueOrThrow({ where: { number } });
  expect(dispute).toMatchObject({ status: 'ended', state: { breaches: [{ card: 'cancelled', withdrawn: true }] } });

  const again = await correct({ ...notice, reason: 'two days off were missing' });
  expect(again.lines.at(-1)).toMatch(/^8 cases, 0 deadlines moved, 0 entries reversed, 0 cases silent/);
  expect(await inTime.folded()).toEqual(await inTime.state());
});

async function passTo(instant: number): Promise<void> {
  await world.pass(instant - (await world.now()));
}
