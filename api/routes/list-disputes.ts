import { z } from 'zod';
import { DisputePage } from '../../contracts/api/dispute';
import { limit } from '../../contracts/api/words';
import { Cursor, decodeCursor, page } from '../cursor';
import { listDisputes as read } from '../dispute-list';
import { Nothing, route } from '../route';
import { always } from './common';

const code = (description: string) => z.string().min(1).max(64).optional().describe(description);

const Query = z.strictObject({
  status: code('Stage 阶段: registered, accepted, mediating, confirming, visiting, scoring, watching, ended.'),
  type: code('Dispute type 纠纷类型.'),
  place: code('Place 地区.'),
  office: code('The office that holds it 承办单位.'),
  level: code('Level 层级.'),
  grade: code('Grade 等级.'),
  overdue: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .optional()
    .describe('Whether a running clock has passed its deadline.'),
  dueBefore: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value))
    .optional()
    .describe('The next deadline lies before this moment.'),
  limit,
  cursor: Cursor,
});

/** The disputes the caller's office may see, newest first. */
export const listDisputes = route(
  {
    id: 'listDisputes',
    method: 'get',
    path: '/v1/disputes',
    tag: 'Disputes',
    summary: 'List disputes 列表',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, newest first.', schema: DisputePage } },
    problems: always,
  },
  async (world, caller, { query: { limit: size, cursor, ...filters } }) => {
    const items = await read(world.database, caller, { ...filters, below: decodeCursor(cursor) }, size + 1);
    const { rows, nextCursor } = page(items, size, ({ number }) => number);
    return { status: 200, body: { items: rows, nextCursor } };
  },
);
