import { z } from 'zod';
import { ForecastPage } from '../../contracts/api/forecast';
import { limit } from '../../contracts/api/words';
import { addDays, dayOf, startOf } from '../../domain/time';
import { Cursor, decodeCursor, page } from '../cursor';
import { dueByDay, dueSoon, forecastItems } from '../forecast';
import { officesFrom } from '../offices-below';
import { Nothing, route } from '../route';
import { moment } from '../views/moment';
import { always } from './common';

const Query = z.strictObject({
  office: z.string().min(1).max(64).optional().describe('This office and those below it; your own without one.'),
  days: z.coerce.number().int().min(1).max(60).default(7).describe('How many days, today included.'),
  limit,
  cursor: Cursor,
});

/**
 * What falls due in the next days 到期预测, and what is at risk given the office's own history: nothing but counts of its past clocks. Cases of a
 * sample live in a time of their own and stand here with their own dates. Refuses an office that is neither the caller's nor below it: `unknown-office`.
 */
export const getForecast = route(
  {
    id: 'getForecast',
    method: 'get',
    path: '/v1/forecast',
    tag: 'Disputes',
    summary: 'See what falls due 到期预测',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, soonest first.', schema: ForecastPage } },
    problems: [...always, 'unknown-office'],
  },
  async (world, caller, { query: { office = caller.office, days, limit: size, cursor } }) => {
    const [from, after] = [world.now(), decodeCursor(cursor, /^\d{1,15}\n[^\0\n]+\n[a-z-]+\n\d{1,9}$/)?.split('\n')];
    const until = startOf(addDays(dayOf(from), days));
    const outlook = { caller, offices: await officesFrom(world.database, caller, office), from, until };
    const [dueAt = '', number = '', code = '', occurrence = ''] = after ?? [];
    const place = after && { dueAt: Number(dueAt), number, code, occurrence: Number(occurrence) };
    const [perDay, found] = await Promise.all([dueByDay(world.database, outlook), dueSoon(world.database, outlook, place, size + 1)]);
    const { rows, nextCursor } = page(found, size, (row) => [row.dueAt.getTime(), row.number, row.code, row.occurrence].join('\n'));
    const items = await forecastItems(world.database, rows);
    return { status: 200, body: { asOf: moment(from), office, until: moment(until), days: perDay, items, nextCursor } };
  },
);
