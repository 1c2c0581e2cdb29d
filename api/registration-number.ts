import { z } from 'zod';
import type { Jurisdiction } from '../contracts/plug-ins';
import type { Transaction } from '../prisma/client';

const Taken = z.tuple([z.object({ last: z.int() })]);

/** Takes the next number of a place and year, `QL-2026-000123`; the counter stays locked until the transaction ends, so no number is lost. */
export async function takeNumber(tx: Transaction, place: Jurisdiction, year: number): Promise<string> {
  const rows = await tx.$queryRaw`
    INSERT INTO counter (place, year, last) VALUES (${place.code}, ${year}, 1)
    ON CONFLICT (place, year) DO UPDATE SET last = counter.last + 1 RETURNING last`;
  const [{ last }] = Taken.parse(rows);
  return `${place.prefix}-${year}-${String(last).padStart(6, '0')}`;
}

/** The first dispute with these parties and how many there have been: a repeat is linked, never refused. */
export async function firstOfItsKind(tx: Transaction, partiesKey: string): Promise<{ repeatOf: string | null; repeatCount: number }> {
  const found = await tx.dispute.aggregate({ where: { partiesKey }, _min: { number: true }, _count: true });
  return { repeatOf: found._min.number, repeatCount: found._count };
}
