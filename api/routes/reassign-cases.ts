import { ReassignmentRequest, ReassignmentTaken } from '../../contracts/api/reassignment';
import { reassignmentExamples } from '../examples/reassignments';
import { takeReassignment } from '../reassignments';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';

/** Many cases to another lead by one order, with a result for each. */
export const reassignCasesRoute = route(
  {
    id: 'reassignCases',
    method: 'post',
    path: '/v1/reassignments',
    tag: 'People',
    summary: 'Put many cases into the hands of another lead 批量改派',
    params: Nothing,
    query: Nothing,
    body: ReassignmentRequest,
    idempotent: true,
    answers: { 202: { description: 'It is taken; the cases follow one after another.', schema: ReassignmentTaken } },
    problems: [...always, ...withBody, ...withKey, 'not-allowed', 'unknown-person', 'person-on-leave', 'case-twice'],
    examples: reassignmentExamples,
  },
  (world, caller, { body, key }) => takeReassignment(world, caller, key, body),
);
