import { z } from 'zod';
import { DisputeView } from '../../contracts/api/dispute';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { sightOf } from '../sight';
import { disputeView } from '../views/dispute';
import { disputeTag } from '../views/dispute-tag';
import { sightAt } from '../wait';
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
    tagged: true,
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params, query: { after } }) => {
    const { database } = world;
    const seen =
      after === undefined ? await sightOf(database, caller, params.number) : await sightAt(database, caller, params.number, after);
    if (!seen) throw new Problem('not-found');
    const stale = after !== undefined && seen.dispute.seq < after;
    const body = await disputeView(database, caller, seen, world.now());
    return { status: 200, body, tag: disputeTag(caller, body), ...(stale && { headers: { 'Fengqiao-Stale': 'true' } }) };
  },
);
