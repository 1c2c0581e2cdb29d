import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisputeFact } from '../../domain/dispute/facts';
import { type Database, openDatabase } from '../../prisma/client';
import { MIGRATIONS } from '../../prisma/migration-files';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { keepIntake } from '../support/cases';
import { at, command, given, until } from '../support/dispute-spec';
import { freshDatabase, type World } from '../support/world';

let database: Database;
beforeAll(async () => {
  database = openDatabase(await freshDatabase(), 2);
});
afterAll(() => database.$disconnect());

const clerk = { by: 'clerk', office: 'village', occurredAt: at('2026-03-03 09:00'), receivedAt: at('2026-03-03 09:00') };

async function registered(number: string) {
  const { state } = given();
  const { plan, holder: office, registrar, registeredAt } = state;
  await keepIntake({ database } as World, { number, office, registrar, registeredAt, plan });
}

test('two corrections of one party, asked for at the same time, both stand', async () => {
  const number = 'QL-2026-900001';
  await registered(number);
  const was = { kind: 'person', name: '王某', idNumber: null, phone: '1380000', address: null };
  await database.party.create({ data: { id: 'p1', number, side: 'applicant', ...was } });
  const changes = [{ phone: '1390000' }, { name: '王某某' }];
  for (const [index, change] of changes.entries()) {
    const text = JSON.stringify({ party: 'p1', was, now: { ...was, ...change }, partiesKey: `key-${index}` });
    await database.document.create({
      data: { id: `d${index}`, stream: `dispute-${number}`, kind: 'party-correction', hash: 'h', text, author: 'clerk' },
    });
    const fact = { kind: 'partyCorrected', party: 'p1', details: `d${index}`, approver: 'wang', reason: 'r', ...clerk } as const;
    await recordDisputeFacts(database, number, [{ seq: index + 2, at: clerk.receivedAt, ...fact } as DisputeFact]);
  }
  expect(await database.party.findUnique({ where: { id: 'p1' } })).toMatchObject({ name: '王某某', phone: '1390000', idNumber: null });
});

test('the row of a clock that has ended begins at the right moment too', async () => {
  const number = 'QL-2026-900002';
  await registered(number);
  const spec = given(
    command('accept', '2026-03-03 09:00'),
    command('route', '2026-03-04 09:00'),
    command('conclude-agreement', '2026-03-06 09:00'),
    command('correct-date', '2026-03-09 10:00', {
      entry: { seq: 2, kind: 'accepted', occurredAt: at('2026-03-03 09:00') },
      correctedTo: at('2026-03-02 15:00'),
    }),
  );
  for (const fact of spec.facts.slice(1)) await recordDisputeFacts(database, number, [fact]);
  const row = await database.clockRow.findFirstOrThrow({ where: { number, code: 'mediation-period' } });
  expect([row.occurrence, row.status, row.startedAt.getTime(), row.dueAt?.getTime()]).toEqual([
    1,
    'met',
    at('2026-03-02 15:00'),
    spec.clock('mediation-period').dueAt,
  ]);
});

test('what was taken back stands in no row, also of an occurrence that has gone on', async () => {
  const number = 'QL-2026-900003';
  await registered(number);
  const missed = given(command('accept', '2026-03-02 11:00'), until('2026-03-09 18:00'), command('report-progress', '2026-03-10 09:00'));
  const back = missed.fold(
    [{ kind: 'breachWithdrawn', clock: 'weekly-update', occurrence: 1, receivedAt: at('2026-03-11 09:00'), why: 'appeal' }],
    at('2026-03-11 09:00'),
  );
  const row = () => database.clockRow.findFirstOrThrow({ where: { number, code: 'weekly-update', occurrence: 1 } });
  for (const fact of missed.facts.slice(1)) await recordDisputeFacts(database, number, [fact]);
  expect((await row()).breachedAt).not.toBeNull();
  await recordDisputeFacts(database, number, back.facts.slice(missed.facts.length));
  expect(await row()).toMatchObject({ status: 'met', breachedAt: null });
  // Rows from before are put right by the migration; a breach that stands is left alone.
  await database.clockRow.updateMany({ where: { number }, data: { breachedAt: new Date() } });
  await database.$executeRawUnsafe(readFileSync(join(MIGRATIONS, '20261130030000_taken_back', 'migration.sql'), 'utf8'));
  const rows = await database.clockRow.findMany({ where: { number, code: 'weekly-update' }, orderBy: { occurrence: 'asc' } });
  expect(rows.map(({ occurrence, breachedAt }) => [occurrence, breachedAt === null])).toEqual([
    [1, true],
    [2, false],
  ]);
});
