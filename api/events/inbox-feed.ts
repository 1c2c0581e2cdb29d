import type { Database } from '../../prisma/client';
import type { Caller } from '../caller';
import { type NoticeRow, noticeViews, recipientsOf } from '../inbox';
import { unavailable } from '../problem';
import { BATCH, type Feed } from './feed';
import { writersDone } from './writers-of-notices';

/** The notices of a caller after `from`, by id, each once. */
export function inboxFeed(database: Database, caller: Caller, from: bigint): Feed {
  let last = from;
  return {
    channel: 'notices',
    names: recipientsOf(caller),
    next: async (reader) => {
      const newest = (await noticesOf(database, reader, last)).at(-1)?.id;
      if (newest === undefined || !(await writersDone(database))) return [];
      // Read again: up to the newest none is missing now.
      const rows = await noticesOf(database, reader, last, newest);
      last = rows.at(-1)?.id ?? last;
      return (await noticeViews(database, rows)).map((view) => ({ id: view.id, data: view }));
    },
  };
}

/** The newest notice of a caller, and none below it is still being written. Refuses, as a database that is down: writers that do not end. */
export async function newestNotice(database: Database, caller: Caller): Promise<bigint> {
  const { _max } = await database.notice.aggregate({ where: { recipient: { in: recipientsOf(caller) } }, _max: { id: true } });
  if (!(await writersDone(database))) throw unavailable('database-unavailable', 5);
  return _max.id ?? 0n;
}

function noticesOf(database: Database, caller: Caller, after: bigint, upTo?: bigint): Promise<NoticeRow[]> {
  const id = { gt: after, ...(upTo !== undefined && { lte: upTo }) };
  return database.notice.findMany({ where: { recipient: { in: recipientsOf(caller) }, id }, orderBy: { id: 'asc' }, take: BATCH });
}
