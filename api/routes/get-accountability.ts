import { z } from 'zod';
import { AccountabilityView } from '../../contracts/api/accountability';
import { accountabilityView, proposalInSight } from '../accountability';
import { Nothing, route } from '../route';
import { always } from './common';

/** One proposal of accountability: its evidence, where it stands, and what the caller may send to it now. */
export const getAccountability = route(
  {
    id: 'getAccountability',
    method: 'get',
    path: '/v1/accountability/{id}',
    tag: 'Accountability',
    summary: 'Read an accountability proposal 问责建议',
    params: z.strictObject({ id: z.string().min(1).max(200) }),
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The proposal.', schema: AccountabilityView } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { id } }) => ({
    status: 200,
    body: await accountabilityView(world.database, await proposalInSight(world.database, caller, id), world.now()),
  }),
);
