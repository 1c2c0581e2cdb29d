import { z } from 'zod';
import type { Transaction } from '../../prisma/client';
import { Problem } from '../problem';
import type { Signed } from './signed';

const Locked = z.array(z.object({ dispute: z.string(), yuan: z.int() }));

/** Adds a correcting entry 更正 to a payment of a confirmed list; the list stays. Refuses: a case the list does not pay, a sum below 0. */
export async function correctPayment(
  tx: Transaction,
  at: { readonly place: string; readonly month: string },
  correction: Signed & { readonly id: string; readonly number: string; readonly yuan: number },
): Promise<number> {
  const { number, ...entry } = correction;
  // Locked: of two corrections at once the second sees the first.
  const [payment] = Locked.parse(
    await tx.$queryRaw`SELECT dispute, yuan FROM subsidy_payment WHERE place = ${at.place} AND month = ${at.month} AND number = ${number} FOR UPDATE`,
  );
  if (!payment) throw new Problem('not-in-list', { field: 'number' });
  const { dispute } = payment;
  const { _sum } = await tx.subsidyCorrection.aggregate({ where: { dispute }, _sum: { yuan: true } });
  const before = payment.yuan + (_sum.yuan ?? 0);
  if (before + entry.yuan < 0) throw new Problem('below-zero', { field: 'yuan', expected: `>= -${before}` });
  await tx.subsidyCorrection.create({ data: { ...entry, ...at, dispute } });
  return before + entry.yuan;
}
