import { ForecastPage } from '../../contracts/api/forecast';
import { addDays, DAY, dayOf, startOf } from '../../domain/time';
import { type Api, openApi, registration } from './harness';

let now = Date.now();
let api: Api;
const numbers: string[] = [];
beforeAll(async () => {
  api = await openApi({ now: () => now });
  for (const office of ['town', 'village', 'village', 'other-town']) {
    const { body } = await api.call('/v1/disputes', { as: 'county', key: `k${numbers.length}`, body: { ...registration, office } });
    if (body.number === undefined) throw new Error(JSON.stringify(body));
    numbers.push(body.number);
  }
});
afterAll(() => api.close());

const read = async (as: string, query = '') => ForecastPage.parse((await api.call(`/v1/forecast${query}`, { as })).body);
const numbersOf = ({ items }: ForecastPageOf) => items.map(({ number }) => number).sort();
type ForecastPageOf = Awaited<ReturnType<typeof read>>;

/** So many past first replies of an office, the first of them missed. */
async function past(office: string, count: number, missed: number): Promise<void> {
  const at = new Date(now - 30 * DAY);
  const row = (index: number) => ({
    number: `past-${office}-${index}`,
    code: 'first-reply',
    occurrence: 1,
    office,
    startedAt: at,
    dueAt: at,
  });
  await api.database.clockRow.deleteMany({ where: { number: { startsWith: `past-${office}-` } } });
  await api.database.clockRow.createMany({
    data: Array.from({ length: count }, (_, index) => ({ ...row(index), status: 'met', breachedAt: index < missed ? at : null })),
  });
}

test('what falls due with an office and those below it, on which day, with case, clock and date', async () => {
  const page = await read('town');
  expect(numbersOf(page)).toEqual(numbers.slice(0, 3));
  const last = addDays(dayOf(now), 3);
  expect(page.days).toEqual([{ day: last, due: 3 }]);
  expect(page.items[0]).toMatchObject({
    number: numbers[0],
    office: { id: 'town', name: { zh: '单位 town' } },
    clock: { code: 'first-reply', name: { en: 'the first reply' }, occurrence: 1 },
    duty: 'holder',
    day: last,
    history: { breached: 0, of: 0, share: null },
  });
  expect(Date.parse(page.items[0]?.dueAt ?? '')).toBe(startOf(addDays(last, 1)));
});

test('of one office below, and of no office that is not', async () => {
  expect(numbersOf(await read('town', '?office=village'))).toEqual(numbers.slice(1, 3));
  expect(numbersOf(await read('village'))).toEqual(numbers.slice(1, 3));
  expect(numbersOf(await read('county'))).toEqual(numbers);
  for (const office of ['county', 'other-town', 'elsewhere', 'nowhere'])
    expect(await api.call(`/v1/forecast?office=${office}`, { as: 'town' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-office' },
    });
  expect(numbersOf(await read('auditor', '?office=city'))).toEqual(numbers);
  expect((await api.call('/v1/forecast')).status).toBe(401);
});

test('as many days as asked, today included; what was missed or has ended lies not ahead', async () => {
  expect(numbersOf(await read('town', '?days=3'))).toEqual([]);
  expect(numbersOf(await read('town', '?days=4'))).toEqual(numbers.slice(0, 3));
  for (const days of [0, 61, 'all']) expect((await api.call(`/v1/forecast?days=${days}`, { as: 'town' })).status).toBe(400);
  const where = { number_code_occurrence: { number: numbers[0] ?? '', code: 'first-reply', occurrence: 1 } };
  for (const data of [{ breachedAt: new Date(now) }, { status: 'met' }, { status: 'suspended' }]) {
    await api.database.clockRow.update({ where, data });
    expect(numbersOf(await read('town'))).toEqual(numbers.slice(1, 3));
    await api.database.clockRow.update({ where, data: { status: 'running', breachedAt: null } });
  }
});

test('page by page, each clock once, and the days whole on every page', async () => {
  const first = await read('town', '?limit=2');
  const second = await read('town', `?limit=2&cursor=${first.nextCursor}`);
  expect([...first.items, ...second.items].map(({ number }) => number)).toEqual(numbers.slice(0, 3));
  expect([first.days, second.nextCursor]).toEqual([second.days, null]);
  expect((await api.call('/v1/forecast?cursor=abc', { as: 'town' })).status).toBe(400);
});

test('the risk is the office’s own history with its counts; with fewer than ten it is not known', async () => {
  const risk = async () => (await read('town')).items.find(({ number }) => number === numbers[0])?.history;
  await past('village', 20, 20);
  await past('town', 9, 3);
  expect(await risk()).toEqual({ breached: 3, of: 9, share: null });
  await past('town', 12, 5);
  expect(await risk()).toEqual({ breached: 5, of: 12, share: '41.7%' });
  const stopped = {
    number: 'past-town-stopped',
    code: 'first-reply',
    occurrence: 1,
    office: 'town',
    startedAt: new Date(now),
    status: 'stopped',
  };
  await api.database.clockRow.create({ data: stopped });
  expect(await risk()).toMatchObject({ of: 12 });
});

test('nothing is said of the history where the duty is another’s', async () => {
  const due = new Date(now + DAY);
  const data = {
    number: numbers[0] ?? '',
    code: 'watch',
    occurrence: 1,
    office: 'town',
    status: 'running',
    startedAt: new Date(now),
    dueAt: due,
  };
  await api.database.clockRow.create({ data });
  expect((await read('town')).items.find(({ clock }) => clock.code === 'watch')).toMatchObject({ duty: 'nobody', history: null });
});

test('a complaint about an office is not in its forecast (G-4)', async () => {
  const number = numbers[1] ?? '';
  await api.database.dispute.update({ where: { number }, data: { claim: { accusedOffice: 'town' } } });
  expect(numbersOf(await read('town', '?office=village'))).toEqual([numbers[2]]);
  expect(numbersOf(await read('county', '?office=village'))).toEqual(numbers.slice(1, 3));
});

test('time goes on and what has passed its date is gone', async () => {
  now += 5 * DAY;
  expect((await read('county')).items).toEqual([]);
});

test('the answer to a card falls due with the office that got it, wherever the case has gone', async () => {
  const [, , own = ''] = numbers;
  await api.database.disputeOffice.createMany({ data: [{ number: own, officeId: 'town', relation: 'holder' }], skipDuplicates: true });
  await api.database.dispute.update({ where: { number: own }, data: { holder: 'town' } });
  const soon = new Date(now + DAY);
  const card = {
    number: own,
    code: 'card-answer',
    occurrence: 1,
    office: 'village',
    status: 'running',
    startedAt: new Date(now),
    dueAt: soon,
  };
  await api.database.clockRow.create({ data: card });
  const cards = async (as: string) =>
    (await read(as, `?office=${as}`)).items.filter(({ clock }) => clock.code === 'card-answer').map(({ office }) => office.id);
  expect([await cards('village'), await cards('town')]).toEqual([['village'], ['village']]);
});
