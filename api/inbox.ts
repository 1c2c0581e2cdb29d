import { z } from 'zod';
import type { NoticeView } from '../contracts/api/inbox';
import type { Database } from '../prisma/client';
import type { Caller } from './caller';
import { noticeText } from './texts/notices';
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
/** The parameters that hold the id of an office. */
const offices = ['office', 'from', 'to'];

/** Whose notices a caller reads: its office's and its own. */
export function recipientsOf({ office, person }: Caller): string[] {
  return person === null ? [office] : [office, person];
}

/** Notices in words, offices by their names. */
export async function noticeViews(database: Database, rows: readonly NoticeRow[]): Promise<NoticeView[]> {
  const notices = rows.map((row) => ({ ...row, params: Params.parse(row.params) }));
  const ids = notices.flatMap(({ params }) => offices.flatMap((key) => (params[key] === undefined ? [] : [String(params[key])])));
  const found =
    ids.length === 0
      ? []
      : await database.office.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true, nameEn: true } });
  const names = new Map(found.map(({ id, name, nameEn }) => [id, { zh: name, en: nameEn }]));
  return notices.map(({ id, number, code, params, at, readAt }) => {
    const named = (language: 'zh' | 'en') =>
      Object.entries(params).map(([key, value]) => [key, offices.includes(key) ? (names.get(String(value))?.[language] ?? value) : value]);
    const inWords = (language: 'zh' | 'en') => noticeText(code, number, Params.parse(Object.fromEntries(named(language))))[language];
    const text = { zh: inWords('zh'), en: inWords('en') };
    return { id: String(id), number, code, text, params, at: moment(at), readAt: momentOrNull(readAt), href: `/v1/disputes/${number}` };
  });
}
