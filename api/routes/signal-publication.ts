import { z } from 'zod';
import { Acted, Queued } from '../../contracts/api/acted';
import { publicationBodies } from '../../contracts/publication-commands';
import { act } from '../act';
import { requestSchema } from '../body-schema';
import { publicationDesk } from '../desks';
import { publicationExamples } from '../examples/scores';
import { problemCodes } from '../problems';
import { publicationInSight, publicationSeen, refuseStrangeCases } from '../publications';
import { Nothing, route } from '../route';

/** Acts in a publication: a ranked office objects to a figure of its own, the publishing office answers, a leader of it releases. */
export const signalPublication = route(
  {
    id: 'signalPublication',
    method: 'post',
    path: '/v1/publications/{id}/signals/{signal}',
    tag: 'Scores',
    summary: 'Object, answer or release 提出异议、答复、公布',
    params: z.strictObject({
      id: z.string().min(1).max(200),
      signal: z.string().min(1).max(64).describe('One of: object, answer-objection, release.'),
    }),
    query: Nothing,
    body: z.unknown(),
    bodySchemas: Object.fromEntries(Object.entries(publicationBodies).map(([name, body]) => [name, requestSchema(body)])),
    idempotent: true,
    answers: {
      200: { description: 'It has acted.', schema: Acted },
      202: { description: 'Nobody answered in time; the engine keeps it and it will be judged as of its receipt.', schema: Queued },
    },
    problems: problemCodes,
    examples: publicationExamples,
  },
  async (world, caller, { params: { id, signal }, body, key }) => {
    const seen = await publicationInSight(world.database, caller, id);
    await refuseStrangeCases(world.database, caller, seen, signal, body);
    return act(world, caller, publicationDesk, seen.subject, { name: signal, key, body });
  },
  async (world, caller, { id }) => (await publicationSeen(world.database, caller, id))?.subject.allowed,
);
