import { z } from 'zod';
import { Moment, nextCursor } from './words';

/** An interval in which a part of the platform was down 平台停机. */
const OutageView = z.strictObject({
  id: z.string(),
  part: z.enum(['api', 'worker', 'engine', 'database']),
  from: Moment,
  to: Moment.describe('Exclusive: from here on it was up again.'),
  reason: z.string().nullable().describe('Why it was planned; null where it was not declared ahead.'),
  told: z.boolean().describe('Every case was told, and the time an office could not act in was given back.'),
  silent: z.int().describe('Cases that did not answer, of those told: it was left with them, and they give the time back when they go on.'),
});
export const OutagePage = z.strictObject({ items: z.array(OutageView), nextCursor });
