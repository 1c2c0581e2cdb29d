import { startWaiting } from '../../workers/intake-relay';
import { threeHouseholds } from '../support/visits';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 3_000 } });
  await world.database.office.updateMany({ where: { place: 'qionglai' }, data: { place: 'dongliao' } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

const answers = { contacted: true, solved: true, satisfied: true, record: '上门回访。' };

test('a place that looks back: who calls, the neighbours, the look-back visits, as a caller sees them', async () => {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: 'register', body: { ...registration, place: 'dongliao' } });
  const href = String(body.href);
  await startWaiting(world.database, world.client, world.taskQueue);
  let keys = 0;
  const send = (name: string, payload: object, as = 'town', language = 'en') =>
    api.call(`${href}/signals/${name}`, { as, key: `k-${++keys}`, body: payload, language });
  const offered = async () => (await api.call(`${href}/signals`, { as: 'town' })).body.items as { name: string; schema: unknown }[];
  await send('accept', {});
  await send('route', { office: 'town', grade: 'ordinary' });
  await send('conclude-agreement', { form: 'written', agreement: '双方同意修复。' });
  await send('waive-confirmation', { reason: '双方即时履行。' });

  expect(await send('record-visit', answers, 'county')).toMatchObject({
    status: 409,
    body: { code: 'another-office-visits', expected: 'town', title: 'Another office visits' },
  });
  expect(await send('record-visit', answers, 'town', 'zh')).toMatchObject({
    status: 422,
    body: { code: 'neighbours-missing', field: 'neighbours', title: '未走访邻近住户' },
  });
  const visit = (await offered()).find(({ name }) => name === 'record-visit');
  expect(JSON.stringify(visit)).toContain('"minItems":3');

  const visited = await send('record-visit', { ...answers, neighbours: threeHouseholds });
  expect(visited.status).toBe(200);
  // The score follows the visit.
  const shown = (await api.call(`${href}?after=${visited.body.seq + 1}`, { as: 'town' })).body;
  expect(shown.status).toBe('watching');
  const running = shown.clocks.filter(({ status }: { status: string }) => status === 'running');
  const codes = running.map(({ code }: { code: string }) => code);
  expect(codes).toEqual(['watch', 'first-look-back', 'second-look-back', 'third-look-back']);
  const ahead = (await api.call('/v1/forecast?days=40', { as: 'town' })).body.items;
  expect(ahead.map(({ clock }: { clock: object }) => clock)).toMatchObject([
    { code: 'first-look-back', name: { zh: '结案后第一次回访', en: 'the first look-back visit' } },
  ]);

  expect((await offered()).map(({ name }) => name)).toContain('record-look-back');
  const looked = await send('record-look-back', answers);
  expect(looked.status).toBe(200);
  await api.call(looked.body.links.self, { as: 'town' });
  expect(await send('record-look-back', answers)).toMatchObject({
    status: 409,
    body: { code: 'look-back-too-early', field: 'occurredAt' },
  });
  const { items } = (await api.call(`${href}/timeline`, { as: 'town' })).body;
  const told = items.filter(({ kind }: { kind: string }) => ['visited', 'lookedBack'].includes(kind));
  expect(told).toMatchObject([
    { data: { neighbours: [{ contacted: false, solved: null }, { satisfied: false }, { satisfied: true }] } },
    { title: { zh: '结案后回访', en: 'Look-back visit' }, data: { clock: 'first-look-back', result: 'satisfied' } },
  ]);
});
