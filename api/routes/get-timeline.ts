import { z } from 'zod';
import { TimelinePage } from '../../contracts/api/timeline';
import { limit } from '../../contracts/api/words';
import { disputeWorkflowId } from '../../workflows/messages';
import { weakTag } from '../entity-tag';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { timelineOf } from '../timeline';
import { always, NumberParams } from './common';

const Query = z.strictObject({
  afterSeq: z.coerce.number().int().min(0).max(2_147_483_647).default(0).describe('Only facts after this one.'),
  limit,
});

/** Everything that became true of a dispute, in order. */
export const getTimeline = route(
  {
    id: 'getTimeline',
    method: 'get',
    path: '/v1/disputes/{number}/timeline',
    tag: 'Disputes',
    summary: 'Read the timeline 时间线',
    params: NumberParams,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, oldest first.', schema: TimelinePage } },
    tagged: true,
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number }, query: { afterSeq, limit: size } }) => {
    await disputeInSight(world.database, caller, number);
    const found = await timelineOf(world.database, disputeWorkflowId(number), afterSeq, size + 1);
    const items = found.slice(0, size);
    const last = items.at(-1)?.seq ?? afterSeq;
    const body = { items, nextAfterSeq: found.length > size ? last : null };
    return { status: 200, body, tag: weakTag(caller, last, body) };
  },
);
