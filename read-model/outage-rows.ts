import { inCaseTime, type Outage } from '../domain/clock/outages';
import { sparedBy } from '../domain/dispute/outages';
import { fallenProposals } from '../domain/ledger/fallen';
import { caseTime } from '../domain/pace';
import { type Database, Prisma } from '../prisma/client';
import { stateOfCase, withdrawAfterEnd } from './after-end';

/** What came of telling an outage: cases told, deadlines moved, cases that never answered and had it left with them. */
export interface OutageTally {
  readonly cases: number;
  readonly moved: number;
  readonly silent: number;
}

/** The numbers after this one, in order and at most so many, of cases that are open, or ended with a charge whose date came after the outage began. */
export async function casesToTell(database: Database, { from }: Outage, after: string, limit: number): Promise<readonly string[]> {
  const rows = await database.$queryRaw<{ number: string }[]>(Prisma.sql`
    SELECT number FROM dispute WHERE number > ${after} AND (status <> 'ended' OR EXISTS (
      SELECT 1 FROM ledger_entry e WHERE e.number = dispute.number AND e.kind = 'breach' AND e.due_at > to_timestamp(${from}::double precision / 1000)
        AND NOT EXISTS (SELECT 1 FROM ledger_entry r WHERE r.refers_to = e.id)))
    ORDER BY number LIMIT ${limit}`);
  return rows.map(({ number }) => number);
}

/**
 * Takes back what an ended case was charged with because of an outage, and answers the proposals that fell with it; undefined for a case that has not ended.
 * `now` is epoch ms UTC.
 */
export async function takeBackAfterEnd(
  database: Database,
  number: string,
  outage: Outage,
  now: number,
): Promise<readonly string[] | undefined> {
  const state = await stateOfCase(database, number);
  if (state.status !== 'ended') return undefined;
  const { pace } = state.plan;
  const spared = sparedBy(state, inCaseTime(pace, outage), caseTime(pace, now));
  const withdrawals = spared.map(({ clock, occurrence }) => ({ clock, occurrence, why: 'outage' as const }));
  await withdrawAfterEnd(database, number, withdrawals, now);
  // Whichever attempt took it back: one that died in between has told nobody.
  const fallen = fallenProposals(await stateOfCase(database, number));
  return fallen.flatMap(({ proposal, why }) => (why === 'outage' ? [proposal.id] : []));
}

/** Keeps that every case was told of an outage. */
export async function outageTold(database: Database, { part, from }: Outage, tally: OutageTally): Promise<void> {
  await database.outage.updateMany({ where: { part, from: new Date(from), toldAt: null }, data: { ...tally, toldAt: new Date() } });
}
