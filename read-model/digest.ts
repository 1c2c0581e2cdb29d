import { addDays, type Day, dayOf, type Instant, startOf } from '../domain/time';
import { type Database, Prisma, type Transaction } from '../prisma/client';
import { owedBy } from './clock-rows';
import { writeNotices } from './notice-rows';

/** What a digest says of an office's own duties: due on the day itself, due within seven days with it, and missed and still open. */
interface Digest {
  readonly office: string;
  readonly today: number;
  readonly week: number;
  readonly overdue: number;
}

/**
 * Writes the digests 每日提示 of the offices of a place for the day of `now` (epoch ms UTC) and answers how many; 0 where they have been written. The
 * day is marked in the same transaction, so that whoever dies, restarts or runs beside another writes them once; an office with nothing due gets none.
 */
export async function writeDigests(database: Database, place: string, now: Instant): Promise<number> {
  const day = dayOf(now);
  return database.$transaction(async (tx) => {
    const marked = await tx.digestDay.createMany({ data: [{ place, day, at: new Date(now) }], skipDuplicates: true });
    if (marked.count === 0) return 0;
    const digests = await digestsOf(tx, place, day, now);
    const notices = digests.map(({ office, ...counts }) => ({
      recipient: office,
      code: 'daily-digest',
      params: { day, ...counts },
      seq: 1,
      at: now,
    }));
    await writeNotices(tx, `digest-${day}`, '', notices);
    return notices.length;
  });
}

/** Cases with a pace of their own are left out: they live in another time. */
function digestsOf(tx: Transaction, place: string, day: Day, now: Instant): Promise<Digest[]> {
  const [at, midnight, later] = [now, startOf(addDays(day, 1)), startOf(addDays(day, 7))].map((instant) => new Date(instant));
  return tx.$queryRaw<Digest[]>(Prisma.sql`
    SELECT ${owedBy} AS office,
      count(*) FILTER (WHERE c.breached_at IS NULL AND c.due_at > ${at} AND c.due_at <= ${midnight})::int AS today,
      count(*) FILTER (WHERE c.breached_at IS NULL AND c.due_at > ${at})::int AS week,
      count(*) FILTER (WHERE c.breached_at IS NOT NULL OR c.due_at <= ${at})::int AS overdue
    FROM clock c JOIN dispute d ON d.number = c.number JOIN office o ON o.id = ${owedBy}
    WHERE c.status = 'running' AND c.due_at <= ${later} AND o.place = ${place} AND d.plan->'pace' = 'null'::jsonb
      AND EXISTS (SELECT FROM jsonb_array_elements(d.plan->'clocks') rule WHERE rule->>'code' = c.code AND rule->>'duty' = 'holder')
    GROUP BY 1 ORDER BY 1`);
}
