import type { ExamKey } from '../../domain/scoring/exam';
import { startReassignments } from '../../workers/reassignment-relay';
import { outageWorkflowId, reassignmentWorkflowId, workflowTypes } from '../../workflows/messages';
import { seedOffices } from '../api/offices';
import { LiveCase } from './cases';
import { actor } from './dispute-spec';
import { publish } from './publications';
import type { Play } from './recorded-stories';
import type { World } from './world';

/** Stories of what is not a case, for the record: an order that moves cases, a month's exam and its publication, an outage. */
export const recordedOrders: Readonly<Record<string, Play>> = {
  leave: async (world) => {
    await seedOffices(world.database);
    const dispute = await LiveCase.register(world);
    await dispute.send('accept');
    await dispute.send('route', { leader: 'clerk' });
    await dispute.recorded();
    const id = `order-${world.taskQueue}`;
    const leave = {
      kind: 'leave',
      place: 'qionglai',
      principalId: 'town',
      office: 'town',
      person: 'clerk',
      lead: 'lead',
      reason: '外出学习。',
    };
    await world.database.reassignment.create({ data: { id, ...leave, from: new Date() } });
    const tell = () => startReassignments(world.database, world.client, world.taskQueue);
    const order = async () => world.database.reassignment.findUniqueOrThrow({ where: { id } });
    await tell();
    while ((await order()).movedAt === null) await world.pass(50);
    await world.database.reassignment.update({ where: { id }, data: { returnAskedAt: new Date() } });
    await tell();
    const handle = world.client.workflow.getHandle(reassignmentWorkflowId(id));
    await handle.result();
    return [handle, dispute.handle];
  },

  month: async (world) => {
    await settled(world);
    const period = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const workflowId = `exam-${world.taskQueue}`;
    const key: ExamKey = { place: 'qionglai', kind: 'monthly-exam', period };
    const exam = await world.client.workflow.start(workflowTypes.exam, { taskQueue: world.taskQueue, workflowId, args: [key] });
    const { publication } = await exam.result();
    if (publication === null) throw new Error('nobody was ranked');
    const objection = await publish(world, publication, 'object', actor('village', 'leader'), { figure: 'MX-4', reason: 'doc-objection' });
    const answer = { objection, result: 'rejected', exclude: [], approver: 'chief', reason: 'doc-answer' };
    await publish(world, publication, 'answer-objection', actor('county', 'leader'), answer);
    return [exam, world.client.workflow.getHandle(publication)];
  },

  outage: async (world) => {
    await LiveCase.register(world);
    const to = Date.now();
    const outage = { part: 'engine', from: to - 60_000, to } as const;
    const { taskQueue } = world;
    const workflowId = `${outageWorkflowId(outage)}-${taskQueue}`;
    const batch = await world.client.workflow.start(workflowTypes.outage, { taskQueue, workflowId, args: [{ outage }] });
    await batch.result();
    return [batch];
  },
};

/** A case that went well, in real time: one at a pace of its own is in no exam. */
async function settled(world: World): Promise<void> {
  const dispute = await LiveCase.register(world);
  await dispute.send('accept');
  await dispute.send('route');
  await dispute.send('conclude-agreement');
  await dispute.send('waive-confirmation');
  await dispute.send('record-visit');
  await dispute.reaches('watching');
  await dispute.recorded();
}
