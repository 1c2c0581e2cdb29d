import { z } from 'zod';
import { OutagePage } from '../../contracts/api/outage';
import { limit } from '../../contracts/api/words';
import { parts } from '../../domain/clock/outages';
import { Cursor, decodeCursor, page } from '../cursor';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always } from './common';

/** When the platform was down 平台停机, for whoever contests a point: the time is not charged to an office. */
export const listOutages = route(
  {
    id: 'listOutages',
    method: 'get',
    path: '/v1/outages',
    tag: 'Operation',
    summary: 'List outages of the platform 平台停机',
    params: Nothing,
    query: z.strictObject({ limit, cursor: Cursor }),
    body: Nothing,
    answers: { 200: { description: 'A page, newest first.', schema: OutagePage } },
    problems: always,
  },
  async (world, _caller, { query: { limit: size, cursor } }) => {
    const below = decodeCursor(cursor, /^\d{1,18}$/);
    const where = below === undefined ? {} : { id: { lt: BigInt(below) } };
    const found = await world.database.outage.findMany({ where, orderBy: { id: 'desc' }, take: size + 1 });
    const { rows, nextCursor } = page(found, size, ({ id }) => String(id));
    const items = rows.flatMap(({ id, part, from, to, reason, toldAt, silent }) => {
      const known = parts.find((one) => one === part);
      if (!known) return [];
      const interval = { from: moment(from.getTime()), to: moment(to.getTime()) };
      return [{ id: String(id), part: known, ...interval, reason, told: toldAt !== null, silent }];
    });
    return { status: 200, body: { items, nextCursor } };
  },
);
