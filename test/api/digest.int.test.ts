import { NoticePage } from '../../contracts/api/inbox';
import { DAY } from '../../domain/time';
import { writeDueDigests } from '../../workers/digest-relay';
import { at } from '../support/dispute-spec';
import { type Api, openApi, registration } from './harness';

/** Registered on Monday 2026-11-23: the first reply is due by the end of Thursday. */
let now = at('2026-11-23 16:00');
let api: Api;
let number: string;
beforeEach(async () => {
  now = at('2026-11-23 16:00');
  api = await openApi({ now: () => now });
  number = (await api.call('/v1/disputes', { as: 'hall', key: 'k', body: registration })).body.number;
});
afterEach(() => api.close());

const run = (moment: string) => writeDueDigests(api.database, at(moment));
const digests = async (as: string) => {
  const { items } = NoticePage.parse((await api.call('/v1/inbox', { as })).body);
  return items.filter(({ code }) => code === 'daily-digest');
};

test('an office is told once a day at its opening, in both languages, what falls due and what is overdue', async () => {
  expect(await run('2026-11-24 08:59')).toBe(0);
  expect(await run('2026-11-24 09:00')).toBe(1);
  const [digest, ...others] = await digests('town');
  expect(others).toEqual([]);
  expect(digest).toMatchObject({
    number: '',
    text: {
      zh: '2026-11-24 每日提示:今日到期 0 项,七日内到期 1 项(含今日),已超期未办 0 项。',
      en: 'Digest of 2026-11-24: due today 0, due within seven days (today included) 1, overdue 0.',
    },
    at: '2026-11-24T09:00:00.000+08:00',
    href: '/v1/forecast',
  });
  expect(await run('2026-11-26 09:00')).toBe(1);
  expect((await digests('town')).map(({ params }) => params)).toMatchObject([
    { day: '2026-11-26', today: 1, week: 1, overdue: 0 },
    { day: '2026-11-24', today: 0, week: 1, overdue: 0 },
  ]);
});

test('what is missed and still open counts as overdue, also before its rung has fired', async () => {
  await run('2026-11-27 09:00');
  await api.database.clockRow.updateMany({ where: { number }, data: { breachedAt: new Date(at('2026-11-27 00:00')) } });
  await run('2026-11-28 09:00');
  expect((await digests('town')).map(({ params }) => params)).toMatchObject([
    { overdue: 1, week: 0 },
    { overdue: 1, week: 0 },
  ]);
});

test('exactly once a day, whoever restarts and however many run at once; late after an outage, and not twice', async () => {
  const both = await Promise.all([run('2026-11-24 14:30'), run('2026-11-24 14:30'), run('2026-11-24 14:30')]);
  expect(both.reduce((sum, count) => sum + count)).toBe(1);
  expect(await run('2026-11-24 23:59')).toBe(0);
  expect((await digests('town')).map(({ at: when }) => when)).toEqual(['2026-11-24T14:30:00.000+08:00']);
  // Three days away: the days that passed have none, and nobody is woken at night.
  expect(await run('2026-11-28 03:00')).toBe(0);
  expect(await run('2026-11-28 09:00')).toBe(1);
  expect((await digests('town')).map(({ params }) => params.day)).toEqual(['2026-11-28', '2026-11-24']);
});

test('a digest that could not be written whole leaves the day unmarked', async () => {
  await api.database.$executeRaw`ALTER TABLE notice ADD CONSTRAINT broken CHECK (code <> 'daily-digest')`;
  await expect(run('2026-11-24 09:00')).rejects.toThrow();
  await api.database.$executeRaw`ALTER TABLE notice DROP CONSTRAINT broken`;
  expect(await run('2026-11-24 09:01')).toBe(1);
});

test('nobody is told nothing: an office without a duty that falls due gets no digest, nor one later that day', async () => {
  await api.database.clockRow.updateMany({ where: { number }, data: { status: 'met' } });
  const due = new Date(at('2026-11-24 09:00') + DAY);
  const watch = { number, code: 'watch', occurrence: 1, office: 'town', status: 'running', startedAt: due, dueAt: due };
  await api.database.clockRow.create({ data: watch });
  expect(await run('2026-11-24 09:00')).toBe(0);
  await api.database.clockRow.updateMany({ where: { number, code: 'first-reply' }, data: { status: 'running' } });
  expect(await run('2026-11-24 14:00')).toBe(0);
  expect(await digests('town')).toEqual([]);
});

test('the system of an office hears of it like of any notice', async () => {
  await api.database.office.update({ where: { id: 'town' }, data: { webhook: 'http://127.0.0.1:9/' } });
  await run('2026-11-24 09:00');
  const letters = await api.database.outbox.findMany();
  expect(letters.map(({ payload }) => payload)).toMatchObject([{ recipient: 'town', code: 'daily-digest', params: { week: 1 } }]);
});

test('the answer to a card is told to the office that owes it, wherever the case has gone', async () => {
  await api.database.clockRow.updateMany({ where: { number }, data: { status: 'met' } });
  const due = new Date(at('2026-11-25 00:00'));
  const card = { number, code: 'card-answer', occurrence: 1, office: 'village', status: 'running', startedAt: due, dueAt: due };
  await api.database.clockRow.create({ data: card });
  expect(await run('2026-11-24 09:00')).toBe(1);
  expect([await digests('town'), (await digests('village')).map(({ params }) => params)]).toMatchObject([
    [],
    [{ today: 1, week: 1, overdue: 0 }],
  ]);
});
