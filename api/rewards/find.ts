import type { FindOfCase } from '../../contracts/api/rewards';
import type { SubsidyRule } from '../../contracts/rewards';
import type { Transaction } from '../../prisma/client';
import { Problem } from '../problem';
import { aloneWithSubsidies } from './alone';
import type { Signed } from './signed';

/**
 * Keeps what a named person found about a case of the place; of several of a kind the newest holds. What holds already is left alone. Refuses: a case of
 * another place, one that is paid (it is corrected instead), an amount no range of the rule has.
 */
export async function findOfCase(tx: Transaction, rule: SubsidyRule, place: string, found: FindOfCase, signed: Signed) {
  const { number, kind } = found;
  await aloneWithSubsidies(tx, place);
  const row = await tx.dispute.findUnique({ where: { number }, select: { place: true, grade: true } });
  if (row?.place !== place) throw new Problem('not-found', { field: 'number' });
  if (await tx.subsidyPayment.findFirst({ where: { number } })) throw new Problem('case-paid', { field: 'number' });
  const value = found.kind === 'amount' ? found.yuan : found.holds ? 1 : 0;
  if (found.kind === 'amount') refuseOutside(rule, row.grade, value);
  const held = await tx.subsidyFinding.findFirst({ where: { number, kind }, orderBy: { id: 'desc' } });
  if (held?.value === value) return { status: 200, row: held };
  return { status: 201, row: await tx.subsidyFinding.create({ data: { number, kind, value, ...signed } }) };
}

function refuseOutside({ amounts }: SubsidyRule, grade: string | null, yuan: number): void {
  const ranges = amounts.filter((row) => row.grade === grade && row.from < row.to);
  if (ranges.some(({ from, to }) => from <= yuan && yuan <= to)) return;
  const expected = ranges.map(({ from, to }) => `${from}..${to}`).join(', ');
  throw new Problem('amount-not-in-range', {
    field: 'yuan',
    expected: expected === '' ? { zh: '该等级没有幅度', en: 'this grade has no range' } : expected,
  });
}
