import { z } from 'zod';
import type { NoticeView } from '../contracts/api/inbox';
import type { Database } from '../prisma/client';
import type { Caller } from './caller';
import { namesOf } from './names';
import { noticeWords, officesIn } from './texts/notice-words';
import { moment, momentOrNull } from './views/moment';

/** A notice as it is stored. */
export interface NoticeRow {
  readonly id: bigint;
  readonly number: string;
  readonly code: string;
  readonly params: unknown;
  readonly at: Date;
  readonly readAt: Date | null;
}

const Params = z.record(z.string(), z.union([z.string(), z.number()]));

/** Whose notices a caller reads: its office's and its own. */
export function recipientsOf({ office, person }: Caller): string[] {
  return person === null ? [office] : [office, person];
}

/** Notices in words, offices by their names. */
export async function noticeViews(database: Database, rows: readonly NoticeRow[]): Promise<NoticeView[]> {
  const notices = rows.map((row) => ({ ...row, params: Params.parse(row.params) }));
  const names = await namesOf(
    database,
    notices.flatMap(({ params }) => officesIn(params)),
  );
  return notices.map(({ id, number, code, params, at, readAt }) => {
    const text = noticeWords(names, code, number, params);
    return { id: String(id), number, code, text, params, at: moment(at), readAt: momentOrNull(readAt), href: hrefOf(number, params) };
  });
}

/** A notice about no one case leads to the publication or the scorecard it is about, or to what lies ahead. */
function hrefOf(number: string, { publication, scorecard }: z.infer<typeof Params>): string {
  if (publication !== undefined) return `/v1/publications/${publication}`;
  if (scorecard !== undefined) return `/v1/scorecards/${encodeURIComponent(scorecard)}`;
  return number === '' ? '/v1/forecast' : `/v1/disputes/${number}`;
}
