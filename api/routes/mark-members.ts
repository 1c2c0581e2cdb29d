import { MarksTaken, StarMarks } from '../../contracts/api/rewards';
import { rewardExamples } from '../examples/rewards';
import { once } from '../once';
import { rulesToSign } from '../rewards/access';
import { takeMarks } from '../rewards/stars';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { ofRewards, PeriodParams } from './rewards-common';

/** Takes in the marks of grid members for a period: all rows, or none. */
export const markMembers = route(
  {
    id: 'markMembers',
    method: 'post',
    path: '/v1/stars/{place}/{period}/marks',
    tag: 'Rewards',
    summary: 'Bring the marks of grid members 报送网格员考评数据',
    params: PeriodParams,
    query: Nothing,
    body: StarMarks,
    examples: rewardExamples.marks,
    idempotent: true,
    answers: { 200: { description: 'Taken in; what stood so already is left alone.', schema: MarksTaken } },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'stars-decided'],
  },
  async (world, caller, { params, body, key }) => {
    const { rules } = await rulesToSign(world.database, caller, params.place);
    const asked = { key, stream: `/v1/stars/${params.place}/${params.period}`, operation: 'marks', body };
    return once(world, caller, asked, async (tx) => {
      const entry = { author: caller.id, at: new Date(world.now()) };
      return { status: 200, body: await takeMarks(tx, rules.stars, params, body, entry) };
    });
  },
);
