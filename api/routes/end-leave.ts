import { z } from 'zod';
import { ReassignmentTaken } from '../../contracts/api/reassignment';
import { endLeave } from '../reassignments';
import { Nothing, route } from '../route';
import { always, withKey } from './common';

/** The id of an order in a path. */
export const OrderParams = z.strictObject({ id: z.string().min(1).max(40).describe('Id of the order.') });

/** Somebody is back before their leave ends, or it is called off before it begins. */
export const endLeaveRoute = route(
  {
    id: 'endLeave',
    method: 'post',
    path: '/v1/leaves/{id}/end',
    tag: 'People',
    summary: 'End a leave: its cases come back 销假',
    params: OrderParams,
    query: Nothing,
    body: Nothing,
    idempotent: true,
    answers: { 202: { description: 'It is taken; the cases follow one after another.', schema: ReassignmentTaken } },
    problems: [...always, ...withKey, 'not-allowed', 'not-found', 'no-leave', 'leave-over'],
  },
  (world, caller, { params: { id }, key }) => endLeave(world, caller, key, id),
);
