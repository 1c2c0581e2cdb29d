import { z } from 'zod';
import { AccountabilityPage } from '../../contracts/api/accountability';
import { limit } from '../../contracts/api/words';
import { jurisdictions } from '../../jurisdictions';
import { accountabilityItem } from '../accountability';
import type { Caller } from '../caller';
import { Cursor, decodeCursor, page } from '../cursor';
import { Nothing, route } from '../route';
import { always } from './common';

const Query = z.strictObject({
  status: z
    .enum(['awaiting-statement', 'awaiting-decision', 'in-force', 'signed', 'dismissed', 'withdrawn', 'reversed'])
    .optional()
    .describe('Only those that stand there.'),
  office: z.string().min(1).max(64).optional().describe('Only those against this office.'),
  limit,
  cursor: Cursor,
});

/** The proposals of accountability that concern the caller's office, or all of the place for an auditor. */
export const listAccountability = route(
  {
    id: 'listAccountability',
    method: 'get',
    path: '/v1/accountability',
    tag: 'Accountability',
    summary: 'List accountability proposals 问责建议',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by id from the last.', schema: AccountabilityPage } },
    problems: always,
  },
  async (world, caller, { query: { limit: size, cursor, status, office } }) => {
    const below = decodeCursor(cursor, /^[\w:.~#/-]+$/);
    const where = {
      ...concerning(caller),
      ...(status !== undefined && { status }),
      ...(office !== undefined && { AND: { office } }),
      ...(below !== undefined && { id: { lt: below } }),
    };
    const found = await world.database.accountability.findMany({ where, orderBy: { id: 'desc' }, take: size + 1 });
    const { rows, nextCursor } = page(found, size, ({ id }) => id);
    return { status: 200, body: { items: rows.map(accountabilityItem), nextCursor } };
  },
);

function concerning({ roles, office, place }: Caller) {
  if (!roles.includes('auditor')) return { OR: [{ office }, { supervisor: office }] };
  const prefixes = jurisdictions.filter(({ code }) => code === place).map(({ prefix }) => ({ number: { startsWith: `${prefix}-` } }));
  return { OR: [...prefixes, { office }, { supervisor: office }] };
}
