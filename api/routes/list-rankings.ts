import { z } from 'zod';
import { RankingPage, type RankingView } from '../../contracts/api/scorecard';
import { limit } from '../../contracts/api/words';
import { examKinds } from '../../domain/scoring/exam';
import type { Database } from '../../prisma/client';
import type { Caller } from '../caller';
import { casesShown } from '../cases-shown';
import { Cursor, decodeCursor, page } from '../cursor';
import { namesOf } from '../names';
import { officesBelow } from '../offices-below';
import { Nothing, route } from '../route';
import { StoredLevels, StoredNegative } from '../stored-scores';
import { moment, momentOrNull } from '../views/moment';
import { always } from './common';

const Query = z.strictObject({
  kind: z.enum(examKinds).optional(),
  period: z.string().min(1).max(40).optional().describe('The month 2026-03 or the year 2026.'),
  limit,
  cursor: Cursor,
});

type Row = NonNullable<Awaited<ReturnType<Database['ranking']['findUnique']>>>;

/** Rankings and negative lists of the caller's place: released ones for everybody, previews for the offices in them and above. */
export const listRankings = route(
  {
    id: 'listRankings',
    method: 'get',
    path: '/v1/rankings',
    tag: 'Scores',
    summary: 'List rankings and negative lists 排名、负面清单',
    params: Nothing,
    query: Query,
    body: Nothing,
    answers: { 200: { description: 'A page, by id from the last; every version by itself.', schema: RankingPage } },
    problems: always,
  },
  async ({ database }, caller, { query: { kind, period, limit: size, cursor } }) => {
    const after = decodeCursor(cursor, /^[\w.:~/-]+$/);
    const below = await officesBelow(database, caller);
    const own = await database.scorecard.findMany({
      where: { place: caller.place, office: { in: below }, type: '', version: 1 },
      distinct: ['kind', 'period'],
      select: { kind: true, period: true },
    });
    const found = await database.ranking.findMany({
      where: {
        place: caller.place,
        OR: [{ releasedAt: { not: null } }, ...own],
        ...(kind !== undefined && { AND: { kind } }),
        ...(period !== undefined && { period }),
        ...(after !== undefined && { id: { lt: after } }),
      },
      orderBy: { id: 'desc' },
      take: size + 1,
    });
    const { rows, nextCursor } = page(found, size, ({ id }) => id);
    return { status: 200, body: { items: await views(database, caller, rows), nextCursor } };
  },
);

async function views(database: Database, caller: Caller, rows: readonly Row[]): Promise<z.infer<typeof RankingView>[]> {
  const read = rows.map((row) => ({ row, levels: StoredLevels.parse(row.levels), negative: StoredNegative.parse(row.negative) }));
  const offices = read.flatMap(({ levels, negative }) => [
    ...levels.flatMap(({ ranked, notRanked }) => [...ranked, ...notRanked]),
    ...negative,
  ]);
  const names = await namesOf(
    database,
    offices.map(({ office }) => office),
  );
  const shown = await casesShown(
    database,
    caller,
    read.flatMap(({ negative }) => negative.flatMap(({ missedDeadlines, unansweredCards }) => [...missedDeadlines, ...unansweredCards])),
  );
  return read.map(({ row: { id, kind, period, version, corrects, computedAt, releasedAt, publication }, levels, negative }) => ({
    ...{ id, kind, period, version, corrects, computedAt: moment(computedAt), releasedAt: momentOrNull(releasedAt) },
    href: `/v1/rankings?kind=${kind}&period=${encodeURIComponent(period)}`,
    publication: `/v1/publications/${publication}`,
    levels: levels.map(({ level, ranked, notRanked }) => ({
      level,
      ranked: ranked.map((one) => ({ ...one, office: names(one.office) })),
      notRanked: notRanked.map(({ office, why, missing }) => ({ office: names(office), why: [...why], missing: [...missing] })),
    })),
    negative: negative.map(({ office, level, missedDeadlines, unansweredCards }) => ({
      ...{ office: names(office), level, missed: missedDeadlines.length, unanswered: unansweredCards.length },
      ...{ missedDeadlines: shown(office, missedDeadlines), unansweredCards: shown(office, unansweredCards) },
    })),
  }));
}
