import { z } from 'zod';
import { Moment } from './words';

/** What an accepted signal answers. */
export const Acted = z.strictObject({
  id: z.string(),
  seq: z.int(),
  status: z.string(),
  nextDueAt: Moment.nullable(),
  links: z.strictObject({ self: z.string(), timeline: z.string().optional() }),
});

/** The engine has the signal and nobody has answered yet: read the case, or send the same again. */
export const Queued = z.strictObject({
  id: z.string(),
  status: z.literal('queued'),
  links: z.strictObject({ self: z.string(), timeline: z.string().optional() }),
});
