import type { WorkflowHandle } from '@temporalio/client';
import { LiveCase, sendTo } from './cases';
import { actor, civilPlan } from './dispute-spec';
import type { World } from './world';

/** A day of the case in so many ms of real time, while a history is recorded. */
const DAY_MS = 500;

/** Plays a story and answers the workflows whose histories are worth keeping. */
type Play = (world: World) => Promise<readonly WorkflowHandle[]>;

const days = (world: World, count: number) => world.pass(count * DAY_MS);
const paced = (world: World) =>
  LiveCase.register(world, { plan: { ...civilPlan, pace: { anchor: Date.now(), factor: 86_400_000 / DAY_MS } } });

/** The stories every release must replay: the three samples as workflows see them, and a whole round trip with everything a case can do. */
export const recordedStories: Readonly<Record<string, Play>> = {
  confirmed: async (world) => {
    const dispute = await paced(world);
    await dispute.send('accept');
    await dispute.send('route');
    await days(world, 2);
    await dispute.send('hold-session');
    await dispute.send('conclude-agreement');
    await dispute.send('apply-confirmation');
    await dispute.send('accept-confirmation');
    await dispute.send('rule-confirmation');
    await dispute.send('record-visit');
    await dispute.handle.result();
    return [dispute.handle];
  },

  appraisal: async (world) => {
    const dispute = await paced(world);
    await dispute.send('accept');
    await dispute.send('route');
    await dispute.send('suspend');
    await days(world, 4);
    await dispute.send('report-progress');
    await dispute.send('resume');
    await dispute.send('extend');
    await dispute.send('conclude-agreement');
    await dispute.send('waive-confirmation');
    await dispute.send('record-visit', { contacted: false, solved: undefined, satisfied: undefined });
    await dispute.send('record-visit', { solved: false, satisfied: false });
    await dispute.send('route');
    await dispute.send('fail-mediation');
    await dispute.send('record-visit');
    await dispute.send('report-rebound');
    await dispute.send('withdraw');
    return [dispute.handle];
  },

  silence: async (world) => {
    const dispute = await paced(world);
    while ((await dispute.state()).proposals.length === 0) await days(world, 1);
    const [first] = (await dispute.state()).proposals;
    if (!first) throw new Error('no proposal');
    const { pace } = dispute.registration.plan;
    await sendTo(world, first.id, 'state', actor('village', 'handler'), 'doc-statement', pace);
    await sendTo(world, first.id, 'dismiss', actor('town', 'leader'), 'doc-decision', pace);
    const proposal = world.client.workflow.getHandle(first.id);
    await proposal.result();
    while ((await dispute.state()).proposals.length < 2) await days(world, 1);
    return [dispute.handle, proposal];
  },
};
