import { z } from 'zod';
import { PublicationPage } from '../../contracts/api/scorecard';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { namesOf } from '../names';
import { officesBelow } from '../offices-below';
import { publicationItem } from '../publications';
import { Nothing, route } from '../route';
import { StoredPublication } from '../stored-scores';
import { always } from './common';

/** The publications in which the caller's office, or one below it, stands, or that it publishes. */
export const listPublications = route(
  {
    id: 'listPublications',
    method: 'get',
    path: '/v1/publications',
    tag: 'Scores',
    summary: 'List publications of rankings 公布程序',
    params: Nothing,
    query: z.strictObject({ limit, cursor: Cursor }),
    body: Nothing,
    answers: { 200: { description: 'A page, by id from the last.', schema: PublicationPage } },
    problems: always,
  },
  async ({ database }, caller, { query: { limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w.:~/-]+$/);
    const below = await officesBelow(database, caller);
    const all = await database.publication.findMany({
      where: { place: caller.place, ...(after !== undefined && { id: { lt: after } }) },
      orderBy: { id: 'desc' },
    });
    const seen = all.filter(({ state }) => {
      const { issuer, offices } = StoredPublication.parse(state);
      return [issuer, ...offices].some((office) => below.includes(office));
    });
    const { rows, nextCursor } = page(seen.slice(0, size + 1), size, ({ id }) => id);
    const names = await namesOf(
      database,
      rows.map(({ issuer }) => issuer),
    );
    return { status: 200, body: { items: rows.map((row) => publicationItem(row, names)), nextCursor } };
  },
);
