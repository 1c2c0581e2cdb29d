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

/**
 * The first dispute with these parties and how many there have been: a repeat is linked, never refused. Where the first has other parties by now, put right
 * since, the others are linked to it and so is this one; whose own parties were put right is a repeat of nobody for those who come after it.
 */
export async function firstOfItsKind(tx: Transaction, partiesKey: string): Promise<{ repeatOf: string | null; repeatCount: number }> {
  const found = await tx.dispute.aggregate({ where: { partiesKey }, _min: { number: true }, _count: true });
  const { number } = found._min;
  const putRight = number === null ? 0 : await tx.fact.count({ where: { stream: `dispute-${number}`, kind: 'partyCorrected' } });
  const first = number === null || putRight > 0 ? null : await tx.dispute.findUnique({ where: { number }, select: { repeatOf: true } });
  return { repeatOf: first?.repeatOf ?? number, repeatCount: found._count };
}
