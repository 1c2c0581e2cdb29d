import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { defineSearchAttributeKey, TypedSearchAttributes } from '@temporalio/common';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Engine, startEngine } from '../../stack/engine/engine';
import { skippingExecutable } from '../../stack/engine/test-server';

const folder = mkdtempSync(join(tmpdir(), 'fengqiao-engine-test-'));
chmodSync(folder, 0o755);
const stage = defineSearchAttributeKey('CaseStage', 'KEYWORD');
const DAY_MS = 86_400_000;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function using<T>(engine: Engine, namespace: string, work: (client: Client) => Promise<T>): Promise<T> {
  const connection = await Connection.connect({ address: engine.address });
  try {
    return await work(new Client({ connection, namespace }));
  } finally {
    await connection.close();
    await engine.stop();
  }
}

const open = (client: Client, workflowId: string) =>
  client.workflow.start('dispute', {
    taskQueue: 'nobody',
    workflowId,
    typedSearchAttributes: new TypedSearchAttributes([{ key: stage, value: 'accepted' }]),
  });

async function listed(client: Client, query: string): Promise<string[]> {
  for (const until = Date.now() + 5_000; Date.now() < until; await new Promise((wake) => setTimeout(wake, 50))) {
    const ids: string[] = [];
    for await (const found of client.workflow.list({ query })) ids.push(found.workflowId);
    if (ids.length > 0) return ids;
  }
  return [];
}

describe('the real engine', () => {
  test('in memory registers its namespaces and search attributes and lists by them', async () => {
    const engine = await startEngine({ namespaces: ['first', 'second'], searchAttributes: { CaseStage: 'KEYWORD' } });
    await using(engine, 'second', async (client) => {
      await open(client, 'a-case');
      expect(await listed(client, `CaseStage = 'accepted' AND ExecutionStatus = 'Running'`)).toEqual(['a-case']);
    });
  });

  test('over a file keeps a running case over a stop and a start', async () => {
    const options = { dataDir: folder, namespaces: ['kept'], retentionDays: 90, searchAttributes: { CaseStage: 'KEYWORD' } } as const;
    await using(await startEngine(options), 'kept', (client) => open(client, 'a-case'));
    const status = await using(
      await startEngine(options),
      'kept',
      async (client) => (await client.workflow.getHandle('a-case').describe()).status.name,
    );
    expect(status).toBe('RUNNING');
  });

  test('with time skipping lets a case have a clock of its own', async () => {
    const engine = await startEngine({ namespaces: ['skip'], searchAttributes: { CaseStage: 'KEYWORD' }, timeSkipping: true });
    await using(engine, 'skip', async (client) => {
      await open(client, 'a-case');
      const answer = await client.workflowService.updateWorkflowExecutionOptions({
        namespace: 'skip',
        workflowExecution: { workflowId: 'a-case' },
        workflowExecutionOptions: { timeSkippingConfig: { enabled: true } },
        updateMask: { paths: ['time_skipping_config'] },
      });
      expect(answer.workflowExecutionOptions?.timeSkippingConfig?.enabled).toBe(true);
    });
    expect(engine.skipsTime).toBe('one-case');
  });
});

describe('the time-skipping test server', () => {
  test('serves createTimeSkipping as an existing executable', async () => {
    const path = await skippingExecutable();
    const env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
    const before = await env.currentTimeMs();
    await env.sleep(30 * DAY_MS);
    const after = await env.currentTimeMs();
    await env.teardown();
    expect(after - before).toBeGreaterThanOrEqual(30 * DAY_MS);
  });

  test('is an engine like the real one', async () => {
    const engine = await startEngine({ kind: 'skipping', searchAttributes: { CaseStage: 'KEYWORD' } });
    const status = await using(engine, 'default', async (client) => (await (await open(client, 'a-case')).describe()).status.name);
    expect(status).toBe('RUNNING');
    expect(engine.skipsTime).toBe('global');
  });
});
