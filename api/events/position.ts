import { z } from 'zod';
import { parse } from '../parse';

/** Where a reader begins; ids of events are numbers. */
export const After = z
  .string()
  .regex(/^\d{1,18}$/)
  .optional()
  .describe('Begin after this event; without it and without Last-Event-ID with what comes from now on.');

const Headers = z.object({ 'Last-Event-ID': After });

/** After which event to begin: Last-Event-ID before `after`, for a reader that comes back repeats its address. Undefined: from now on. */
export function positionOf(lastEventId: string | undefined, after: string | undefined): bigint | undefined {
  const { 'Last-Event-ID': id = after } = parse(Headers, { 'Last-Event-ID': lastEventId || undefined }, 'invalid-parameter');
  return id === undefined ? undefined : BigInt(id);
}
