import { z } from 'zod';
import { ScorecardPage } from '../../contracts/api/scorecard';
import { limit } from '../../contracts/api/words';
import { examKinds } from '../../domain/scoring/exam';
import { Cursor, decodeCursor, page } from '../cursor';
import { namesOf } from '../names';
import { officesBelow } from '../offices-below';
import { Nothing, route } from '../route';
import { scorecardItem } from '../scorecards';
import { always } from './common';

const Query = z.strictObject({
  office: z.string().min(1).max(64).optional(),
  kind: z.enum(examKinds).optional(),
  period: z.string().min(1).max(40).optional().describe('The month 2026-03, the year 2026, or the week 2026-03-02/2026-03-08.'),
  type: z.string().min(1).max(64).optional().describe('A type of dispute; `all` for the scorecards of all types.'),
  limit,
  cursor: Cursor,
});

/** Scorecards of the caller's place: what is released, and the previews of its own office and those below it. */
export const listScorecards = route(
  {
    id: 'listScorecards',
    method: 'get',
    path: '/v1/scorecards',
    tag: 'Scores',
    summary: 'List scorecards 绩效卡',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by id from the last; every version by itself.', schema: ScorecardPage } },
    problems: always,
  },
  async ({ database }, caller, { query: { office, kind, period, type, limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w.:~/-]+$/);
    const below = await officesBelow(database, caller);
    const found = await database.scorecard.findMany({
      where: {
        place: caller.place,
        OR: [{ releasedAt: { not: null } }, { office: { in: below } }],
        ...(office !== undefined && { AND: { office } }),
        ...(kind !== undefined && { kind }),
        ...(period !== undefined && { period }),
        ...(type !== undefined && { type: type === 'all' ? '' : type }),
        ...(after !== undefined && { id: { lt: after } }),
      },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, ({ id }) => id);
    const names = await namesOf(
      database,
      rows.map((row) => row.office),
    );
    return { status: 200, body: { items: rows.map((row) => scorecardItem(row, names)), nextCursor } };
  },
);
