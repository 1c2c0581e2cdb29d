import { z } from 'zod';
import { TimelineEntry } from '../../contracts/api/timeline';
import { disputeFeed } from '../events/dispute-feed';
import { After, positionOf } from '../events/position';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { always, NumberParams } from './common';

/** The facts of a dispute as they become true. The stream ends when the case leaves the caller's sight. */
export const followDispute = route(
  {
    id: 'followDispute',
    method: 'get',
    path: '/v1/disputes/{number}/events',
    tag: 'Disputes',
    summary: 'Follow a dispute 实时动态',
    params: NumberParams,
    query: z.strictObject({ after: After }),
    body: Nothing,
    follows: true,
    answers: { 200: { description: 'Each event is an entry of the timeline; its id is the `seq`.', schema: TimelineEntry } },
    problems: [...always, 'not-found', 'too-many-streams'],
  },
  async (world, caller, { params: { number }, query: { after }, lastEventId }) => {
    const { dispute } = await disputeInSight(world.database, caller, number);
    const from = positionOf(lastEventId, after) ?? dispute.seq;
    // Behind the last fact a case can have there is nothing.
    return { status: 200, body: undefined, feed: disputeFeed(world.database, number, Math.min(Number(from), 2_147_483_647)) };
  },
);
