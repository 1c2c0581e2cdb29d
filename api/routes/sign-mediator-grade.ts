import { z } from 'zod';
import { GradeSigned, SignGrade } from '../../contracts/api/rewards';
import { addDays, dayOf } from '../../domain/time';
import { rewardExamples } from '../examples/rewards';
import { commandId } from '../hashes';
import { once } from '../once';
import { rulesToSign } from '../rewards/access';
import { aloneWithGrade } from '../rewards/alone';
import { proposalOf, recordOf, signedGrades } from '../rewards/grades';
import { Nothing, route } from '../route';
import { always, withBody, withKey } from './common';
import { ofRewards } from './rewards-common';

const Params = z.strictObject({ place: z.string().min(1).max(40), mediator: z.string().min(1).max(64) });

/** A named person signs the grade of a mediator; it is put up for complaints as long as the place says. A later one takes its place. */
export const signMediatorGrade = route(
  {
    id: 'signMediatorGrade',
    method: 'post',
    path: '/v1/mediator-grades/{place}/{mediator}',
    tag: 'Rewards',
    summary: 'Sign the grade of a mediator 签发调解员等级',
    params: Params,
    query: Nothing,
    body: SignGrade,
    examples: rewardExamples.grade,
    idempotent: true,
    answers: {
      200: { description: 'This grade stands already.', schema: GradeSigned },
      201: { description: 'Signed, with the proposal it rests on.', schema: GradeSigned },
    },
    problems: [...always, ...withBody, ...withKey, ...ofRewards, 'unknown-person'],
  },
  async (world, caller, { params: { place, mediator }, body: { grade, reason, ...known }, key }) => {
    const { rules, person } = await rulesToSign(world.database, caller, place);
    const { rule, noticeDays } = rules.grades;
    const asked = { key, stream: `/v1/mediator-grades/${place}/${mediator}`, operation: 'sign', body: { grade, reason, ...known } };
    return once(world, caller, asked, async (tx) => {
      await aloneWithGrade(tx, place, mediator);
      const proposal = proposalOf(rule, await recordOf(tx, place, mediator, known));
      const { proposed } = proposal;
      const [standing] = await signedGrades(tx, place, mediator, world.now());
      if (standing?.grade === grade) {
        const { id, noticeUntil } = standing;
        return { status: 200, body: { id, mediator, grade, proposed, noticeUntil } };
      }
      const id = commandId(caller.id, key);
      const noticeUntil = addDays(dayOf(world.now()), noticeDays);
      const signed = { signedBy: person, author: caller.id, reason, at: new Date(world.now()) };
      await tx.mediatorGrade.create({
        data: { id, place, mediator, grade, proposal: { rule: rule.code, version: rule.version, ...proposal }, noticeUntil, ...signed },
      });
      return { status: 201, body: { id, mediator, grade, proposed, noticeUntil } };
    });
  },
);
