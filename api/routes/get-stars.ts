import { StarsView } from '../../contracts/api/rewards';
import { rulesToRead } from '../rewards/access';
import { starsOf } from '../rewards/stars';
import { Nothing, route } from '../route';
import { always } from './common';
import { ofRewards, PeriodParams } from './rewards-common';

/** The stars of grid members for a period (JL-LQ-05): the proposal by quota with what is tied, or what was signed. */
export const getStars = route(
  {
    id: 'getStars',
    method: 'get',
    path: '/v1/stars/{place}/{period}',
    tag: 'Rewards',
    summary: 'Read the stars of grid members 网格员星级',
    params: PeriodParams,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'Every star with its members.', schema: StarsView } },
    problems: [...always, ...ofRewards],
  },
  async (world, caller, { params }) => {
    const { stars } = await rulesToRead(world.database, caller, params.place);
    return { status: 200, body: await starsOf(world.database, stars, params) };
  },
);
