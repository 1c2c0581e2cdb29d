import { z } from 'zod';
import { NoticePage } from '../../contracts/api/inbox';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { type NoticeRow, noticeViews, recipientsOf } from '../inbox';
import { Nothing, route } from '../route';
import { always } from './common';

const Query = z.strictObject({
  unread: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Only unread ones, or only read ones.'),
  limit,
  cursor: Cursor,
});

/** The notices for the caller's office and, where the caller is a person, for that person; newest first. */
export const listInbox = route(
  {
    id: 'listInbox',
    method: 'get',
    path: '/v1/inbox',
    tag: 'Inbox',
    summary: 'List notices 收件箱',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, newest first.', schema: NoticePage } },
    problems: always,
  },
  async (world, caller, { query: { unread, limit: size, cursor } }) => {
    const before = decodeCursor(cursor, /^\d{1,18}$/);
    const found: NoticeRow[] = await world.database.notice.findMany({
      where: {
        recipient: { in: recipientsOf(caller) },
        ...(unread !== undefined && { readAt: unread ? null : { not: null } }),
        ...(before !== undefined && { id: { lt: BigInt(before) } }),
      },
      // Unread ones have no moment of reading: the order is the same, and the one their index has (docs/decisions/0021).
      orderBy: [...(unread === true ? [{ readAt: 'desc' as const }] : []), { id: 'desc' }],
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, ({ id }) => String(id));
    return { status: 200, body: { items: await noticeViews(world.database, rows), nextCursor } };
  },
);
