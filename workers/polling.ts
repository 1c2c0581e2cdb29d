import type { Connection } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';

/** A poll waits a minute for work; a worker that has not come back after two is no longer there. */
const FRESH_MS = 120_000;
/** Temporal's numbers for the two kinds of tasks a worker takes. */
const TASKS = [
  { kind: 'workflow', taskQueueType: 1 },
  { kind: 'activity', taskQueueType: 2 },
] as const;

/** Where to look for a worker, and for which. */
interface Sought {
  readonly namespace: string;
  readonly taskQueue: string;
  /** Where the worker runs: it is known as `pid@host`, or `pid@home` (workers/identity.ts). */
  readonly host: string;
  /** Epoch ms UTC. */
  readonly now: number;
}

/** The kinds of tasks for which no worker of this host has asked in the last two minutes; none when all is well. */
export async function silentTasks(connection: Connection, sought: Sought): Promise<string[]> {
  const asked = await Promise.all(TASKS.map((task) => asksFor(connection, sought, task.taskQueueType)));
  return TASKS.filter((_, place) => !asked[place]).map(({ kind }) => kind);
}

async function asksFor(connection: Connection, { namespace, taskQueue, host, now }: Sought, taskQueueType: number): Promise<boolean> {
  const { pollers } = await connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType });
  return pollers.some(({ identity, lastAccessTime }) => identity?.endsWith(`@${host}`) && now - tsToMs(lastAccessTime) < FRESH_MS);
}
