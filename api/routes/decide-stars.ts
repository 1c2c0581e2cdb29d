import { DecideStars, StarsView } from '../../contracts/api/rewards';
import { rewardExamples } from '../examples/rewards';
import { once } from '../once';
import { rulesToSign } from '../rewards/access';
import { decideStars as decide, starsOf } from '../rewards/stars';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { ofRewards, PeriodParams } from './rewards-common';

/** A named person signs the stars of a period. */
export const decideStars = route(
  {
    id: 'decideStars',
    method: 'post',
    path: '/v1/stars/{place}/{period}/decision',
    tag: 'Rewards',
    summary: 'Sign the stars of a period 签发星级',
    params: PeriodParams,
    query: Nothing,
    body: DecideStars,
    examples: rewardExamples.decide,
    idempotent: true,
    answers: { 201: { description: 'Signed; marks are taken in no more.', schema: StarsView } },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'stars-decided', 'no-marks', 'list-changed', 'pick-not-tied'],
  },
  async (world, caller, { params, body, key }) => {
    const { rules, person } = await rulesToSign(world.database, caller, params.place);
    const asked = { key, stream: `/v1/stars/${params.place}/${params.period}`, operation: 'decide', body };
    return once(world, caller, asked, async (tx) => {
      await decide(tx, rules.stars, params, { signedBy: person, author: caller.id, at: new Date(world.now()), ...body });
      return { status: 201, body: await starsOf(tx, rules.stars, params) };
    });
  },
);
