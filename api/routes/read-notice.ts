import { z } from 'zod';
import { NoticeView } from '../../contracts/api/inbox';
import { noticeViews, recipientsOf } from '../inbox';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { always, withBody } from './common';

/** Marks a notice as read; the first reading counts. Refuses notices of others: `not-found`. */
export const readNotice = route(
  {
    id: 'readNotice',
    method: 'post',
    path: '/v1/inbox/{id}/read',
    tag: 'Inbox',
    summary: 'Mark a notice as read 已读',
    params: z.strictObject({ id: z.string().regex(/^\d{1,18}$/) }),
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The notice.', schema: NoticeView } },
    problems: [...always, ...withBody, 'not-found'],
  },
  async (world, caller, { params }) => {
    const mine = { id: BigInt(params.id), recipient: { in: recipientsOf(caller) } };
    await world.database.notice.updateMany({ where: { ...mine, readAt: null }, data: { readAt: new Date(world.now()) } });
    const [body] = await noticeViews(world.database, await world.database.notice.findMany({ where: mine }));
    if (!body) throw new Problem('not-found');
    return { status: 200, body };
  },
);
