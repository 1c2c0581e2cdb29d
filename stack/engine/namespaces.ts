import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { faultCode } from '../fault';
import type { EnginePlan, SearchAttributeKind } from './options';
import { insist } from './ready';

const WITHIN_MS = 20_000;
const DAY_MS = 86_400_000;
const ALREADY_THERE = '6';

/** The part of a plan that is registered by calls, in an engine of ours or in another. */
type NamespacePlan = Pick<EnginePlan, 'namespaces' | 'retentionDays' | 'searchAttributes'>;

/** Temporal's numbers for the types. */
const KINDS: Record<SearchAttributeKind, number> = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 };

/** Registers the plan's namespaces and search attributes where they are missing and waits until lists can be asked for. */
export async function prepareNamespaces(address: string, plan: NamespacePlan): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    for (const namespace of plan.namespaces) {
      await insist(`register the namespace ${namespace}`, WITHIN_MS, () => register(connection, namespace, plan.retentionDays));
      await insist(`register the search attributes of ${namespace}`, WITHIN_MS, () =>
        addMissing(connection, namespace, plan.searchAttributes),
      );
      await insist(`list the cases of ${namespace}`, WITHIN_MS, () => connection.workflowService.countWorkflowExecutions({ namespace }));
    }
  } finally {
    await connection.close();
  }
}

/** For the Java test server, which knows every namespace, keeps no lists, and has one set of search attributes for all. */
export async function prepareTestServer(address: string, plan: NamespacePlan): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    const [namespace = 'default'] = plan.namespaces;
    await unlessThere(() =>
      connection.operatorService.addSearchAttributes({ namespace, searchAttributes: numbered(plan.searchAttributes) }),
    );
  } finally {
    await connection.close();
  }
}

function register(connection: Connection, namespace: string, retentionDays: number) {
  const workflowExecutionRetentionPeriod = msToTs(retentionDays * DAY_MS);
  return unlessThere(() => connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod }));
}

async function addMissing(connection: Connection, namespace: string, wanted: NamespacePlan['searchAttributes']): Promise<void> {
  const there = (await connection.operatorService.listSearchAttributes({ namespace })).customAttributes;
  const missing = Object.entries(wanted).filter(([name]) => there[name] === undefined);
  if (missing.length === 0) return;
  await unlessThere(() =>
    connection.operatorService.addSearchAttributes({ namespace, searchAttributes: numbered(Object.fromEntries(missing)) }),
  );
}

function numbered(wanted: NamespacePlan['searchAttributes']): Record<string, number> {
  return Object.fromEntries(Object.entries(wanted).map(([name, kind]) => [name, KINDS[kind]]));
}

async function unlessThere(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (fault) {
    if (faultCode(fault) !== ALREADY_THERE) throw fault;
  }
}
