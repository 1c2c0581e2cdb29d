import { ClockHistory } from '../../contracts/api/timeline';
import { caseTime } from '../../domain/pace';
import { clockHistory } from '../clock-history';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { paceOf } from '../stored';
import { moment } from '../views/moment';
import { always, NumberParams } from './common';

/** Every occurrence of every clock of a dispute, those that ended included. */
export const getClocks = route(
  {
    id: 'getClocks',
    method: 'get',
    path: '/v1/disputes/{number}/clocks',
    tag: 'Disputes',
    summary: 'Read every clock 时限',
    params: NumberParams,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'Oldest first.', schema: ClockHistory } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number } }) => {
    const { dispute } = await disputeInSight(world.database, caller, number);
    return {
      status: 200,
      body: { asOf: moment(caseTime(paceOf(dispute.plan), world.now())), items: await clockHistory(world.database, dispute) },
    };
  },
);
