import { z } from 'zod';
import { OfficePage } from '../../contracts/api/catalogue';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { vacanciesOf } from '../office-ref';
import { Nothing, route } from '../route';
import { always } from './common';

/** The offices of the caller's place, from the top of the tree down. */
export const listOffices = route(
  {
    id: 'listOffices',
    method: 'get',
    path: '/v1/offices',
    tag: 'Catalogue',
    summary: 'List offices 单位',
    params: Nothing,
    query: z.strictObject({ limit, cursor: Cursor }),
    body: Nothing,
    answers: { 200: { description: 'A page, parents before children.', schema: OfficePage } },
    problems: always,
  },
  async (world, caller, { query: { limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[^\0\n]+\n[^\0\n]+$/);
    // The path of an office begins with that of its parent, so this order is the tree's.
    const [path = '', id = ''] = after === undefined ? [] : after.split('\n');
    const later = { OR: [{ path: { gt: path } }, { path, id: { gt: id } }] };
    const found = await world.database.office.findMany({
      where: { place: caller.place, ...(after !== undefined && later) },
      orderBy: [{ path: 'asc' }, { id: 'asc' }],
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, (office) => `${office.path}\n${office.id}`);
    const vacancies = await vacanciesOf(
      world.database,
      rows.map((office) => office.id),
    );
    const items = rows.map(({ id, name, nameEn, level, kind, parentId }) => {
      const vacancy = vacancies.get(id);
      const vacant = vacancy ? { since: vacancy.since, deputy: vacancy.deputy ?? null } : null;
      return { id, name, nameEn, level, kind, above: parentId, vacant };
    });
    return { status: 200, body: { items, nextCursor } };
  },
);
