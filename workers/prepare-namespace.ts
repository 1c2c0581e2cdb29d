import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { searchAttributes } from '../workflows/search-attributes';

/** How long a closed case stays in the Web UI (days). The record that lasts is the facts in Postgres. */
const RETENTION_DAYS = 90;

const DAY_MS = 86_400_000;
const ALREADY_EXISTS = 6;
/** Temporal's numbers for the types of search attributes. */
const KINDS = { KEYWORD: 2, BOOL: 5, DATETIME: 6 } as const;

/** What was done to a namespace. */
interface Prepared {
  readonly registered: boolean;
  readonly added: readonly string[];
}

/**
 * Registers the namespace with its retention and the search attributes it lacks; one that is ready stays as it is.
 *
 * Refuses: a search attribute that is there with another type.
 */
export async function prepareNamespace(connection: Connection, namespace: string): Promise<Prepared> {
  const registered = await register(connection, namespace);
  const there = (await connection.operatorService.listSearchAttributes({ namespace })).customAttributes;
  const added = Object.fromEntries(Object.entries(searchAttributes).flatMap(([name, kind]) => missing(name, KINDS[kind], there[name])));
  if (Object.keys(added).length > 0) await connection.operatorService.addSearchAttributes({ namespace, searchAttributes: added });
  return { registered, added: Object.keys(added) };
}

async function register(connection: Connection, namespace: string): Promise<boolean> {
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(RETENTION_DAYS * DAY_MS) });
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === ALREADY_EXISTS) return false;
    throw fault;
  }
}

function missing(name: string, wanted: number, there: unknown): [string, number][] {
  if (there === undefined || there === null) return [[name, wanted]];
  if (there === wanted) return [];
  throw new Error(
    `Cannot use the namespace: its search attribute ${name} has type ${there} and not ${wanted}. Remove it there, or take another namespace (TEMPORAL_NAMESPACE).`,
  );
}
