import { z } from 'zod';
import { Moment, nextCursor, Words } from './words';

/** A notice 通知 in the inbox of the caller's office, or of the caller. */
export const NoticeView = z.strictObject({
  id: z.string(),
  number: z.string().describe('The case it is about; empty where it is about several, as the daily digest is.'),
  code: z.string(),
  text: Words,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  at: Moment,
  readAt: Moment.nullable(),
  href: z.string(),
});
export type NoticeView = z.infer<typeof NoticeView>;
export const NoticePage = z.strictObject({ items: z.array(NoticeView), nextCursor });
