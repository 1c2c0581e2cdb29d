import { type Database, openDatabase } from '../../prisma/client';
import { fillCounty } from '../support/reads/fill';
import { plansOf, type ReadPlan } from '../support/reads/plans';
import { listReads, otherLists, type Read } from '../support/reads/reads';
import { serveReads } from '../support/reads/serve';
import { freshDatabase } from '../support/world';

/** With fewer than some 2,500 cases Postgres rightly reads the whole table: it is small. */
const CASES = 4_000;
let url: string;
let database: Database;
let reads: { disputes: Read[]; others: Read[] };
beforeAll(async () => {
  url = await freshDatabase();
  database = openDatabase(url, 5);
  await fillCounty(database, { cases: CASES, seed: 1 });
  const { ask, close } = await serveReads(database);
  reads = { disputes: await listReads(ask), others: await otherLists(ask) };
  await close();
}, 180_000);
afterAll(() => database.$disconnect());

/** Plans of every query these reads sent that reads a large table: each sends one at least. */
async function explained(asked: readonly Read[]): Promise<ReadPlan[]> {
  const plans = await plansOf(url, asked);
  const silent = asked.filter((read) => read.name !== 'offices' && !plans.some((plan) => plan.read === read));
  expect(silent).toEqual([]);
  return plans;
}

/** `overdue=true, as county: dispute` for each read that reads a large table from end to end. */
async function scans(asked: readonly Read[]): Promise<string[]> {
  const plans = await explained(asked);
  return plans.flatMap(({ read, scanned }) => scanned.map((table) => `${read.name}, as ${read.as}: ${table}`));
}

test('no list of disputes, whatever it is filtered by and whoever asks, reads a large table from end to end', async () => {
  expect(await scans(reads.disputes)).toEqual([]);
});

test('without a filter the walk ends with the page, on the first and on the last one, whoever asks', async () => {
  const plans = await explained(reads.disputes.filter(({ name }) => name.endsWith('page')));
  // A page and one more, for each the case, its holder and the relations the office stands in.
  const long = plans.filter(({ looked }) => looked > 21 * 10).map(({ read, looked }) => `${read.name}, as ${read.as}: ${looked}`);
  expect(long).toEqual([]);
});

test('an office that has read everything is told so without a look at anybody’s notices', async () => {
  const plans = await explained(reads.others.filter(({ name, as }) => name === 'inbox, unread' && as === 'city'));
  expect(plans.map(({ looked }) => looked)).toEqual([0]);
});

test('no inbox and no list of proposals reads a large table from end to end', async () => {
  expect(await scans(reads.others)).toEqual([]);
});

test('a filter whose index is gone reads the whole table, and is found out', async () => {
  await database.$executeRaw`DROP INDEX dispute_level_number_idx`;
  const filtered = reads.disputes.filter(({ name }) => name === 'list, level=city');
  expect(await scans(filtered)).toContain('list, level=city, as town-1: dispute');
});
