import { z } from 'zod';
import { SubsidyListPage } from '../../contracts/api/rewards';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { rulesToRead } from '../rewards/access';
import { ruleName } from '../rewards/rule-name';
import { signatureOf } from '../rewards/signed';
import { confirmed, itemsOf, preview } from '../rewards/subsidy-list';
import { Nothing, route } from '../route';
import { always } from './common';
import { MonthParams, ofRewards } from './rewards-common';

const Query = z.strictObject({
  only: z.enum(['payable', 'not-paid']).optional().describe('Only the cases that are paid, or that are not.'),
  limit,
  cursor: Cursor,
});

/** The payable list of a month: as it was confirmed, else what it would be now. */
export const getSubsidies = route(
  {
    id: 'getSubsidies',
    method: 'get',
    path: '/v1/subsidies/{place}/{month}',
    tag: 'Rewards',
    summary: 'Read the payable list of a month 个案补贴发放表',
    params: MonthParams,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by number of case.', schema: SubsidyListPage } },
    problems: [...always, ...ofRewards],
  },
  async (world, caller, { params: { place, month }, query: { only, limit: size, cursor } }) => {
    const { subsidy: rule } = await rulesToRead(world.database, caller, place);
    const after = decodeCursor(cursor, /^[\w.-]+$/);
    const where = { where: { place, month }, orderBy: { id: 'asc' } } as const;
    const [stored, entries, payments] = await Promise.all([
      confirmed(world.database, place, month),
      world.database.subsidyCorrection.findMany(where),
      world.database.subsidyPayment.findMany({ where: { place, month } }),
    ]);
    const computed = stored ?? (await preview(world.database, rule, place, month));
    const { list, digest } = computed;
    const numbers = new Map(payments.map(({ dispute, number }) => [dispute, number]));
    const wanted = itemsOf(computed).filter(
      ({ number, yuan }) => (after === undefined || number > after) && (only === undefined || (only === 'payable') === (yuan !== null)),
    );
    const { rows: items, nextCursor } = page(wanted.slice(0, size + 1), size, ({ number }) => number);
    const corrections = entries.map(({ id, dispute, yuan, ...signed }) => ({
      id,
      number: numbers.get(dispute) ?? dispute,
      yuan,
      signature: signatureOf(signed),
    }));
    const body = {
      place,
      month,
      state: stored ? 'confirmed' : 'preview',
      rule: ruleName(rule),
      digest,
      yuan: list.yuan,
      corrected: entries.reduce((sum, { yuan }) => sum + yuan, list.yuan),
      payable: list.payable.length,
      notPaid: list.notPaid.length,
      signature: stored && signatureOf(stored),
      corrections,
      items,
      nextCursor,
    };
    return { status: 200, body };
  },
);
