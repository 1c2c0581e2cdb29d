import { type Client, ScheduleOverlapPolicy } from '@temporalio/client';
import { examId, examKinds, periodBefore } from '../../domain/scoring/exam';
import { ensureSchedules, scheduleId } from '../../workers/schedules';
import { workflowTypes } from '../../workflows/messages';
import { seedOffices } from '../api/offices';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
  await seedOffices(world.database);
});
afterAll(async () => {
  for (const kind of examKinds) await schedule(kind).delete();
  await world.close();
});

const schedule = (kind: (typeof examKinds)[number]) => world.client.schedule.getHandle(scheduleId('qionglai', kind));

test('every kind of exam has its Schedule in China’s zone, made once however often a worker starts; what is paused stays paused', async () => {
  expect(await ensureSchedules(world.client, world.taskQueue)).toBe(4);
  await schedule('annual-target').pause('an operator looks into it');
  expect(await ensureSchedules(world.client, world.taskQueue)).toBe(4);
  const described = await Promise.all(examKinds.map((kind) => schedule(kind).describe()));
  // At nine in China: the first of the month, Monday, New Year, the first of the month.
  const next = (index: number) =>
    described[index]?.info.nextActionTimes.slice(0, 3).map((time) => new Date(time.getTime() + 8 * 3_600_000));
  expect(next(0)?.map((time) => [time.getUTCDate(), time.getUTCHours()])).toEqual(Array(3).fill([1, 9]));
  expect(next(1)?.map((time) => [time.getUTCDay(), time.getUTCHours()])).toEqual(Array(3).fill([1, 9]));
  expect(described.map(({ state }) => state.paused)).toEqual([false, false, true, false]);
  expect(described.map(({ policies }) => policies.overlap)).toEqual(Array(4).fill(ScheduleOverlapPolicy.BUFFER_ALL));
});

test('a Schedule that is triggered runs the exam of the period before its moment, under the id of that period', async () => {
  await ensureSchedules(world.client, world.taskQueue);
  const key = { place: 'qionglai', kind: 'monthly-exam' } as const;
  const exam = examId({ ...key, period: periodBefore(key.kind, Date.now()) });
  await schedule('monthly-exam').trigger();
  expect(await finished(world.client, exam)).toEqual({ offices: 0, publication: null });
  // Triggered again it finds the exam there, and starts no second.
  await schedule('monthly-exam').trigger();
  await started(world.client, 2);
  const runs = [];
  for await (const run of world.client.workflow.list({ query: `WorkflowId = '${exam}'` })) runs.push(run.runId);
  expect(runs).toHaveLength(1);
});

test('what no Schedule started has no period, and fails for good', async () => {
  const { taskQueue } = world;
  const started = world.client.workflow.execute(workflowTypes.scheduledExam, {
    taskQueue,
    workflowId: `${taskQueue}-by-hand`,
    args: [{ place: 'qionglai', kind: 'monthly-exam' }],
  });
  await expect(started).rejects.toMatchObject({ cause: { type: 'NotScheduled' } });
});

async function finished(client: Client, id: string): Promise<unknown> {
  for (;;) {
    try {
      return await client.workflow.getHandle(id).result();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Waits until so many workflows that a Schedule started have ended well. */
async function started(client: Client, count: number): Promise<void> {
  for (;;) {
    const { info } = await client.schedule.getHandle(scheduleId('qionglai', 'monthly-exam')).describe();
    const ended = await Promise.all(
      info.recentActions.map(async ({ action }) => (await client.workflow.getHandle(action.workflow.workflowId).describe()).status.name),
    );
    if (ended.filter((name) => name === 'COMPLETED').length >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
