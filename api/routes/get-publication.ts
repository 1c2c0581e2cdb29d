import { z } from 'zod';
import { PublicationView } from '../../contracts/api/scorecard';
import { publicationInSight, publicationView } from '../publications';
import { Nothing, route } from '../route';
import { always } from './common';

/** One publication: where it stands, its objections with their answers, and what the caller may send to it now. */
export const getPublication = route(
  {
    id: 'getPublication',
    method: 'get',
    path: '/v1/publications/{id}',
    tag: 'Scores',
    summary: 'Read a publication of a ranking 公布程序',
    params: z.strictObject({ id: z.string().min(1).max(200) }),
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The publication.', schema: PublicationView } },
    problems: [...always, 'not-found'],
  },
  async ({ database }, caller, { params: { id } }) => ({
    status: 200,
    body: await publicationView(database, await publicationInSight(database, caller, id)),
  }),
);
