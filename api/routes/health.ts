import { Health, Readiness } from '../../contracts/api/catalogue';
import { readiness } from '../readiness';
import { openRoute } from '../route';

/** Whether the process lives. */
export const healthz = openRoute(
  {
    id: 'healthz',
    method: 'get',
    path: '/healthz',
    tag: 'Operation',
    summary: 'Whether the process lives',
    answers: { 200: { description: 'It does.', schema: Health } },
    problems: [],
  },
  async () => ({ status: 200, body: { status: 'alive' } }),
);

/** Whether the database and Temporal can be reached. */
export const readyz = openRoute(
  {
    id: 'readyz',
    method: 'get',
    path: '/readyz',
    tag: 'Operation',
    summary: 'Whether the database and Temporal can be reached',
    answers: {
      200: { description: 'Both can.', schema: Readiness },
      503: { description: 'One cannot; it says which.', schema: Readiness },
    },
    problems: [],
  },
  async (world) => {
    const body = await readiness(world);
    return { status: body.status === 'ready' ? 200 : 503, body };
  },
);
