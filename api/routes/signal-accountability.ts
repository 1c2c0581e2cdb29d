import { z } from 'zod';
import { Acted, Queued } from '../../contracts/api/acted';
import { accountabilityBodies } from '../../contracts/commands';
import { proposalInSight, proposalSeen } from '../accountability';
import { act } from '../act';
import { requestSchema } from '../body-schema';
import { accountabilityDesk } from '../desks';
import { accountabilityExamples } from '../examples/requests';
import { Problem } from '../problem';
import { problemCodes } from '../problems';
import { Nothing, route } from '../route';

/** Acts in a proposal of accountability, by domain/accountability/permissions: the office is heard, a leader decides, it is put right or objected to. */
export const signalAccountability = route(
  {
    id: 'signalAccountability',
    method: 'post',
    path: '/v1/accountability/{id}/signals/{signal}',
    tag: 'Accountability',
    summary: 'Act in an accountability proposal 说明、签发、整改、复核',
    params: z.strictObject({
      id: z.string().min(1).max(200),
      signal: z
        .string()
        .min(1)
        .max(64)
        .describe(`One of: ${Object.keys(accountabilityBodies).join(', ')}.`),
    }),
    query: Nothing,
    body: z.unknown(),
    bodySchemas: Object.fromEntries(Object.entries(accountabilityBodies).map(([name, body]) => [name, requestSchema(body)])),
    idempotent: true,
    answers: {
      200: { description: 'It has acted.', schema: Acted },
      202: { description: 'Nobody answered in time; the engine keeps it and it will be judged as of its receipt.', schema: Queued },
    },
    problems: problemCodes,
    examples: accountabilityExamples,
  },
  async (world, caller, { params: { id, signal }, body, key }) => {
    const { subject, state } = await proposalInSight(world.database, caller, id);
    if (signal === 'appeal' && subject.ended && state.aftermath?.appeal === 'lapsed') throw tooLate();
    return act(world, caller, accountabilityDesk, subject, { name: signal, key, body });
  },
  async (world, caller, { id }) => (await proposalSeen(world.database, caller, id))?.subject.allowed,
);

/** The proposal has ended with the period: whoever comes too late is told by which article. */
function tooLate(): Problem {
  return new Problem('appeal-window-passed', { field: 'signal', expected: '<= 30 days', basis: 'SV-1a' });
}
