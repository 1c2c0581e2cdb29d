import { z } from 'zod';
import { DisputePage } from '../../contracts/api/dispute';
import { limit } from '../../contracts/api/words';
import { Level } from '../../contracts/principal';
import { statuses } from '../../domain/dispute/state';
import { petitionStatuses } from '../../domain/petition/state';
import { jurisdictions } from '../../jurisdictions';
import { allDisputeTypes } from '../catalogue';
import { Cursor, decodeCursor, page } from '../cursor';
import { listDisputes as read } from '../dispute-list';
import { invalid } from '../parse';
import { Nothing, route } from '../route';
import { always } from './common';

const among = (values: readonly string[], description: string) => z.enum(values).optional().describe(description);

const Query = z.strictObject({
  status: among([...new Set<string>([...statuses, ...petitionStatuses])], 'Stage 阶段, of a dispute or of a petition.'),
  type: z.string().min(1).max(64).optional().describe('Dispute type 纠纷类型: see GET /v1/dispute-types.'),
  place: among(
    jurisdictions.map((place) => place.code),
    'Place 地区.',
  ),
  holder: z.string().min(1).max(64).optional().describe('The office that holds it 承办单位.'),
  lead: z.string().min(1).max(64).optional().describe('The person who leads it 包保领导.'),
  level: among(Level.options, 'Level 层级.'),
  grade: among([...new Set(jurisdictions.flatMap(({ grades }) => grades.map((grade) => grade.code)))], 'Grade 等级.'),
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
    refuseUnknownType(filters.type);
    const items = await read(world.database, caller, { ...filters, below: decodeCursor(cursor, /^[\w-]+$/) }, size + 1);
    const { rows, nextCursor } = page(items, size, ({ number }) => number);
    return { status: 200, body: { items: rows, nextCursor } };
  },
);

/** The types of packages are known only to the running process. */
function refuseUnknownType(type: string | undefined): void {
  const known = allDisputeTypes().map(({ code }) => code);
  if (type !== undefined && !known.includes(type)) throw invalid('invalid-parameter', [{ field: 'type', expected: known.join(', ') }]);
}
