import type { SubsidyRule } from '../../contracts/rewards';
import { month } from '../../domain/scoring/period';
import { dayOf } from '../../domain/time';
import type { Transaction } from '../../prisma/client';
import { toJson } from '../json';
import { Problem } from '../problem';
import { aloneWithSubsidies } from './alone';
import type { Signed } from './signed';
import { preview } from './subsidy-list';

/**
 * Confirms the list of a month as it was read. Two at once: the key of the list lets one in, and the key of a payment is its dispute, so that neither two
 * months nor two places pay it twice; what loses is undone whole. Refuses: a month that is not over, a list confirmed already, one that
 * has changed since it was read, one that pays nothing.
 */
export async function confirmList(
  tx: Transaction,
  rule: SubsidyRule,
  at: { readonly place: string; readonly month: string },
  { digest: read, ...signed }: Signed & { readonly digest: string },
): Promise<{ readonly digest: string; readonly yuan: number; readonly payable: number }> {
  if (dayOf(signed.at.getTime()) <= month(at.month).to)
    throw new Problem('month-not-over', { field: 'month', expected: `> ${month(at.month).to}` });
  await aloneWithSubsidies(tx, at.place);
  if (await tx.subsidyList.findUnique({ where: { place_month: at } })) throw new Problem('list-confirmed');
  const { list, claims, digest } = await preview(tx, rule, at.place, at.month);
  if (digest !== read) throw new Problem('list-changed', { field: 'digest', expected: digest });
  if (list.payable.length === 0) throw new Problem('nothing-to-pay');
  const row = { ...at, digest, list: toJson(list), claims: claims.map(toJson), yuan: list.yuan, ...signed };
  if ((await tx.subsidyList.createMany({ data: [row], skipDuplicates: true })).count === 0) throw new Problem('list-confirmed');
  // In one order, so that two confirmations wait for each other and never in a circle.
  const payments = list.payable.map((paid) => ({ ...paid, ...at })).toSorted((a, b) => (a.dispute < b.dispute ? -1 : 1));
  const { count } = await tx.subsidyPayment.createMany({ data: payments, skipDuplicates: true });
  if (count < payments.length) throw new Problem('list-changed', { field: 'digest' });
  return { digest, yuan: list.yuan, payable: payments.length };
}
