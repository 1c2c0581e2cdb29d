import { z } from 'zod';
import { FindingPage } from '../../contracts/api/score-sources';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { namesOf } from '../names';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always } from './common';

const Query = z.strictObject({
  id: z.string().min(1).max(64).optional().describe('This one alone.'),
  office: z.string().min(1).max(64).optional(),
  limit,
  cursor: Cursor,
});

/** The findings of a bonus in the caller's place, each with its document: what scorecards rest on is open to whoever is scored. */
export const listFindings = route(
  {
    id: 'listFindings',
    method: 'get',
    path: '/v1/findings',
    tag: 'Scores',
    summary: 'List bonus findings 单项加分认定',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by id.', schema: FindingPage } },
    problems: always,
  },
  async ({ database }, { place }, { query: { id, office, limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w-]+$/);
    const found = await database.scoreFinding.findMany({
      where: {
        place,
        ...(office !== undefined && { office }),
        ...(id !== undefined && { AND: { id } }),
        ...(after !== undefined && { id: { gt: after } }),
      },
      orderBy: { id: 'asc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, (row) => row.id);
    const [names, documents] = await Promise.all([
      namesOf(
        database,
        rows.map((row) => row.office),
      ),
      database.document.findMany({ where: { id: { in: rows.map(({ document }) => document) } }, select: { id: true, text: true } }),
    ]);
    const texts = new Map(documents.map((document) => [document.id, document.text]));
    const items = rows.map(({ id: finding, office: of, count, on, approver, author, createdAt, document }) => ({
      ...{ id: finding, office: names(of), count, on, approver, by: author, at: moment(createdAt) },
      reason: texts.get(document) ?? '',
    }));
    return { status: 200, body: { items, nextCursor } };
  },
);
