import { z } from 'zod';
import { SurveyRequest } from '../../contracts/api/score-sources';
import { surveyExamples } from '../examples/scores';
import { Nothing, route } from '../route';
import { recordSurvey } from '../score-sources';
import { always, withBody, withKey } from './common';

/** What a recorded survey or finding answers. */
export const Recorded = z.strictObject({ id: z.string(), href: z.string() });

/** Takes in what a third party found by asking the people (SD-14); it enters the score sheets that ask for its measure, and stays with its source. */
export const recordSurveyRoute = route(
  {
    id: 'recordSurvey',
    method: 'post',
    path: '/v1/surveys',
    tag: 'Scores',
    summary: 'Record a third-party survey 第三方测评',
    params: Nothing,
    query: Nothing,
    body: SurveyRequest,
    idempotent: true,
    answers: { 201: { description: 'It is recorded.', schema: Recorded } },
    problems: [...always, ...withBody, ...withKey, 'not-allowed', 'figure-unknown', 'unknown-office', 'more-than-asked', 'office-twice'],
    examples: surveyExamples,
  },
  (world, caller, { body, key }) => recordSurvey(world, caller, key, body),
);
