import { z } from 'zod';
import { GradeView, MediatorKnown } from '../../contracts/api/rewards';
import { rulesToRead } from '../rewards/access';
import { proposalOf, recordOf, signedGrades } from '../rewards/grades';
import { ruleName } from '../rewards/rule-name';
import { Nothing, route } from '../route';
import { always } from './common';
import { ofRewards } from './rewards-common';

const Params = z.strictObject({
  place: z.string().min(1).max(40).describe('Place, e.g. qionglai.'),
  mediator: z.string().min(1).max(64).describe('Id of a person of the place.'),
});

/** What the rule of the place proposes for a mediator (SB-1), and the grades that were signed. */
export const getMediatorGrade = route(
  {
    id: 'getMediatorGrade',
    method: 'get',
    path: '/v1/mediator-grades/{place}/{mediator}',
    tag: 'Rewards',
    summary: 'Read the grade of a mediator 人民调解员等级',
    params: Params,
    query: MediatorKnown,
    body: Nothing,
    answers: { 200: { description: 'The proposal with its findings, and what was signed.', schema: GradeView } },
    problems: [...always, ...ofRewards, 'unknown-person'],
  },
  async (world, caller, { params: { place, mediator }, query }) => {
    const { grades } = await rulesToRead(world.database, caller, place);
    const record = await recordOf(world.database, place, mediator, query);
    const signed = await signedGrades(world.database, place, mediator, world.now());
    return { status: 200, body: { place, mediator, rule: ruleName(grades.rule), ...proposalOf(grades.rule, record), signed } };
  },
);
