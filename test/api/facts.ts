import type { Database } from '../../prisma/client';
import { recordDisputeFacts } from '../../read-model/dispute-facts';

/** What the town's office says of a case, as fact `seq`: written as the worker writes it. */
export async function told(database: Database, number: string, seq: number, at = Date.now()): Promise<void> {
  const act = { by: 'town', office: 'town', occurredAt: at, receivedAt: at };
  await recordDisputeFacts(database, number, [{ kind: 'progressed', seq, at, text: `doc-${seq}`, ...act }]);
}
