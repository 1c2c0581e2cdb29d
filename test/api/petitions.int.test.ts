import { startWaiting } from '../../workers/intake-relay';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  // The engine is shared with other files: its workflow ids must not meet theirs.
  const year = new Date(Date.now() + 8 * 3_600_000).getUTCFullYear();
  await world.database.counter.create({ data: { place: 'qionglai', year, last: 700_000 } });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 5_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const fresh = () => `petition-${++keys}`;
const claim = { subject: 'housing', demand: '落实安置', elsewhere: 'none' };
const petition = { ...registration, type: 'petition', claim, office: 'county' };

/** A petition with the county whose workflow has begun. */
async function started() {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: petition });
  await startWaiting(world.database, world.client, world.taskQueue);
  const href = String(body.href);
  const signal = (as: string, name: string, payload: object) => api.call(`${href}/signals/${name}`, { as, key: fresh(), body: payload });
  const read = async (as: string, seq: number) => (await api.call(`${href}?after=${seq}`, { as })).body;
  return { number: String(body.number), href, signal, read };
}

test('the same address takes the commands of a petition, by the procedure of its type, and its read model is the dispute’s', async () => {
  const { href, number, signal, read } = await started();
  const sent = await signal('county', 'transfer-petition', { office: 'town', mode: 'assign', reportWithin: 30, letter: '请依法办理。' });
  expect(sent).toMatchObject({ status: 200, body: { status: 'transferred' } });
  const seen = await read('town', sent.body.seq);
  expect(seen).toMatchObject({ type: 'petition', status: 'transferred', holder: { id: 'town' }, round: 1, milestones: [] });
  expect(seen.clocks).toContainEqual(
    expect.objectContaining({
      code: 'receipt-notice',
      status: 'running',
      why: expect.objectContaining({ basis: expect.objectContaining({ code: 'XF-4', verification: 'V' }) }),
    }),
  );
  expect(seen.signals.map(({ name }: { name: string }) => name)).toEqual([
    'accept-petition',
    'refuse-petition',
    'object-assignment',
    'refer-petition',
    'report-major',
    'report-event',
    'withdraw',
    'adopt-plan',
    'correct-party',
  ]);
  const { items } = (await api.call(`${href}/timeline`, { as: 'county' })).body;
  expect(items.map(({ kind, title }: { kind: string; title: { zh: string } }) => [kind, title.zh])).toEqual([
    ['registered', '登记'],
    ['transferred', '转送、交办'],
  ]);
  const inbox = (await api.call('/v1/inbox', { as: 'town' })).body.items;
  expect(inbox).toContainEqual(expect.objectContaining({ number, code: 'assigned' }));
  const listed = (await api.call('/v1/disputes?status=transferred&type=petition', { as: 'town' })).body.items;
  expect(listed).toContainEqual(expect.objectContaining({ number, status: 'transferred' }));
});

test('a command of disputes is none of a petition, nor the other way round; what is refused names what may be done', async () => {
  const { signal } = await started();
  const wrong = await signal('county', 'accept', {});
  expect(wrong).toMatchObject({
    status: 404,
    body: { code: 'unknown-signal', allowedSignals: expect.arrayContaining(['transfer-petition']) },
  });
  const early = await signal('county', 'answer-petition', { opinion: '支持。' });
  expect(early).toMatchObject({
    status: 409,
    body: { code: 'wrong-stage', allowedSignals: expect.arrayContaining(['transfer-petition']) },
  });
  const same = await signal('county', 'transfer-petition', { office: 'county', mode: 'transfer', letter: '转。' });
  expect(same).toMatchObject({ status: 422, body: { code: 'same-body', field: 'office' } });
});

test('G-4: a petition is never put into the hands of the office it is about', async () => {
  const about = { ...petition, claim: { ...claim, accusedOffice: 'town' } };
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: about });
  await startWaiting(world.database, world.client, world.taskQueue);
  const payload = { office: 'town', mode: 'transfer', letter: '转。' };
  const sent = await api.call(`${body.href}/signals/transfer-petition`, { as: 'county', key: fresh(), body: payload });
  expect(sent.body).toMatchObject({ code: 'accused-office', field: 'office' });
});

test('XF-10, XF-11: a matter in hand elsewhere and a sixth representative are refused at the registration', async () => {
  const refused = async (change: object) =>
    (await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: { ...petition, claim: { ...claim, ...change } } })).body;
  expect(await refused({ elsewhere: 'in-hand' })).toMatchObject({ code: 'parallel-procedure', field: 'claim.elsewhere' });
  expect(await refused({ representatives: 6 })).toMatchObject({ code: 'too-many-representatives', field: 'claim.representatives' });
});

test('with no worker a command of a petition is queued, and judged as of its receipt when one is back', async () => {
  const { href, signal } = await started();
  await signal('county', 'accept-petition', { notice: '已受理。', legalRoute: 'none' }).then(({ body }) =>
    api.call(`${href}?after=${body.seq}`, { as: 'county' }),
  );
  await world.stopWorker();
  expect((await signal('county', 'answer-petition', { opinion: '支持。' })).status).toBe(202);
  await world.startWorker();
  const stands = async () => (await api.call(href, { as: 'county' })).body.status;
  while ((await stands()) !== 'answered') await new Promise((resolve) => setTimeout(resolve, 50));
  const kinds = (await api.call(`${href}/timeline`, { as: 'county' })).body.items.map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(['registered', 'petitionAccepted', 'answered']);
});

test('G-11 and XF-7: a suit comes first; an extension is approved by the organ’s own head, not by the organ above', async () => {
  const { signal } = await started();
  await signal('county', 'transfer-petition', { office: 'town', mode: 'assign', letter: '请依法办理。' });
  const legal = await signal('town', 'accept-petition', { notice: '已受理。', legalRoute: 'litigation' });
  expect(legal).toMatchObject({ status: 422, body: { code: 'legal-process-first', field: 'legalRoute', basis: 'G-11' } });
  await signal('town', 'accept-petition', { notice: '已受理。', legalRoute: 'none' });
  const extend = (approver: string) =>
    signal('town', 'extend', { clock: 'petition-handling', length: 30, approver, bothPartiesAsk: false, note: '情况复杂。' });
  const refused = { status: 422, body: { code: 'approver-without-power', field: 'approver', basis: 'XF-7' } };
  expect(await extend('chief')).toMatchObject(refused);
  expect(await extend('lead')).toMatchObject({ status: 200 });
});
