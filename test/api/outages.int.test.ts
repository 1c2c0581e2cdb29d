import { OutagePage } from '../../contracts/api/outage';
import { type Api, openApi } from './harness';

let api: Api;
const friday = new Date('2026-03-06T18:00:00+08:00');
const after = (minutes: number) => new Date(friday.getTime() + minutes * 60_000);

beforeAll(async () => {
  api = await openApi();
  await api.database.outage.createMany({
    data: [
      { part: 'engine', from: friday, to: after(60), startedAt: after(61), toldAt: after(62), cases: 40, moved: 9, silent: 2 },
      { part: 'database', from: after(600), to: after(660), reason: '机房检修', declaredBy: 'npm run ops' },
      { part: 'worker', from: after(900), to: after(901) },
    ],
  });
});
afterAll(() => api.close());

const get = (query = '') => api.call(`/v1/outages${query}`, { as: 'town' });

test('outages come newest first, page by page: what was down, from when to when, why, and how many cases have not answered yet', async () => {
  const first = OutagePage.parse((await get('?limit=2')).body);
  expect(first.items.map(({ part, reason, told }) => [part, reason, told])).toEqual([
    ['worker', null, false],
    ['database', '机房检修', false],
  ]);
  const second = OutagePage.parse((await get(`?limit=2&cursor=${first.nextCursor}`)).body);
  expect(second).toMatchObject({ items: [{ part: 'engine', reason: null, told: true, silent: 2 }], nextCursor: null });
  expect(second.items[0]).toMatchObject({ from: '2026-03-06T18:00:00.000+08:00', to: '2026-03-06T19:00:00.000+08:00' });
});

test('it is shown to every office that is known and to nobody else; a cursor this list never gave is refused', async () => {
  expect((await get()).body.items).toHaveLength(3);
  expect(await api.call('/v1/outages')).toMatchObject({ status: 401 });
  expect(await get('?cursor=bm9uZQ')).toMatchObject({ status: 400, body: { code: 'invalid-parameter', field: 'cursor' } });
});
