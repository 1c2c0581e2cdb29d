import { addDisputeTypes } from '../../api/catalogue';
import { claim, field } from '../../contracts/claim';
import { civil } from '../../dispute-types/civil';
import { startWaiting } from '../../workers/intake-relay';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 600_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 3_000 } });
  addDisputeTypes([
    { ...civil, code: 'complaint', claim: claim({ demand: field.text('诉求'), accusedOffice: field.text('被反映单位').optional() }) },
  ]);
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const fresh = () => `confidential-${++keys}`;
const fixings = { office: 'town', grade: 'ordinary', leader: 'lead', plan: '协商。', method: '走访。' };

async function started(body: object) {
  const { body: registered } = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body });
  await startWaiting(world.database, world.client, world.taskQueue);
  const href = String(registered.href);
  const signal = async (name: string, payload: object, as = 'town') => {
    const answer = await api.call(`${href}/signals/${name}`, { as, key: fresh(), body: payload });
    if (answer.status === 200) await api.call(`${href}?after=${answer.body.seq}`, { as });
    return answer;
  };
  return { href, signal };
}

test('G-5: the court reads the agreement it is to confirm, and nothing that was said to reach it', async () => {
  const { href, signal } = await started(registration);
  await signal('accept', {});
  await signal('route', fixings);
  await signal('hold-session', { minutes: '被申请人曾愿让步两千元。' });
  await signal('conclude-agreement', { form: 'written', agreement: '赔偿一千元。' });
  expect((await signal('apply-confirmation', { court: 'court', jointly: true })).status).toBe(200);
  const { documents } = (await api.call(href, { as: 'town' })).body;
  const read = async (kind: string) => api.call(documents.find((one: { kind: string }) => one.kind === kind).href, { as: 'court' });
  expect(await read('agreement')).toMatchObject({ status: 200, body: { text: '赔偿一千元。' } });
  for (const kind of ['minutes', 'registration'])
    expect(await read(kind)).toMatchObject({ status: 403, body: { code: 'mediation-confidential', basis: 'G-5', field: 'id' } });
});

describe('G-4: a complaint never reaches the office it is about', () => {
  const complaint = { ...registration, type: 'complaint', claim: { demand: '请求答复。', accusedOffice: 'village' } };
  const refused = { status: 422, body: { code: 'accused-office', field: 'office', basis: 'G-4' } };

  test('it is not registered with it, routed to it, or put right to it', async () => {
    expect(await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: { ...complaint, office: 'village' } })).toMatchObject(refused);
    const { signal } = await started(complaint);
    await signal('accept', {});
    expect(await signal('route', { ...fixings, office: 'village' })).toMatchObject(refused);
    expect(await signal('correct-assignment', { office: 'village', approver: 'chief', reason: '误交。' }, 'county')).toMatchObject(refused);
  });

  test('it is not handed up to it either: whoever stands above is next, and its people approve nothing', async () => {
    const { href, signal } = await started({ ...complaint, claim: { demand: '请求答复。', accusedOffice: 'county' } });
    expect((await signal('hand-up', { reason: '本级难以协调。' })).status).toBe(200);
    expect((await api.call(href, { as: 'hall' })).body.holder).toMatchObject({ id: 'city' });
    const { body } = await api.call(href, { as: 'hall' });
    const details = { party: body.parties[0].id, details: { phone: '13800000009' }, approver: 'chief', reason: '更换号码。' };
    const corrected = await api.call(`${href}/signals/correct-party`, { as: 'hall', key: fresh(), body: details });
    expect(corrected).toMatchObject({ status: 422, body: { code: 'accused-office', field: 'approver', basis: 'G-4' } });
  });

  test('an ordinary dispute with an office says so, and an office that is none is refused: nobody would be kept from it', async () => {
    const about = (accusedOffice: string) => ({ ...registration, claim: { ...registration.claim, accusedOffice } });
    const sent = async (body: object) => (await api.call('/v1/disputes', { as: 'hall', key: fresh(), body })).body;
    expect(await sent({ ...about('village'), office: 'village' })).toMatchObject({ code: 'accused-office', field: 'office' });
    expect(await sent(about('vilage'))).toMatchObject({ status: 422, code: 'unknown-office', field: 'claim.accusedOffice' });
    expect(await sent(about('village'))).toMatchObject({ status: 'registered' });
  });

  test('the office sees nothing of it, also when it stands above the holder', async () => {
    const { href } = await started({ ...complaint, claim: { demand: '请求答复。', accusedOffice: 'county' } });
    expect((await api.call(href, { as: 'county' })).status).toBe(404);
    const number = href.split('/').at(-1);
    for (const as of ['county', 'auditor']) {
      const { items } = (await api.call('/v1/disputes?limit=100', { as })).body;
      expect(items.map((item: { number: string }) => item.number)).not.toContain(number);
    }
    expect((await api.call(href, { as: 'town' })).status).toBe(200);
  });
});
