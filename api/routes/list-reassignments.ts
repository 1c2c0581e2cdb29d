import { z } from 'zod';
import { ReassignmentPage } from '../../contracts/api/reassignment';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { officesBelow } from '../offices-below';
import { Nothing, route } from '../route';
import { reassignmentViews } from '../views/reassignment';
import { always } from './common';

const Query = z.strictObject({
  person: z.string().min(1).max(64).optional().describe('Leaves of this person alone.'),
  open: z.enum(['true', 'false']).optional().describe('Only those that are not done, or only those that are.'),
  limit,
  cursor: Cursor,
});

/** The orders of the caller's office and of those below it, newest first. */
export const listReassignments = route(
  {
    id: 'listReassignments',
    method: 'get',
    path: '/v1/reassignments',
    tag: 'People',
    summary: 'List leaves and re-assignments 请假与改派',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, newest first.', schema: ReassignmentPage } },
    problems: always,
  },
  async ({ database, now }, caller, { query: { person, open, limit: size, cursor } }) => {
    const [at, id] = decodeCursor(cursor, /^\d+ [\w-]+$/)?.split(' ') ?? [];
    const behind =
      at === undefined || id === undefined
        ? {}
        : { OR: [{ createdAt: { lt: new Date(Number(at)) } }, { createdAt: new Date(Number(at)), id: { lt: id } }] };
    const found = await database.reassignment.findMany({
      where: {
        ...{ place: caller.place, office: { in: await officesBelow(database, caller) } },
        ...(person !== undefined && { person }),
        ...(open !== undefined && { endedAt: open === 'true' ? null : { not: null } }),
        ...behind,
      },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, (row) => `${row.createdAt.getTime()} ${row.id}`);
    return { status: 200, body: { items: await reassignmentViews(database, rows, now()), nextCursor } };
  },
);
