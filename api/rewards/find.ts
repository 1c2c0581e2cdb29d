import { z } from 'zod';
import type { FindOfCase } from '../../contracts/api/rewards';
import type { SubsidyRule } from '../../contracts/rewards';
import { caseTime } from '../../domain/pace';
import { mediationFacts, mediationOf } from '../../domain/scoring/claim-of-case';
import type { Instant } from '../../domain/time';
import type { Transaction } from '../../prisma/client';
import { Problem } from '../problem';
import { paceOf, StoredFact } from '../stored';
import { aloneWithSubsidies } from './alone';
import type { Signed } from './signed';

/**
 * Keeps what a named person found about a case of the place; of several of a kind the newest holds. What holds already is left alone. Refuses: a case of
 * another place, one that is paid (it is corrected instead), an amount no range of the rule has.
 */
export async function findOfCase(tx: Transaction, rule: SubsidyRule, place: string, found: FindOfCase, signed: Signed) {
  const { number, kind } = found;
  await aloneWithSubsidies(tx, place);
  const row = await tx.dispute.findUnique({ where: { number }, select: { place: true, grade: true, plan: true } });
  if (row?.place !== place) throw new Problem('not-found', { field: 'number' });
  if (await tx.subsidyPayment.findFirst({ where: { number } })) throw new Problem('case-paid', { field: 'number' });
  const value = found.kind === 'amount' ? found.yuan : found.holds ? 1 : 0;
  if (found.kind === 'amount') refuseOutside(rule, row.grade, value);
  const held = await tx.subsidyFinding.findFirst({ where: { number, kind }, orderBy: { id: 'desc' } });
  const outlived = async () =>
    kind === 'performed' && held !== null && (await isOutlived(tx, number, caseTime(paceOf(row.plan), held.at.getTime())));
  if (held?.value === value && !(await outlived())) return { status: 200, row: held };
  return { status: 201, row: await tx.subsidyFinding.create({ data: { number, kind, value, ...signed } }) };
}

/** What was found of the performance counts for the agreement of its time, of that in the time of the case: after a rebound it is to be found anew. */
async function isOutlived(tx: Transaction, number: string, at: Instant): Promise<boolean> {
  const where = { stream: `dispute-${number}`, kind: { in: [...mediationFacts] } };
  const rows = await tx.fact.findMany({ where, orderBy: { seq: 'asc' }, select: { body: true } });
  const mediation = mediationOf(z.array(StoredFact).parse(rows.map(({ body }) => body)));
  return mediation !== null && at < mediation.since;
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
