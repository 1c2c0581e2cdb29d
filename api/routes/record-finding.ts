import { FindingRequest } from '../../contracts/api/score-sources';
import { findingExamples } from '../examples/scores';
import { Nothing, route } from '../route';
import { recordFinding } from '../score-sources';
import { always, withBody, withKey } from './common';
import { Recorded } from './record-survey';

/** Takes in a finding of good practice in an office below (QL-29), by a named person, with its document; it counts as a bonus of the score sheet. */
export const recordFindingRoute = route(
  {
    id: 'recordFinding',
    method: 'post',
    path: '/v1/findings',
    tag: 'Scores',
    summary: 'Record a bonus finding 单项加分认定',
    params: Nothing,
    query: Nothing,
    body: FindingRequest,
    idempotent: true,
    answers: { 201: { description: 'It is recorded.', schema: Recorded } },
    problems: [
      ...always,
      ...withBody,
      ...withKey,
      'not-allowed',
      'figure-unknown',
      'unknown-office',
      'unknown-person',
      'approver-without-power',
    ],
    examples: findingExamples,
  },
  (world, caller, { body, key }) => recordFinding(world, caller, key, body),
);
