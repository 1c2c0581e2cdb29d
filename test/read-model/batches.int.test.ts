import type { Registration } from '../../domain/dispute/evolve';
import type { DisputeFact } from '../../domain/dispute/facts';
import { type Database, openDatabase } from '../../prisma/client';
import { recordDisputeFacts } from '../../read-model/dispute-facts';
import { chance } from '../support/chance';
import { fillCounty } from '../support/reads/fill';
import { type Life, lives } from '../support/reads/lives';
import { freshDatabase } from '../support/world';

const county = { cases: 600, seed: 1 };
let database: Database;
beforeAll(async () => {
  database = openDatabase(await freshDatabase(), 5);
  await fillCounty(database, county);
});
afterAll(() => database.$disconnect());

const batches: readonly [string, (facts: readonly DisputeFact[]) => readonly (readonly DisputeFact[])[]][] = [
  ['one by one', (facts) => facts.map((fact) => [fact])],
  ['all at once', (facts) => [facts]],
];

test.each(batches)('facts that come %s leave the same rows, and those of the generated county', async (_name, batched) => {
  const { registration, spec } = mostTried();
  const generated = await rowsOf(registration.number);
  await registerAgain(registration);
  for (const batch of batched(spec.facts)) await recordDisputeFacts(database, registration.number, batch);
  expect(await rowsOf(registration.number)).toEqual(generated);
});

/** The case as its registration left it, before the first fact. */
async function registerAgain({ number, office, registrar }: Registration): Promise<void> {
  const sight = [
    { officeId: registrar, number, relation: 'registrar' },
    { officeId: office.id, number, relation: 'holder' },
    ...office.above.map(({ id }) => ({ officeId: id, number, relation: 'supervisor' })),
  ];
  await database.$transaction([
    database.fact.deleteMany({ where: { stream: `dispute-${number}` } }),
    database.clockRow.deleteMany({ where: { number } }),
    database.notice.deleteMany({ where: { stream: `dispute-${number}` } }),
    database.disputeOffice.deleteMany({ where: { number } }),
    database.disputeOffice.createMany({ data: sight }),
    database.$executeRaw`UPDATE dispute SET state = NULL, seq = 0, status = 'registered' WHERE number = ${number}`,
  ]);
}

/** The case with the most to tell: handed up, proposed against, before the court. */
function mostTried(): Life {
  const all = [...lives(county.cases, chance(county.seed))].filter(({ spec }) =>
    spec.facts.some(({ kind }) => kind === 'confirmationSought'),
  );
  return all.reduce((most, life) => (life.spec.facts.length > most.spec.facts.length ? life : most));
}

async function rowsOf(number: string) {
  const stream = `dispute-${number}`;
  const facts = await database.fact.findMany({ where: { stream }, orderBy: { seq: 'asc' } });
  const clocks = await database.clockRow.findMany({ where: { number }, orderBy: [{ code: 'asc' }, { occurrence: 'asc' }] });
  const notices = await database.notice.findMany({
    where: { stream },
    orderBy: [{ seq: 'asc' }, { recipient: 'asc' }, { code: 'asc' }],
    omit: { id: true, readAt: true },
  });
  const sight = await database.disputeOffice.findMany({ where: { number }, orderBy: [{ officeId: 'asc' }, { relation: 'asc' }] });
  const dispute = await database.dispute.findUniqueOrThrow({ where: { number }, omit: { updatedAt: true } });
  return { facts, clocks, notices, sight, dispute };
}
