import { startWaiting } from '../../workers/intake-relay';
import { openWorld, type World } from '../support/world';
import { type Api, openApi, registration } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  api = await openApi({ database: world.database, temporal: world.client, config: { COMMAND_TIMEOUT_MS: 3_000 } });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const fresh = () => `signal-${++keys}`;

/** A dispute with the town whose workflow has begun. */
async function started() {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: registration });
  await startWaiting(world.database, world.client, world.taskQueue);
  const signal = (name: string, payload: object, call: { as?: string; key?: string } = {}) =>
    api.call(`${body.href}/signals/${name}`, { as: 'town', key: fresh(), body: payload, ...call });
  return { number: String(body.number), href: String(body.href), signal };
}

test('a signal acts once, its answer is repeated byte for byte, and the next read shows it', async () => {
  const { href, number, signal } = await started();
  const key = fresh();
  const first = await signal('reply', { text: '已联系。' }, { key });
  expect(first).toMatchObject({ status: 200, body: { status: 'registered', links: { self: `${href}?after=${first.body.seq}` } } });
  const again = await signal('reply', { text: '已联系。' }, { key });
  expect([again.text, again.headers.get('idempotency-replayed')]).toEqual([first.text, 'true']);
  const read = await api.call(first.body.links.self, { as: 'town' });
  expect(read.headers.get('fengqiao-stale')).toBeNull();
  expect(read.body.clocks).toContainEqual(expect.objectContaining({ code: 'first-reply', status: 'met', remaining: null }));
  const { items } = (await api.call(`${href}/timeline`, { as: 'town' })).body;
  const replies = items.filter(({ kind }: { kind: string }) => kind === 'replied');
  expect(replies).toEqual([expect.objectContaining({ by: 'town', office: 'town', title: { zh: '首次答复', en: 'First reply' } })]);
  expect(await api.call(`/v1/disputes/${number}/documents/${replies[0].data.text}`, { as: 'county' })).toMatchObject({
    body: { text: '已联系。', kind: 'reply' },
  });
});

test('what the case offers can be done, and what it does not offer is refused with what it offers', async () => {
  const { href, signal } = await started();
  const offered = (await api.call(`${href}/signals`, { as: 'town' })).body.items.map(({ name }: { name: string }) => name);
  expect(offered).toEqual([
    'accept',
    'decline',
    'reply',
    'hand-up',
    'record-milestone',
    'report-event',
    'withdraw',
    'report-suit',
    'adopt-plan',
    'correct-party',
  ]);
  const refused = await signal('hold-session', { minutes: '开会。' });
  expect(refused).toMatchObject({ status: 409, body: { code: 'wrong-stage', expected: 'mediating', allowedSignals: offered } });
  expect(await signal('nonsense', {})).toMatchObject({ status: 404, body: { code: 'unknown-signal', allowedSignals: offered } });
  expect((await signal('accept', {})).body.status).toBe('accepted');
});

test('a refused signal leaves neither text nor key, and its key may be used again', async () => {
  const { signal } = await started();
  const key = fresh();
  const texts = () => world.database.document.count();
  const before = await texts();
  expect((await signal('hold-session', { minutes: '开会。' }, { key })).status).toBe(409);
  expect(await texts()).toBe(before);
  expect((await signal('reply', { text: '已联系。' }, { key })).status).toBe(200);
});

const fixed = { office: 'town', grade: 'ordinary', leader: 'lead', plan: '方案', method: '办法' };

test.each([
  ['an office nobody knows', { office: 'nonsense' }, 422, 'unknown-office', 'office'],
  ['a person nobody knows', { leader: 'nonsense' }, 422, 'unknown-person', 'leader'],
  ['a grade the place has not', { grade: 'nonsense' }, 422, 'grade-unknown', 'grade'],
  ['the future', { occurredAt: '2999-01-01T00:00:00+08:00' }, 422, 'occurred-in-future', 'occurredAt'],
  ['the time before the registration', { occurredAt: '2000-01-01T00:00:00+08:00' }, 422, 'occurred-before-registration', 'occurredAt'],
  ['a field too many', { colour: 'red' }, 400, 'invalid-body', 'colour'],
])('routing is refused with %s', async (_, change, status, code, field) => {
  const { signal } = await started();
  await signal('accept', {});
  const answer = await signal('route', { ...fixed, ...change }, { as: 'county' });
  expect({ status: answer.status, ...answer.body }).toMatchObject({ status, code, field });
});

test('an office is replaced by its place in the tree before a command leaves the API', async () => {
  const { href, signal } = await started();
  await signal('accept', {});
  const { body } = await signal('route', { ...fixed, office: 'village' }, { as: 'county' });
  const read = (await api.call(`${href}?after=${body.seq}`, { as: 'village' })).body;
  expect(read).toMatchObject({ status: 'mediating', level: 'village', grade: 'ordinary', holder: { id: 'village' } });
  expect((await api.call(`${href}/signals`, { as: 'town' })).body.items).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ name: 'reply' })]),
  );
});

test('roles and relations: 403 for what a role never may, 409 for the wrong office, 404 for a stranger', async () => {
  const { signal } = await started();
  expect(await signal('reply', { text: 'x' }, { as: 'visitor' })).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  expect(await signal('accept', {}, { as: 'county' })).toMatchObject({ status: 409, body: { code: 'not-holder' } });
  expect(await signal('accept', {}, { as: 'stranger' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

test('a case whose workflow has not begun says when to try again; one that is over says so', async () => {
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: fresh(), body: registration });
  const early = await api.call(`${body.href}/signals/accept`, { as: 'town', key: fresh(), body: {} });
  expect(early).toMatchObject({ status: 503, body: { code: 'not-started-yet' } });
  expect(early.headers.get('retry-after')).toBe('1');
  const { href, signal } = await started();
  const { seq } = (await signal('decline', { reason: '不属于范围。', routes: ['court'] })).body;
  await api.call(`${href}?after=${seq}`, { as: 'town' });
  const late = await signal('accept', {});
  expect(late.status).toBe(409);
  expect(['case-ended', 'wrong-stage']).toContain(late.body.code);
});

test('with no worker a signal is queued, acts once when one is back, and asking again tells so', async () => {
  const { href, signal } = await started();
  await signal('reply', { text: '一' });
  await world.stopWorker();
  const [good, bad] = [fresh(), fresh()];
  expect(await signal('accept', {}, { key: good })).toMatchObject({ status: 202, body: { status: 'queued' } });
  expect((await signal('hold-session', { minutes: '二' }, { key: bad })).status).toBe(202);
  await world.startWorker();
  // Before and after the refusal is read, the same request has the same answer: what was refused is not said to have acted.
  for (let tries = 0; tries < 5; tries += 1)
    expect(await signal('hold-session', { minutes: '二' }, { key: bad })).toMatchObject({ status: 409, body: { code: 'wrong-stage' } });
  const answer = await signal('accept', {}, { key: good });
  expect(answer).toMatchObject({ status: 200, body: { status: 'accepted' } });
  await api.call(`${href}?after=${answer.body.seq + 1}`, { as: 'town' });
  expect(await signal('hold-session', { minutes: '二' }, { key: bad })).toMatchObject({ status: 409, body: { code: 'wrong-stage' } });
  const { items } = (await api.call(`${href}/timeline`, { as: 'town' })).body;
  expect(items.filter(({ kind }: { kind: string }) => kind === 'accepted').length).toBe(1);
}, 60_000);
