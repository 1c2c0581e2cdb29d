import type { Database } from '../../prisma/client';
import { disputeWorkflowId } from '../../workflows/messages';
import { sightOf } from '../sight';
import { timelineOf } from '../timeline';
import { BATCH, type Feed } from './feed';

/** The facts of a case after `from`. They are numbered under the lock of the case's row, so a lower number never comes later. */
export function disputeFeed(database: Database, number: string, from: number): Feed {
  const stream = disputeWorkflowId(number);
  let last = from;
  return {
    channel: 'facts',
    names: [stream],
    next: async (caller) => {
      if (!(await sightOf(database, caller, number))) return undefined;
      const entries = await timelineOf(database, stream, last, BATCH);
      last = entries.at(-1)?.seq ?? last;
      return entries.map((entry) => ({ id: String(entry.seq), data: entry }));
    },
  };
}
