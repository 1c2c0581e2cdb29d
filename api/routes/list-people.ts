import { z } from 'zod';
import { PersonPage } from '../../contracts/api/catalogue';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { Nothing, route } from '../route';
import { always } from './common';

const Query = z.strictObject({
  office: z.string().min(1).max(64).optional().describe('The office they belong to: see GET /v1/offices.'),
  limit,
  cursor: Cursor,
});

/** The people of the offices of the caller's place: whom a case may be given to 包保领导, and who may approve. */
export const listPeople = route(
  {
    id: 'listPeople',
    method: 'get',
    path: '/v1/people',
    tag: 'Catalogue',
    summary: 'List people 人员',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by id.', schema: PersonPage } },
    problems: always,
  },
  async (world, caller, { query: { office, limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w.-]+$/);
    const found = await world.database.person.findMany({
      where: {
        office: { place: caller.place },
        ...(office !== undefined && { officeId: office }),
        ...(after !== undefined && { id: { gt: after } }),
      },
      orderBy: { id: 'asc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, ({ id }) => id);
    const items = rows.map(({ id, name, title, officeId }) => ({ id, name, title, office: officeId }));
    return { status: 200, body: { items, nextCursor } };
  },
);
