import { LeaveRequest, ReassignmentTaken } from '../../contracts/api/reassignment';
import { leaveExamples } from '../examples/reassignments';
import { takeLeave } from '../reassignments';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';

/** One order for all cases a person leads: to the deputy and back. */
export const takeLeaveRoute = route(
  {
    id: 'takeLeave',
    method: 'post',
    path: '/v1/leaves',
    tag: 'People',
    summary: 'Put the cases of somebody on leave into the hands of a deputy, and back 请假代理',
    params: Nothing,
    query: Nothing,
    body: LeaveRequest,
    idempotent: true,
    answers: { 202: { description: 'It is taken; the cases follow one after another.', schema: ReassignmentTaken } },
    problems: [
      ...always,
      ...withBody,
      ...withKey,
      ...(['not-allowed', 'unknown-person', 'deputy-of-another-office', 'deputy-unfit'] as const),
      ...(['person-on-leave', 'person-stands-in', 'leave-overlaps', 'leave-over-before'] as const),
    ],
    examples: leaveExamples,
  },
  (world, caller, { body, key }) => takeLeave(world, caller, key, body),
);
