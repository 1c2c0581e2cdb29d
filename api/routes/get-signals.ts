import { Signals } from '../../contracts/api/timeline';
import { deskOf, formIn } from '../counter';
import { Nothing, route } from '../route';
import { disputeInSight } from '../sight';
import { storedCase } from '../stored';
import { disputeSubject } from '../subjects';
import { allowedSignals } from '../views/allowed-signals';
import { always, NumberParams } from './common';

/** What the caller may send to a dispute now, each with the schema of its body. */
export const getSignals = route(
  {
    id: 'getSignals',
    method: 'get',
    path: '/v1/disputes/{number}/signals',
    tag: 'Disputes',
    summary: 'What may be done now 可办理事项',
    params: NumberParams,
    query: Nothing,
    body: Nothing,
    answers: { 200: { description: 'Empty when it is not your turn.', schema: Signals } },
    problems: [...always, 'not-found'],
  },
  async (world, caller, { params: { number } }) => {
    const sight = await disputeInSight(world.database, caller, number);
    const { allowed, links } = disputeSubject(caller, sight);
    const stored = storedCase(sight.dispute);
    return { status: 200, body: { items: allowedSignals(deskOf(stored).bodies, allowed, links.self, formIn(stored, caller)) } };
  },
);
