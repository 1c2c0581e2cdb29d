import { z } from 'zod';
import { CaseFinding, FindOfCase } from '../../contracts/api/rewards';
import { rewardExamples } from '../examples/rewards';
import { once } from '../once';
import { rulesToSign } from '../rewards/access';
import { findOfCase } from '../rewards/find';
import { signatureOf } from '../rewards/signed';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { MonthParams, ofRewards } from './rewards-common';

/** A named person finds the file of a case substandard, its agreement performed, or the amount where the rule has a range. */
export const findOfSubsidy = route(
  {
    id: 'findOfSubsidy',
    method: 'post',
    path: '/v1/subsidies/{place}/findings',
    tag: 'Rewards',
    summary: 'Keep a finding about a case 认定',
    params: MonthParams.pick({ place: true }),
    query: Nothing,
    body: FindOfCase,
    examples: rewardExamples.find,
    idempotent: true,
    answers: {
      200: { description: 'It holds already.', schema: CaseFinding },
      201: { description: 'Kept; the newest of a kind holds.', schema: CaseFinding },
    },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'not-found', 'case-paid', 'amount-not-in-range'],
  },
  async (world, caller, { params: { place }, body, key }) => {
    const { rules, person } = await rulesToSign(world.database, caller, place);
    const asked = { key, stream: `/v1/subsidies/${place}`, operation: 'find', body };
    return once(world, caller, asked, async (tx) => {
      const signed = { signedBy: person, author: caller.id, reason: body.reason, at: new Date(world.now()) };
      const { status, row } = await findOfCase(tx, rules.subsidy, place, body, signed);
      return { status, body: View.parse({ ...row, signature: signatureOf(row) }) };
    });
  },
);

/** A row without what its readers need not know. */
const View = z.object(CaseFinding.shape);
