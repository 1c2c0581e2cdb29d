import type { Registration } from '../domain/dispute/evolve';
import type { DisputeFact } from '../domain/dispute/facts';
import { type Step, stepsBy } from '../domain/dispute/steps';
import type { PetitionFact } from '../domain/petition/facts';
import { type Database, Prisma } from '../prisma/client';
import { disputeFold } from './dispute-facts';
import { FactsRefused } from './facts-refused';
import { petitionFold } from './petition-facts';

/** Every fact of a case that is written, with the case before and after it, by the rules of its procedure. Refuses a number that is not there. */
export async function stepsOfCase(database: Database, number: string): Promise<readonly Step[]> {
  const [row] = await database.$queryRaw<{ input: Registration }[]>(Prisma.sql`SELECT input FROM intake WHERE number = ${number}`);
  if (!row) throw new FactsRefused('UnknownDispute', `no dispute ${number} in this database`);
  if (row.input.plan.procedure === 'petition') return stepsBy(petitionFold, row.input, await factsOf<PetitionFact>(database, number));
  return stepsBy(disputeFold, row.input, await factsOf<DisputeFact>(database, number));
}

async function factsOf<Fact>(database: Database, number: string): Promise<readonly Fact[]> {
  const rows = await database.$queryRaw<{ body: Fact }[]>(
    Prisma.sql`SELECT body FROM fact WHERE stream = ${`dispute-${number}`} ORDER BY seq`,
  );
  return rows.map(({ body }) => body);
}
