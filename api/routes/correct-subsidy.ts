import { CorrectPayment, PaymentCorrected } from '../../contracts/api/rewards';
import { rewardExamples } from '../examples/rewards';
import { commandId } from '../hashes';
import { once } from '../once';
import { Problem } from '../problem';
import { rulesToSign } from '../rewards/access';
import { correctPayment } from '../rewards/correct';
import { confirmed } from '../rewards/subsidy-list';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { MonthParams, ofRewards } from './rewards-common';

/** Puts a payment of a confirmed list right by an entry that refers to it. */
export const correctSubsidy = route(
  {
    id: 'correctSubsidy',
    method: 'post',
    path: '/v1/subsidies/{place}/{month}/corrections',
    tag: 'Rewards',
    summary: 'Correct a payment 更正发放',
    params: MonthParams,
    query: Nothing,
    body: CorrectPayment,
    examples: rewardExamples.correct,
    idempotent: true,
    answers: { 201: { description: 'The entry is kept; the list stays as it was confirmed.', schema: PaymentCorrected } },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'list-not-confirmed', 'not-in-list', 'below-zero'],
  },
  async (world, caller, { params, body, key }) => {
    const { person } = await rulesToSign(world.database, caller, params.place);
    const asked = { key, stream: `/v1/subsidies/${params.place}/${params.month}`, operation: 'correct', body };
    return once(world, caller, asked, async (tx) => {
      if (!(await confirmed(tx, params.place, params.month))) throw new Problem('list-not-confirmed');
      const id = commandId(caller.id, key);
      const entry = { id, signedBy: person, author: caller.id, at: new Date(world.now()), ...body };
      const now = await correctPayment(tx, params, entry);
      return { status: 201, body: { id, number: body.number, yuan: body.yuan, now } };
    });
  },
);
