import type { WorkflowHandle } from '@temporalio/client';
import { noticeUpdate } from '../../workflows/messages';
import { LiveCase, sendTo } from './cases';
import { comingNotice } from './cases-over-new-year';
import { actor, anotherPlan, civilPlan, offices, rectifiedPlan } from './dispute-spec';
import { petitionPlan } from './petition-spec';
import { LivePetition } from './petitions';
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

  moved: async (world) => {
    const dispute = await paced(world);
    await dispute.send('accept');
    await dispute.handle.executeUpdate(noticeUpdate, { args: [comingNotice] });
    await dispute.send('route');
    await days(world, 1);
    const accepted = (await dispute.recorded()).find((fact) => fact.kind === 'accepted');
    if (!accepted || !('occurredAt' in accepted)) throw new Error('not accepted');
    const { seq, kind, occurredAt } = accepted;
    await dispute.send('correct-date', { entry: { seq, kind, occurredAt }, correctedTo: occurredAt - 1 });
    await dispute.send('correct-assignment', { office: offices.town }, actor('county', 'leader'));
    await dispute.send('adopt-plan', { to: { ...anotherPlan(), pace: dispute.registration.plan.pace } }, actor('county', 'leader'));
    await dispute.send('correct-party', {}, actor('town', 'handler'));
    await dispute.send('withdraw', {}, actor('town', 'handler'));
    return [dispute.handle];
  },

  petition: async (world) => {
    const petition = await LivePetition.register(world, petitionPlan);
    await petition.send('transfer-petition');
    await petition.send('accept-petition');
    await petition.send('extend');
    await petition.send('answer-petition');
    await petition.send('serve-opinion');
    await petition.send('request-review');
    return [petition.handle];
  },

  aftermath: async (world) => {
    const pace = { anchor: Date.now(), factor: 86_400_000 / DAY_MS };
    const dispute = await LiveCase.register(world, { plan: { ...rectifiedPlan, pace } });
    while ((await dispute.state()).proposals.length === 0) await days(world, 1);
    const [first] = (await dispute.state()).proposals;
    if (!first) throw new Error('no proposal');
    const [office, signer, second] = [actor('village', 'handler'), actor('town', 'leader'), actor('county', 'leader')];
    await sendTo(world, first.id, 'state', office, 'doc-statement', pace);
    await sendTo(world, first.id, 'record-dissent', office, 'doc-dissent', pace, { person: 'p-fang' });
    await sendTo(world, first.id, 'sign', signer, 'doc-decision', pace);
    await sendTo(world, first.id, 'report-rectification', office, 'doc-report', pace);
    await sendTo(world, first.id, 'reject', signer, 'doc-rejection', pace);
    while (!(await dispute.state()).proposals.some(({ unrectified }) => unrectified)) await days(world, 1);
    await sendTo(world, first.id, 'appeal', office, 'doc-appeal', pace);
    await sendTo(world, first.id, 'decide-appeal', second, 'doc-review', pace, { result: 'revoked', breach: 'withdrawn' });
    const proposal = world.client.workflow.getHandle(first.id);
    await proposal.result();
    return [dispute.handle, proposal];
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
