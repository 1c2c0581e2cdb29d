import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Database, openDatabase } from '../../prisma/client';
import { sendWaiting } from '../../workers/outbox-relay';
import { freshDatabase } from '../support/world';

let database: Database;
let heard: string[] = [];
/** An office's own system: what it is sent to `/moved` it answers with another address, to `/gone` with an error. */
const system = createServer((request, response) => {
  heard.push(`${request.method} ${request.url}`);
  if (request.url === '/moved') response.writeHead(302, { location: '/login' });
  else response.writeHead(request.url === '/gone' ? 500 : 200);
  request.resume().on('end', () => response.end());
});
let at = '';
beforeAll(async () => {
  database = openDatabase(await freshDatabase(), 3);
  await new Promise<void>((listening) => system.listen(0, '127.0.0.1', listening));
  at = `http://127.0.0.1:${(system.address() as AddressInfo).port}`;
});
afterAll(async () => {
  system.closeAllConnections();
  await new Promise((closed) => system.close(closed));
  await database.$disconnect();
});
beforeEach(async () => {
  heard = [];
  await database.outbox.deleteMany();
  await database.office.deleteMany();
});

const office = (id: string, webhook: string | null) =>
  database.office.create({ data: { id, name: id, nameEn: id, level: 'town', kind: 'center', place: 'here', path: `/${id}/`, webhook } });
const letter = (recipient: string, target: string, nextAt = new Date(0)) =>
  database.outbox.create({ data: { topic: 'notice', target, payload: { id: '1', recipient }, nextAt } });

test('a letter that is redirected has not arrived: it stays, says so, and is tried again', async () => {
  await office('town', `${at}/moved`);
  const { id } = await letter('town', `${at}/moved`);
  expect(await sendWaiting(database)).toBe(1);
  const kept = await database.outbox.findUniqueOrThrow({ where: { id } });
  expect(kept).toMatchObject({ sentAt: null, attempts: 1, lastError: 'answered 302' });
  expect(kept.nextAt.getTime()).toBeGreaterThan(Date.now());
  expect(heard).toEqual(['POST /moved']);
});

test('it goes where the office is heard by now; where that is nowhere it is closed', async () => {
  await office('town', `${at}/right`);
  await office('silent', null);
  await letter('town', `${at}/gone`);
  await letter('silent', `${at}/gone`);
  expect(await sendWaiting(database)).toBe(2);
  expect(heard).toEqual(['POST /right']);
  expect(await database.outbox.count({ where: { sentAt: null } })).toBe(0);
});

test('what has waited longest comes first: an address that is dead holds up no other', async () => {
  await office('dead', `${at}/gone`);
  await office('town', `${at}/right`);
  for (let count = 0; count < 25; count += 1) await letter('dead', `${at}/gone`, new Date(1_000));
  await letter('town', `${at}/right`, new Date(0));
  expect(await sendWaiting(database)).toBe(20);
  expect(heard).toContain('POST /right');
});
