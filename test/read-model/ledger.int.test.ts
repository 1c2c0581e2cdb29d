import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialState } from '../../domain/dispute/evolve';
import { rulesOf } from '../../domain/dispute/rules';
import { caseEntries } from '../../domain/ledger/case-entries';
import { type Database, openDatabase } from '../../prisma/client';
import { MIGRATIONS, migrationNames } from '../../prisma/migration-files';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { chance } from '../support/chance';
import { fillCounty } from '../support/reads/fill';
import { type Life, lives } from '../support/reads/lives';
import { freshDatabase } from '../support/world';

const county = { cases: 300, seed: 1 };
const all = [...lives(county.cases, chance(county.seed))];
const blamed = all.filter(({ spec }) => spec.facts.some(({ kind }) => kind === 'breached'));
let database: Database;
beforeAll(async () => {
  database = openDatabase(await freshDatabase(), 5);
  await fillCounty(database, county);
});
afterAll(() => database.$disconnect());

test('the facts of a case write its entries with them, each once however often they are delivered', async () => {
  const [life] = blamed.toSorted((a, b) => b.spec.facts.length - a.spec.facts.length);
  const { number } = life?.registration ?? { number: '' };
  await database.$executeRaw`TRUNCATE ledger_entry`;
  await database.$executeRaw`DELETE FROM fact WHERE stream = ${`dispute-${number}`}`;
  await database.$executeRaw`UPDATE dispute SET state = NULL, seq = 0, status = 'registered' WHERE number = ${number}`;
  const facts = life?.spec.facts ?? [];
  for (const fact of facts) await recordDisputeFacts(database, number, [fact]);
  await recordDisputeFacts(database, number, facts);
  expect(await kept()).toEqual(life ? expected([life]) : []);
  expect((await kept()).length).toBeGreaterThan(0);
});

test('what became true before there was a ledger is entered by the migration, the same as if there had been one', async () => {
  await database.$executeRaw`TRUNCATE ledger_entry`;
  const name = migrationNames().find((one) => one.endsWith('_ledger')) ?? '';
  const [, backfill = ''] = readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8').split('-- What became true before');
  for (const statement of backfill.split(';').slice(0, -1)) await database.$executeRawUnsafe(`--${statement}`);
  expect(blamed.length).toBeGreaterThan(20);
  expect(await kept()).toEqual(expected(blamed));
});

test('the database refuses to change or to delete an entry', async () => {
  await expect(database.$executeRaw`DELETE FROM ledger_entry`).rejects.toThrow(/never changed or deleted/);
  await expect(database.$executeRaw`UPDATE ledger_entry SET office = 'another'`).rejects.toThrow(/never changed or deleted/);
});

const kept = () =>
  database.ledgerEntry.findMany({ select: { id: true, office: true, basis: true, refersTo: true }, orderBy: { id: 'asc' } });

/** By the fold of the facts, without the database. */
function expected(some: readonly Life[]) {
  const entries = some.flatMap(({ registration, spec }) => {
    let before = initialState(registration);
    return spec.facts.flatMap((fact) => {
      const written = caseEntries(before, fact);
      before = rulesOf(before).evolve(before, fact);
      return written;
    });
  });
  return entries
    .map((entry) => ({
      id: entry.id,
      office: entry.office,
      basis: 'basis' in entry ? entry.basis : null,
      refersTo: 'refersTo' in entry ? entry.refersTo : null,
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
