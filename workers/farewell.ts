import type { Client } from '@temporalio/client';

/** Cases looked into for the queue of a dead worker: what it worked on much is found soon, and for what it hardly touched nobody waits. */
const LOOKED_INTO = 40;
const AT_ONCE = 8;
/** The last events of a case; a task of the workflow is one in four. */
const EVENTS = 12;

/** Whose farewell it is. */
interface Departed {
  readonly namespace: string;
  readonly taskQueue: string;
  /** Where this worker lives (workers/identity.ts): only of its own kind is known whether they live. */
  readonly home: string;
  /** Whether a process of this home runs that could be this worker. */
  readonly alive: (pid: number) => boolean;
}

/**
 * Says farewell for the workers of this home that died without one, and answers the queues that were closed. A case goes back to the worker that
 * has it in its cache; the engine learns only ten seconds after its death that it is gone, and until then every command to such a case
 * waits for the time limit of the cache's queue. A worker that is shut down in order says so itself. What cannot be found is left to the time limits.
 */
export async function sayFarewell(client: Client, departed: Departed): Promise<readonly string[]> {
  const dead = await deadWorkers(client, departed);
  if (dead.length === 0) return [];
  const queues = (await stickyQueues(client, departed)).flatMap((queue) =>
    dead.filter((identity) => queue.startsWith(`${identity}-`)).map((identity) => ({ identity, queue })),
  );
  await Promise.all(
    queues.map(({ identity, queue }) =>
      client.workflowService.shutdownWorker({
        namespace: departed.namespace,
        identity,
        stickyTaskQueue: queue,
        reason: 'its process is gone',
      }),
    ),
  );
  return queues.map(({ queue }) => queue);
}

/** A worker is `pid@home`; the engine remembers for five minutes who asked for work. */
async function deadWorkers(client: Client, { namespace, taskQueue, home, alive }: Departed): Promise<string[]> {
  const { pollers } = await client.workflowService.describeTaskQueue({ namespace, taskQueue: { name: taskQueue }, taskQueueType: 1 });
  const identities = (pollers ?? []).flatMap(({ identity }) => (identity?.endsWith(`@${home}`) ? [identity] : []));
  return [...new Set(identities)].filter((identity) => !alive(Number.parseInt(identity, 10)));
}

/** The queues of caches that the newest open cases of this task queue were last given to. */
async function stickyQueues(client: Client, { namespace, taskQueue }: Departed): Promise<readonly string[]> {
  const { executions } = await client.workflowService.listWorkflowExecutions({
    namespace,
    pageSize: LOOKED_INTO,
    query: "ExecutionStatus = 'Running'",
  });
  const open = [...(executions ?? [])];
  const found = new Set<string>();
  const look = async () => {
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { history } = await client.workflowService.getWorkflowExecutionHistoryReverse({
        namespace,
        execution: next.execution ?? null,
        maximumPageSize: EVENTS,
      });
      for (const { workflowTaskScheduledEventAttributes: task } of history?.events ?? []) {
        if (task?.taskQueue?.normalName === taskQueue && task.taskQueue.name) found.add(task.taskQueue.name);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, look));
  return [...found];
}
