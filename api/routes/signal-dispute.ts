import { z } from 'zod';
import { Acted, Queued } from '../../contracts/api/acted';
import { bodies } from '../../contracts/commands';
import { act } from '../act';
import { requestSchema } from '../body-schema';
import { disputeDesk } from '../desks';
import { disputeExamples } from '../examples/requests';
import { problemCodes } from '../problems';
import { Nothing, route } from '../route';
import { disputeInSight, sightOf } from '../sight';
import { disputeSubject } from '../subjects';
import { NumberParams } from './common';

/** Acts in a dispute. Refuses with the code of the rule, and names what may be done instead; nothing is changed then. */
export const signalDispute = route(
  {
    id: 'signalDispute',
    method: 'post',
    path: '/v1/disputes/{number}/signals/{signal}',
    tag: 'Disputes',
    summary: 'Act in a dispute 办理',
    params: NumberParams.extend({
      signal: z
        .string()
        .min(1)
        .max(64)
        .describe(`One of: ${Object.keys(bodies).join(', ')}.`),
    }),
    query: Nothing,
    body: z.unknown(),
    bodySchemas: Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, requestSchema(body)])),
    idempotent: true,
    answers: {
      200: { description: 'It has acted.', schema: Acted },
      202: { description: 'Nobody answered in time; the engine keeps it and it will be judged as of its receipt.', schema: Queued },
    },
    problems: problemCodes,
    examples: disputeExamples,
  },
  async (world, caller, { params: { number, signal }, body, key }) => {
    const subject = disputeSubject(caller, await disputeInSight(world.database, caller, number));
    return act(world, caller, disputeDesk, subject, { name: signal, key, body });
  },
  async (world, caller, { number }) => {
    const sight = await sightOf(world.database, caller, number);
    return sight && disputeSubject(caller, sight).allowed;
  },
);
