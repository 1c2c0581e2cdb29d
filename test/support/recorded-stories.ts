import type { WorkflowHandle } from '@temporalio/client';
import { commandSignal, noticeUpdate, outageSignal, outageUpdate, postSignal, signerSignal } from '../../workflows/messages';
import { LiveCase, sendTo } from './cases';
import { comingNotice } from './cases-over-new-year';
import { actor, anotherPlan, civilPlan, offices, rectifiedPlan } from './dispute-spec';
import { petitionPlan } from './petition-spec';
import { LivePetition } from './petitions';
import { recordedOrders } from './recorded-orders';
import { dongliaoPlan, threeHouseholds } from './visits';
import type { World } from './world';

/** A day of the case in so many ms of real time, while a history is recorded. */
const DAY_MS = 500;

/** Plays a story and answers the workflows whose histories are worth keeping. */
export type Play = (world: World) => Promise<readonly WorkflowHandle[]>;

const days = (world: World, count: number) => world.pass(count * DAY_MS);
const pace = () => ({ anchor: Date.now(), factor: 86_400_000 / DAY_MS });
const paced = (world: World, plan = civilPlan, more: { continueAsNewAfter?: number } = {}) =>
  LiveCase.register(world, { plan: { ...plan, pace: pace() }, ...more });

/**
 * The stories every release must replay: the three samples as workflows see them, a whole round trip with everything a case can do, a run that goes on as the
 * next, and what is not a case.
 */
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
    const dispute = await paced(world, rectifiedPlan);
    const { pace } = dispute.registration.plan;
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

  vacated: async (world) => {
    const dispute = await paced(world, rectifiedPlan);
    const { pace } = dispute.registration.plan;
    while ((await dispute.state()).proposals.length === 0) await days(world, 1);
    const [first] = (await dispute.state()).proposals;
    if (!first) throw new Error('no proposal');
    const proposal = world.client.workflow.getHandle(first.id);
    const standIn = { vacant: ['town'], as: 'deputy' } as const;
    await proposal.signal(signerSignal, { post: 'town', change: 1, signer: 'neighbour', above: ['county', 'city'], standIn });
    await sendTo(world, first.id, 'state', actor('village', 'handler'), 'doc-statement', pace);
    await sendTo(world, first.id, 'sign', actor('neighbour', 'leader'), 'doc-decision', pace);
    await proposal.signal(signerSignal, {
      post: 'county',
      change: 2,
      signer: 'city',
      above: [],
      standIn: { vacant: ['county'], as: 'above' },
    });
    // A command that is refused lies before an outage, and both before the worker.
    await world.stopWorker();
    await dispute.handle.signal(commandSignal, await dispute.command('hold-session'));
    const outage = { part: 'engine', from: Date.now() - 20 * DAY_MS, to: Date.now() } as const;
    const told = dispute.handle.executeUpdate(outageUpdate, { args: [outage] });
    await world.startWorker();
    await told;
    await dispute.recorded();
    return [dispute.handle, proposal];
  },

  supervised: async (world) => {
    const dispute = await paced(world);
    const { handle } = dispute;
    await dispute.send('accept');
    await dispute.send('route');
    await dispute.send('change-lead');
    await dispute.send('issue-card', { colour: 'yellow', answerWithin: 2 });
    await dispute.send('answer-card', { clock: 'card-answer' });
    await dispute.send('issue-card');
    while (!(await dispute.state()).breaches.some(({ clock }) => clock === 'card-answer')) await days(world, 1);
    const vacant = { since: '2026-11-29', deputy: 'neighbour' };
    await handle.signal(postSignal, { office: 'town', change: 1, vacant });
    await dispute.send('report-event');
    while (!(await dispute.state()).proposals.some(({ measure }) => measure === 'trace')) await days(world, 1);
    await handle.signal(postSignal, { office: 'town', change: 2, vacant: null });
    await handle.executeUpdate(outageUpdate, { args: [{ part: 'worker', from: Date.now() - 3 * DAY_MS, to: Date.now() }] });
    await days(world, 2);
    await handle.signal(outageSignal, { part: 'api', from: Date.now() - DAY_MS, to: Date.now() });
    await days(world, 1);
    await dispute.send('report-progress', {}, actor((await dispute.state()).holder.id, 'handler'));
    if (!(await dispute.recorded()).some(({ kind }) => kind === 'outageAllowed')) throw new Error('no time was given back');
    return [handle];
  },

  visited: async (world) => {
    const dispute = await paced(world, dongliaoPlan);
    await dispute.send('accept');
    await dispute.send('route');
    await dispute.send('conclude-agreement');
    await dispute.send('waive-confirmation');
    await dispute.send('record-visit', { neighbours: threeHouseholds }, actor('village', 'visitor'));
    while (!(await dispute.state()).breaches.some(({ clock }) => clock === 'first-look-back')) await days(world, 1);
    await dispute.send('record-look-back', { contacted: false, solved: undefined, satisfied: undefined });
    await dispute.send('record-look-back', { solved: false, satisfied: false });
    return [dispute.handle];
  },

  continued: async (world) => {
    const dispute = await paced(world, civilPlan, { continueAsNewAfter: 20 });
    await dispute.send('accept');
    await dispute.send('route');
    await days(world, 2);
    await dispute.send('report-progress');
    await dispute.send('hold-session');
    const { runId } = await dispute.handle.describe();
    if (runId === dispute.firstRunId) throw new Error('it is the first run still');
    return [dispute.handle];
  },

  ...recordedOrders,

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
