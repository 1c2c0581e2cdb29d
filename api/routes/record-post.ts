import { z } from 'zod';
import { PostRequest, PostView } from '../../contracts/api/catalogue';
import { postExamples } from '../examples/requests';
import { recordPost as record } from '../posts';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';

/** Records that an office's post is vacant or filled again. Every open case beneath it is told. */
export const recordPost = route(
  {
    id: 'recordPost',
    method: 'post',
    path: '/v1/offices/{id}/post',
    tag: 'Catalogue',
    summary: 'Record a vacant post, or that it is filled 岗位空缺、补缺',
    params: z.strictObject({ id: z.string().min(1).max(64).describe('Id of the office.') }),
    query: Nothing,
    body: PostRequest,
    examples: postExamples,
    idempotent: true,
    answers: { 201: { description: 'It is recorded; new cases know it, and open ones are told.', schema: PostView } },
    problems: [
      ...always,
      ...withBody,
      ...withKey,
      'not-allowed',
      'not-supervisor',
      'unknown-office',
      'occurred-in-future',
      'post-unchanged',
      'office-stands-in',
      'deputy-unfit',
    ],
  },
  (world, caller, { params, body, key }) => record(world, caller, { office: params.id, key, body }),
);
