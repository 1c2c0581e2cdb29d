import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { Client as Postgres } from 'pg';
import { eventually } from '../support/house/eventually';
import { databaseUrl } from '../support/world';
import { openReader } from './event-client';
import { told } from './facts';
import { type Api, openApi, registration } from './harness';

let api: Api;
let sql: Postgres;
beforeAll(async () => {
  api = await openApi({ config: { STREAMS_PER_PRINCIPAL: 3 } });
  sql = new Postgres({ connectionString: await databaseUrl(api.database) });
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await api.close();
});

async function registered(from: Api = api) {
  const { body } = await from.call('/v1/disputes', { as: 'hall', key: randomUUID(), body: registration });
  return { number: String(body.number), href: String(body.href) };
}

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id);
const insertNotice = (seq: number) => `INSERT INTO notice (stream, seq, number, recipient, code, params, at)
  VALUES ('late', ${seq}, 'N', 'town', 'assigned', '{}', now()) RETURNING id::text`;

test('who follows a case gets each fact as it comes, as the timeline shows it, and nothing of before', async () => {
  const { number, href } = await registered();
  const reader = await openReader(`${api.base}${href}/events`, 'town');
  expect(reader.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': expect.stringMatching('no-cache'),
  });
  await told(api.database, number, 2);
  await reader.until(1);
  await told(api.database, number, 3);
  const events = await reader.until(2);
  const { items } = (await api.call(`${href}/timeline?afterSeq=1`, { as: 'town' })).body;
  expect(events).toEqual(items.map((item: { seq: number }) => ({ id: String(item.seq), data: item })));
  reader.leave();
});

test('who comes back with Last-Event-ID goes on behind it, whatever `after` says, without a gap', async () => {
  const { number, href } = await registered();
  for (const seq of [2, 3, 4]) await told(api.database, number, seq);
  const reader = await openReader(`${api.base}${href}/events?after=0`, 'town', { 'Last-Event-ID': '2' });
  await told(api.database, number, 5);
  expect(ids(await reader.until(3))).toEqual(['3', '4', '5']);
  reader.leave();
  const whole = await openReader(`${api.base}${href}/events?after=0`, 'town');
  expect(ids(await whole.until(5))).toEqual(['1', '2', '3', '4', '5']);
  whole.leave();
  for (const [query, header] of [
    ['', 'x'],
    ['', '-1'],
    ['?after=x', ''],
  ] as const)
    expect(await api.call(`${href}/events${query}`, { as: 'town', headers: { 'Last-Event-ID': header } })).toMatchObject({
      status: 400,
      body: { code: 'invalid-parameter', field: query === '' ? 'Last-Event-ID' : 'after' },
    });
});

test('a backlog of several batches comes whole and in order', async () => {
  const { number, href } = await registered();
  await api.database.fact.createMany({
    data: Array.from({ length: 250 }, (_, index) => ({
      stream: `dispute-${number}`,
      seq: index + 2,
      kind: 'progressed',
      at: new Date(),
      body: {},
    })),
  });
  const reader = await openReader(`${api.base}${href}/events?after=0`, 'town');
  expect(ids(await reader.until(251))).toEqual(Array.from({ length: 251 }, (_, index) => String(index + 1)));
  reader.leave();
});

test('a case of others is not followed, and a stream ends when the case leaves the caller’s sight', async () => {
  const { number, href } = await registered();
  expect(await api.call(`${href}/events`, { as: 'stranger' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  const reader = await openReader(`${api.base}${href}/events`, 'county');
  await told(api.database, number, 2);
  await reader.until(1);
  await api.database.disputeOffice.deleteMany({ where: { number, officeId: 'county' } });
  await told(api.database, number, 3);
  expect(await reader.ended()).toBe(true);
  expect(ids(reader.events)).toEqual(['2']);
});

test('a key that is withdrawn ends its streams before the next event', async () => {
  const { number, href } = await registered();
  const reader = await openReader(`${api.base}${href}/events`, 'village');
  expect(reader.status).toBe(404);
  const mine = await openReader(`${api.base}${href}/events`, 'hall');
  await api.database.principal.update({ where: { id: 'hall' }, data: { active: false } });
  await told(api.database, number, 2);
  expect(await mine.ended()).toBe(true);
  expect(mine.events).toEqual([]);
  await api.database.principal.update({ where: { id: 'hall' }, data: { active: true } });
});

test('the inbox sends each notice once, in the order of ids, even when a lower id commits later', async () => {
  const reader = await openReader(`${api.base}/v1/inbox/events`, 'town');
  const slow = new Postgres({ connectionString: await databaseUrl(api.database) });
  await slow.connect();
  await slow.query('BEGIN');
  const low = (await slow.query(insertNotice(1))).rows[0].id;
  const high = (await sql.query(insertNotice(2))).rows[0].id;
  await sql.query(`SELECT pg_notify('fengqiao_notices', 'town')`);
  // Time for the stream to look at the higher one.
  await registered();
  expect(reader.events).toEqual([]);
  await slow.query('COMMIT');
  await slow.end();
  const events = await reader.until(3);
  expect(ids(events).slice(0, 2)).toEqual([low, high]);
  const { items } = (await api.call('/v1/inbox?limit=3', { as: 'town' })).body;
  expect(events).toEqual(items.toReversed().map((item: { id: string }) => ({ id: item.id, data: item })));
  reader.leave();
  const again = await openReader(`${api.base}/v1/inbox/events`, 'town', { 'Last-Event-ID': low });
  expect(ids(await again.until(2))).toEqual(ids(events).slice(1));
  again.leave();
});

test('a new reader begins behind what is already there, and not behind what is still being written', async () => {
  const slow = new Postgres({ connectionString: await databaseUrl(api.database) });
  await slow.connect();
  await slow.query('BEGIN');
  const low = (await slow.query(insertNotice(11))).rows[0].id;
  await sql.query(insertNotice(12));
  const opening = openReader(`${api.base}/v1/inbox/events`, 'town');
  const meanwhile = async () => {
    for (let calls = 0; calls < 10; calls++) await api.call('/v1/disputes', { as: 'town' });
    return 'waits';
  };
  const asked = await Promise.race([opening.then(() => 'answered'), meanwhile()]);
  await slow.query('COMMIT');
  await slow.end();
  const reader = await opening;
  const next = (await sql.query(insertNotice(13))).rows[0].id;
  await sql.query(`SELECT pg_notify('fengqiao_notices', 'town')`);
  expect([asked, ids(await reader.until(1))]).toEqual(['waits', [next]]);
  expect(ids(reader.events)).not.toContain(low);
  reader.leave();
});

test('a principal has so many streams and no more; one that is left makes room', async () => {
  const { href } = await registered();
  const open = () => openReader(`${api.base}${href}/events`, 'auditor');
  const readers = [await open(), await open(), await open()];
  const refused = await open();
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5']);
  await refused.ended();
  expect(JSON.parse(refused.text())).toMatchObject({ code: 'too-many-streams', expected: '<= 3' });
  const other = await openReader(`${api.base}${href}/events`, 'county');
  expect(other.status).toBe(200);
  other.leave();
  readers[0]?.leave();
  let status = 0;
  for (let tries = 0; status !== 200 && tries < 100; tries++) {
    const again = await open();
    status = again.status;
    again.leave();
  }
  expect(status).toBe(200);
  for (const reader of readers) reader.leave();
});

test('a HEAD of a stream answers its headers and ends', async () => {
  const { href } = await registered();
  const answer = await api.call(`${href}/events`, { as: 'town', method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-type'), answer.text]).toEqual([200, 'text/event-stream; charset=utf-8', '']);
});

test('a reader that leaves before its stream has begun keeps no place', async () => {
  const { hostname, port } = new URL(api.base);
  for (let count = 0; count < 6; count += 1) {
    const socket = connect(Number(port), hostname);
    await new Promise((connected) => socket.once('connect', connected));
    const request = `GET /v1/inbox/events HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer key-inspector\r\n\r\n`;
    await new Promise((written) => socket.write(request, written));
    socket.destroy();
  }
  await eventually('there is a place', async () => {
    const reader = await openReader(`${api.base}/v1/inbox/events`, 'inspector');
    reader.leave();
    return reader.status === 200;
  });
});

test('behind any fact a case can have a stream waits, as behind its last', async () => {
  const { number, href } = await registered();
  const reader = await openReader(`${api.base}${href}/events?after=3000000000`, 'town');
  const other = await openReader(`${api.base}${href}/events`, 'town');
  await told(api.database, number, 2);
  const first = await Promise.race([reader.ended().then(() => 'broken off'), other.until(1).then(() => 'still open')]);
  expect([reader.status, first, reader.events]).toEqual([200, 'still open', []]);
  reader.leave();
  other.leave();
});
