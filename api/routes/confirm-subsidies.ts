import { ConfirmList, ListConfirmed } from '../../contracts/api/rewards';
import { rewardExamples } from '../examples/rewards';
import { once } from '../once';
import { rulesToSign } from '../rewards/access';
import { confirmList } from '../rewards/confirm';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { MonthParams, ofRewards } from './rewards-common';

/** A named person confirms the payable list of a month, as it was read. */
export const confirmSubsidies = route(
  {
    id: 'confirmSubsidies',
    method: 'post',
    path: '/v1/subsidies/{place}/{month}/confirm',
    tag: 'Rewards',
    summary: 'Confirm the payable list of a month 确认发放表',
    params: MonthParams,
    query: Nothing,
    body: ConfirmList,
    examples: rewardExamples.confirm,
    idempotent: true,
    answers: { 201: { description: 'Confirmed; it never changes.', schema: ListConfirmed } },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'month-not-over', 'list-confirmed', 'list-changed', 'nothing-to-pay'],
  },
  async (world, caller, { params, body, key }) => {
    const { rules, person } = await rulesToSign(world.database, caller, params.place);
    const href = `/v1/subsidies/${params.place}/${params.month}`;
    const asked = { key, stream: href, operation: 'confirm', body };
    return once(world, caller, asked, async (tx) => {
      const signed = { signedBy: person, author: caller.id, at: new Date(world.now()), ...body };
      const done = await confirmList(tx, rules.subsidy, params, signed);
      return { status: 201, body: { ...params, ...done, href }, headers: { Location: href } };
    });
  },
);
