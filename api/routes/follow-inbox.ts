import { z } from 'zod';
import { NoticeView } from '../../contracts/api/inbox';
import { inboxFeed, newestNotice } from '../events/inbox-feed';
import { After, positionOf } from '../events/position';
import { Nothing, route } from '../route';
import { always } from './common';

/** The notices for the caller's office and, where the caller is a person, for that person, as they come. */
export const followInbox = route(
  {
    id: 'followInbox',
    method: 'get',
    path: '/v1/inbox/events',
    tag: 'Inbox',
    summary: 'Follow the inbox 实时通知',
    params: Nothing,
    query: z.strictObject({ after: After }),
    body: Nothing,
    follows: true,
    answers: { 200: { description: 'Each event is a notice; its id is that of the notice.', schema: NoticeView } },
    problems: [...always, 'too-many-streams'],
  },
  async (world, caller, { query: { after }, lastEventId }) => {
    const from = positionOf(lastEventId, after) ?? (await newestNotice(world.database, caller));
    return { status: 200, body: undefined, feed: inboxFeed(world.database, caller, from) };
  },
);
