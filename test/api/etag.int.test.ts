import { told } from './facts';
import { type Api, openApi, registration } from './harness';

const NOON = Date.parse('2026-11-24T12:00:00+08:00');
const HOUR = 3_600_000;

let now = NOON;
let api: Api;
beforeAll(async () => {
  api = await openApi({ now: () => now });
});
afterAll(() => api.close());

/** A fresh case, and how to read it again with the tag of an answer. */
async function registered() {
  now = NOON;
  const { body } = await api.call('/v1/disputes', { as: 'hall', key: `etag-${Math.random()}`, body: registration });
  const read = async (tag?: string, as = 'town', more = '') => {
    const answer = await api.call(body.href + more, { as, ...(tag !== undefined && { headers: { 'If-None-Match': tag } }) });
    return { ...answer, tag: answer.headers.get('etag') ?? '' };
  };
  return { number: String(body.number), read };
}

test('who names the tag of what he keeps gets 304 without a body, as long as nothing but the moment has changed', async () => {
  const { read } = await registered();
  const kept = await read();
  expect(kept.tag).toMatch(/^W\/"1-[0-9a-f]{24}"$/);
  expect([kept.headers.get('cache-control'), kept.headers.get('vary')]).toEqual(['private, no-cache', 'Authorization']);
  now += HOUR;
  const again = await read(kept.tag);
  expect([again.status, again.text, again.tag]).toEqual([304, '', kept.tag]);
  expect([again.headers.get('cache-control'), again.headers.get('vary')]).toEqual(['private, no-cache', 'Authorization']);
  expect((await read(`"other", ${kept.tag.slice(2)}`)).status).toBe(304);
  expect((await read('*')).status).toBe(304);
  expect((await read('"other"')).status).toBe(200);
});

test('a fact, a text, another day and a name each change the tag', async () => {
  const { number, read } = await registered();
  const { tag } = await read();
  const changed = async (change: () => Promise<unknown>) => {
    const { tag: before } = await read();
    await change();
    const after = await read(before);
    return [after.status, after.tag === before];
  };
  expect(await changed(() => told(api.database, number, 2, now))).toEqual([200, false]);
  const row = { id: 'doc-2', stream: `dispute-${number}`, kind: 'progress', hash: '', text: '已走访。', author: 'town' };
  expect(await changed(() => api.database.document.create({ data: row }))).toEqual([200, false]);
  const tomorrow = async () => {
    now += 12 * HOUR;
  };
  expect(await changed(tomorrow)).toEqual([200, false]);
  expect(await changed(() => api.database.office.update({ where: { id: 'town' }, data: { name: '新名' } }))).toEqual([200, false]);
  expect((await read(tag)).status).toBe(200);
});

test('the moment a deadline passes the tag changes, before any fact says so', async () => {
  const { read } = await registered();
  const { body } = await read();
  now = Date.parse(body.clocks[0].dueAt) - 1;
  const { tag } = await read();
  now += 1;
  const after = await read(tag);
  expect([after.status, after.body.clocks[0].remaining.ms]).toEqual([200, 0]);
});

test('the tag of one caller says nothing to another, and to nobody about a case that is not his', async () => {
  const { read } = await registered();
  const { tag } = await read();
  expect((await read(tag, 'hall')).status).toBe(200);
  expect((await read(tag, 'stranger')).status).toBe(404);
});

test('a change of the caller’s roles changes what he may send, and the tag with it', async () => {
  const { read } = await registered();
  const before = await read();
  await api.database.principal.update({ where: { id: 'town' }, data: { roles: ['visitor'] } });
  expect((await read(before.tag)).status).toBe(200);
  await api.database.principal.update({ where: { id: 'town' }, data: { roles: ['registrar', 'handler', 'leader'] } });
  expect((await read(before.tag)).status).toBe(304);
});

test('who waits for a sequence with a tag gets 304 when nothing came, and the case when it did', async () => {
  const { number, read } = await registered();
  const { tag } = await read();
  const waited = await read(tag, 'town', '?after=2');
  expect([waited.status, waited.headers.get('fengqiao-stale')]).toEqual([304, 'true']);
  const waiting = read(tag, 'town', '?after=2');
  await told(api.database, number, 2, now);
  expect(await waiting).toMatchObject({ status: 200, body: { seq: 2 } });
}, 20_000);

test('a page of the timeline holds until a fact is added behind it, and one that has a next page for ever', async () => {
  const { number, read } = await registered();
  await told(api.database, number, 2, now);
  const last = await read(undefined, 'town', '/timeline?afterSeq=1');
  const full = await read(undefined, 'town', '/timeline?limit=2');
  expect(await read(last.tag, 'town', '/timeline?afterSeq=1')).toMatchObject({ status: 304, text: '' });
  await told(api.database, number, 3, now);
  await told(api.database, number, 4, now);
  expect(await read(last.tag, 'town', '/timeline?afterSeq=1')).toMatchObject({ status: 200, body: { items: { length: 3 } } });
  const first = await read(full.tag, 'town', '/timeline?limit=2');
  const known = await read(first.tag, 'town', '/timeline?limit=2');
  expect([first.status, known.status]).toEqual([200, 304]);
});
