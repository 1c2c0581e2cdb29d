import { type Database, Prisma } from '../prisma/client';
import type { Caller } from './caller';
import { officesBelow } from './offices-below';

/** Which case numbers behind a figure a reader may see. */
export type CasesShown = (office: string, numbers: readonly string[]) => string[];

/**
 * Of the figures of offices everybody may read the counts; the numbers of the cases behind them are for the office itself, those above it and the auditor of
 * the place, and a complaint about the reader's own office is never among them (G-4). `numbers` are all that may come up.
 */
export async function casesShown(database: Database, caller: Caller, numbers: readonly string[]): Promise<CasesShown> {
  const [below, complaints] = await Promise.all([
    officesBelow(database, caller),
    database.$queryRaw<{ number: string }[]>(
      Prisma.sql`SELECT number FROM dispute WHERE number = ANY(${[...numbers]}) AND claim->>'accusedOffice' = ${caller.office}`,
    ),
  ]);
  const hidden = new Set(complaints.map(({ number }) => number));
  return (office, some) => (below.includes(office) ? some.filter((number) => !hidden.has(number)) : []);
}
