import { z } from 'zod';
import { ReassignedCasePage } from '../../contracts/api/reassignment';
import { limit } from '../../contracts/api/words';
import { casesShown } from '../cases-shown';
import { Cursor, decodeCursor, page } from '../cursor';
import { orderInSight } from '../reassignments';
import { Nothing, route } from '../route';
import { reassignedCase } from '../views/reassignment';
import { always } from './common';
import { OrderParams } from './end-leave';

const Query = z.strictObject({
  result: z.enum(['moved', 'not-moved', 'back', 'not-back', 'waiting']).optional().describe('Only cases with this result.'),
  limit,
  cursor: Cursor,
});

const results = {
  moved: { movedAt: { not: null } },
  'not-moved': { refusal: { not: null } },
  back: { backAt: { not: null } },
  'not-back': { backRefusal: { not: null } },
  waiting: { movedAt: null, refusal: null },
} as const;

/** What became of each case of an order; a complaint about the reader's office is not among them (G-4). */
export const listReassignedCases = route(
  {
    id: 'listReassignedCases',
    method: 'get',
    path: '/v1/reassignments/{id}/cases',
    tag: 'People',
    summary: 'List the cases of a leave or a re-assignment, each with its result 逐件结果',
    params: OrderParams,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by number.', schema: ReassignedCasePage } },
    problems: [...always, 'not-found'],
  },
  async ({ database }, caller, { params: { id }, query: { result, limit: size, cursor } }) => {
    const order = await orderInSight(database, caller, id);
    const after = decodeCursor(cursor, /^[\w-]+$/);
    const found = await database.reassignedCase.findMany({
      where: { reassignmentId: id, ...(result !== undefined && results[result]), ...(after !== undefined && { number: { gt: after } }) },
      orderBy: { number: 'asc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, (row) => row.number);
    const numbers = rows.map(({ number }) => number);
    const shown = new Set((await casesShown(database, caller, numbers))(order.office, numbers));
    // What was not found says only what the caller said: left out, it would tell a complaint from a number that is none.
    const items = rows.filter(({ number, refusal }) => shown.has(number) || refusal === 'not-found');
    return { status: 200, body: { items: items.map(reassignedCase), nextCursor } };
  },
);
