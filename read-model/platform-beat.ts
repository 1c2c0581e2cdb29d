import { type Database, Prisma, type Transaction } from '../prisma/client';

/** What beats: a process of the API or the worker for its part, and whichever of them sees the engine answer. */
export type BeatingPart = 'api' | 'worker' | 'engine';

interface Beat {
  readonly parts: readonly BeatingPart[];
  /** A longer silence than this (ms) is an outage. */
  readonly longest: number;
  /** This process was there all the while and could not write: then it was the database that was down. */
  readonly waited: boolean;
}

interface Gap {
  readonly part: string;
  readonly from: Date;
  readonly to: Date;
}

/**
 * Says that these parts are up 心跳, and where they had been silent for too long, keeps the interval in the same transaction. The row lock gives the beat
 * before this one, so an interval is written by whoever comes back first, and once, whatever is killed. There is one clock: the database's. A part that was
 * never heard of has no outage.
 */
export async function beat(database: Database, { parts, longest, waited }: Beat): Promise<void> {
  await database.$transaction(async (tx) => {
    // In the order of their names: two processes never wait for each other.
    const beating = [...parts].sort();
    await tx.$executeRaw(Prisma.sql`
      INSERT INTO platform_beat (part, at) SELECT part, clock_timestamp() FROM unnest(${beating}::text[]) AS part ON CONFLICT (part) DO NOTHING`);
    const gaps: Gap[] = [];
    for (const part of beating) gaps.push(...(await gapOf(tx, part, longest)));
    if (waited) await keepDatabaseGap(tx, gaps);
    else for (const gap of gaps) await keep(tx, gap);
  });
}

async function gapOf(tx: Transaction, part: string, longest: number): Promise<readonly Gap[]> {
  return tx.$queryRaw<Gap[]>(Prisma.sql`
    WITH beaten AS (
      UPDATE platform_beat AS now SET at = greatest(before.at, clock_timestamp())
      FROM (SELECT part, at FROM platform_beat WHERE part = ${part} FOR UPDATE) AS before
      WHERE now.part = before.part RETURNING now.part, before.at AS "from", now.at AS "to")
    SELECT * FROM beaten WHERE "to" - "from" > ${longest}::double precision * interval '1 millisecond'`);
}

/** Each process that waited tells the same gap, a little longer or shorter: the first one stands. */
async function keepDatabaseGap(tx: Transaction, gaps: readonly Gap[]): Promise<void> {
  const [gap] = [...gaps].sort((a, b) => a.from.getTime() - b.from.getTime());
  if (!gap) return;
  await tx.$executeRaw(Prisma.sql`SELECT pg_advisory_xact_lock(hashtext('outage of the database'))`);
  const there = await tx.outage.count({ where: { part: 'database', declaredBy: null, to: { gt: gap.from } } });
  if (there === 0) await keep(tx, { ...gap, part: 'database' });
}

async function keep(tx: Transaction, { part, from, to }: Gap): Promise<void> {
  await tx.outage.createMany({ data: [{ part, from, to }], skipDuplicates: true });
}
