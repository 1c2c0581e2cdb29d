import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { Connection } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time';
import { silentTasks } from '../../workers/polling';
import { prepareNamespace } from '../../workers/prepare-namespace';
import { searchAttributes } from '../../workflows/search-attributes';
import { openWorld } from '../support/world';
import { worldAddresses } from '../support/world-handle';

let connection: Connection;

beforeAll(async () => {
  connection = await Connection.connect({ address: worldAddresses().engineAddress });
});

afterAll(() => connection.close());

const prepared = (namespace: string) => eventually(() => prepareNamespace(connection, namespace));
const listed = async (namespace: string) => (await connection.operatorService.listSearchAttributes({ namespace })).customAttributes;

test('a namespace is made with its retention and every search attribute, and a second time nothing changes', async () => {
  const namespace = `prepare-${randomUUID()}`;
  await prepared(namespace);
  expect(await prepared(namespace)).toEqual({ registered: false, added: [] });
  const numbers = { KEYWORD: 2, BOOL: 5, DATETIME: 6 } as const;
  const wanted = Object.fromEntries(Object.entries(searchAttributes).map(([name, kind]) => [name, numbers[kind]]));
  expect({ ...(await listed(namespace)) }).toEqual(wanted);
  const { config } = await connection.workflowService.describeNamespace({ namespace });
  expect(tsToMs(config?.workflowExecutionRetentionTtl)).toBe(90 * 86_400_000);
});

test('what a namespace lacks is added, and what has another type is refused', async () => {
  const namespace = `prepare-${randomUUID()}`;
  await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(86_400_000) });
  await eventually(() => connection.operatorService.addSearchAttributes({ namespace, searchAttributes: { CaseStage: 2, Overdue: 2 } }));
  await expect(prepareNamespace(connection, namespace)).rejects.toThrow('its search attribute Overdue has type 2 and not 5');
  await connection.operatorService.removeSearchAttributes({ namespace, searchAttributes: ['Overdue'] });
  await eventually(async () => expect((await listed(namespace)).Overdue).toBeUndefined());
  const { registered, added } = await prepareNamespace(connection, namespace);
  expect([registered, added.includes('Overdue'), added.includes('CaseStage')]).toEqual([false, true, false]);
});

test('a worker that asks for work is heard of on its host, and on no other', async () => {
  const world = await openWorld({ time: 'real' });
  try {
    const sought = { namespace: 'fengqiao', taskQueue: world.taskQueue, host: hostname(), now: Date.now() };
    await eventually(async () => expect(await silentTasks(connection, sought)).toEqual([]));
    expect(await silentTasks(connection, { ...sought, host: 'elsewhere' })).toEqual(['workflow', 'activity']);
    expect(await silentTasks(connection, { ...sought, now: Date.now() + 300_000 })).toEqual(['workflow', 'activity']);
  } finally {
    await world.close();
  }
});

/** A server needs a moment to know a namespace it has just made. */
async function eventually<T>(call: () => Promise<T>): Promise<T> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      return await call();
    } catch (fault) {
      if (Date.now() > until) throw fault;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}
