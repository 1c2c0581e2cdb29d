import { ReassignmentView } from '../../contracts/api/reassignment';
import { orderInSight } from '../reassignments';
import { Nothing, route } from '../route';
import { reassignmentViews } from '../views/reassignment';
import { always } from './common';
import { OrderParams } from './end-leave';

/** One order and how far it has come. */
export const getReassignment = route(
  {
    id: 'getReassignment',
    method: 'get',
    path: '/v1/reassignments/{id}',
    tag: 'People',
    summary: 'Read a leave or a re-assignment 请假与改派',
    params: OrderParams,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The order, with counts.', schema: ReassignmentView } },
    problems: [...always, 'not-found'],
  },
  async ({ database, now }, caller, { params: { id } }) => {
    const [body] = await reassignmentViews(database, [await orderInSight(database, caller, id)], now());
    return { status: 200, body };
  },
);
