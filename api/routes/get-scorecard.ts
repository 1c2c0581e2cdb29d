import { z } from 'zod';
import { ScorecardView } from '../../contracts/api/scorecard';
import { casesShown } from '../cases-shown';
import { namesOf } from '../names';
import { officesBelow } from '../offices-below';
import { Problem } from '../problem';
import { Nothing, route } from '../route';
import { numbersIn, scorecardView } from '../scorecards';
import { always } from './common';

/**
 * One scorecard: each line of its sheet with how it comes about, each figure with the cases behind it for the office itself and those above. Refuses what is neither released nor of the caller's
 * office or one below: `not-found`.
 */
export const getScorecard = route(
  {
    id: 'getScorecard',
    method: 'get',
    path: '/v1/scorecards/{id}',
    tag: 'Scores',
    summary: 'Read a scorecard 绩效卡',
    params: z.strictObject({ id: z.string().min(1).max(250) }),
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'The scorecard.', schema: ScorecardView } },
    problems: [...always, 'not-found'],
  },
  async ({ database }, caller, { params: { id } }) => {
    const row = await database.scorecard.findUnique({ where: { id } });
    const below = await officesBelow(database, caller);
    if (!row || row.place !== caller.place || (row.releasedAt === null && !below.includes(row.office))) throw new Problem('not-found');
    const { place, kind, period } = row;
    const [publication] = await database.publication.findMany({ where: { place, kind, period }, select: { id: true }, take: 1 });
    const shown = await casesShown(database, caller, numbersIn(row));
    return { status: 200, body: scorecardView(row, await namesOf(database, [row.office]), publication?.id ?? null, shown) };
  },
);
