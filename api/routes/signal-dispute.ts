import { z } from 'zod';
import { Acted, Queued } from '../../contracts/api/acted';
import { bodies } from '../../contracts/commands';
import { petitionBodies } from '../../contracts/petition-commands';
import { act } from '../act';
import { requestSchema } from '../body-schema';
import { deskOf } from '../counter';
import { disputeExamples, petitionExamples } from '../examples/requests';
import { problemCodes } from '../problems';
import { Nothing, route } from '../route';
import { disputeInSight, sightOf } from '../sight';
import { storedCase } from '../stored';
import { disputeSubject } from '../subjects';
import { NumberParams } from './common';

const all = { ...bodies, ...petitionBodies };
const ofPetitions = Object.keys(petitionBodies).filter((name) => !Object.hasOwn(bodies, name));

/** Acts in a dispute or a petition. Refuses with the code of the rule, and names what may be done instead; nothing is changed then. */
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
        .describe(`One of: ${Object.keys(bodies).join(', ')}; of a petition: ${ofPetitions.join(', ')}.`),
    }),
    query: Nothing,
    body: z.unknown(),
    bodySchemas: Object.fromEntries(Object.entries(all).map(([name, body]) => [name, requestSchema(body)])),
    idempotent: true,
    answers: {
      200: { description: 'It has acted.', schema: Acted },
      202: { description: 'Nobody answered in time; the engine keeps it and it will be judged as of its receipt.', schema: Queued },
    },
    problems: problemCodes,
    examples: { ...disputeExamples, ...petitionExamples },
  },
  async (world, caller, { params: { number, signal }, body, key }) => {
    const sight = await disputeInSight(world.database, caller, number);
    return act(world, caller, deskOf(storedCase(sight.dispute)), disputeSubject(caller, sight), { name: signal, key, body });
  },
  async (world, caller, { number }) => {
    const sight = await sightOf(world.database, caller, number);
    return sight && disputeSubject(caller, sight).allowed;
  },
);
