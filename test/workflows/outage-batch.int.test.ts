import type { Activities } from '../../activities';
import type { Outage } from '../../domain/clock/outages';
import { HOUR } from '../../domain/time';
import { outageWorkflowId, workflowTypes } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

/** How many groups of cases were told, and who waits for how many. */
let told = 0;
let reached: { readonly groups: number; readonly tell: () => void } | undefined;
const around = (activities: Activities): Activities => ({
  ...activities,
  tellOutage: async (outage, numbers) => {
    told += 1;
    const group = told;
    if (reached && group === reached.groups) reached.tell();
    const tally = await activities.tellOutage(outage, numbers);
    if (group === 5) throw new Error('killed between telling and answering');
    return tally;
  },
});

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real', around });
});
afterAll(() => world.close());

test('a worker that ends half way, a group that was told and not kept: every case is told, and moves once; the runs are continued', async () => {
  const now = Date.now();
  const cases: LiveCase[] = [];
  for (let count = 0; count < 24; count += 1) cases.push(await LiveCase.register(world, { registeredAt: now - 48 * HOUR }));
  const outage: Outage = { part: 'api', from: now - 20 * HOUR, to: now - HOUR };
  const halfWay = new Promise<void>((tell) => {
    reached = { groups: 3, tell };
  });
  const batch = await world.client.workflow.start(workflowTypes.outage, {
    taskQueue: world.taskQueue,
    workflowId: outageWorkflowId(outage),
    args: [{ outage, page: 2 }],
  });
  await halfWay;
  await world.stopWorker();
  await world.startWorker();
  expect(await batch.result()).toEqual({ cases: 24, moved: 24, silent: 0 });
  const [last] = (await world.client.workflow.getHandle(batch.workflowId).fetchHistory()).events ?? [];
  expect(last?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId).toBe(batch.firstExecutionRunId);
  for (const dispute of cases) {
    const allowed = (await dispute.recorded()).filter(({ kind }) => kind === 'outageAllowed');
    expect(allowed).toMatchObject([{ moved: [{ clock: 'first-reply', occurrence: 1 }] }]);
  }
}, 180_000);
