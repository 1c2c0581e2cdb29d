import { z } from 'zod';
import { SurveyPage } from '../../contracts/api/score-sources';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { namesOf } from '../names';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always } from './common';

const Results = z.array(z.strictObject({ office: z.string(), numerator: z.int(), denominator: z.int() }));

/** The third-party surveys of the caller's place, each with its source: what scorecards rest on is open to whoever is scored. */
export const listSurveys = route(
  {
    id: 'listSurveys',
    method: 'get',
    path: '/v1/surveys',
    tag: 'Scores',
    summary: 'List third-party surveys 第三方测评',
    params: Nothing,
    query: z.strictObject({ id: z.string().min(1).max(64).optional().describe('This one alone.'), limit, cursor: Cursor }),
    body: Nothing,
    answers: { 200: { description: 'A page, by id.', schema: SurveyPage } },
    problems: always,
  },
  async ({ database }, { place }, { query: { id, limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w-]+$/);
    const found = await database.survey.findMany({
      where: { place, ...(id !== undefined && { AND: { id } }), ...(after !== undefined && { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, (row) => row.id);
    const read = rows.map(({ results, ...row }) => ({ ...row, results: Results.parse(results) }));
    const names = await namesOf(
      database,
      read.flatMap(({ results }) => results.map(({ office }) => office)),
    );
    const items = read.map(({ id: survey, source, measure, on, sample, results, author, createdAt }) => ({
      ...{ id: survey, source, measure, on, sample, by: author, at: moment(createdAt) },
      results: results.map((one) => ({ ...one, office: names(one.office) })),
    }));
    return { status: 200, body: { items, nextCursor } };
  },
);
