import { z } from 'zod';
import { DisputeView } from '../../contracts/api/dispute';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { disputeView } from '../views/dispute';
import { waitForSeq } from '../wait';
import { always, NumberParams } from './common';

const Query = z.strictObject({
  after: z.coerce.number().int().min(0).optional().describe('Wait (at most 5 s) until the case has come to this sequence.'),
});

/** One dispute: where it stands, its clocks and why they run, and what the caller may send now. */
export const getDispute = route(
  {
    id: 'getDispute',
    method: 'get',
    path: '/v1/disputes/{number}',
    tag: 'Disputes',
    summary: 'Read a dispute 查看',
    params: NumberParams,
    query: Query,
    body: Nothing,
    answers: {
      200: { description: 'The case. With the header `Fengqiao-Stale: true` when it has not come to `after` yet.', schema: DisputeView },
    },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params, query: { after } }) => {
    const sight = await disputeInSight(world.database, caller, params.number);
    const seen = after === undefined || sight.dispute.seq >= after || (await waitForSeq(world.database, params.number, after));
    const fresh = after === undefined ? sight : await disputeInSight(world.database, caller, params.number);
    const body = await disputeView(world.database, caller, fresh, world.now());
    return { status: 200, body, ...(!seen && { headers: { 'Fengqiao-Stale': 'true' } }) };
  },
);
