import { z } from 'zod';
import type { TimelineEntry } from '../contracts/api/timeline';
import type { Database } from '../prisma/client';
import { factTitle } from './texts/facts';
import { moment, momentOrNull } from './views/moment';

const Body = z.looseObject({
  occurredAt: z.number().nullable().default(null),
  receivedAt: z.number().nullable().default(null),
  late: z.boolean().default(false),
  by: z.string().nullable().default(null),
  office: z.string().nullable().default(null),
});

const Version = z.object({ code: z.string(), version: z.string() });
const Versions = z.object({ rulesVersion: z.number(), type: Version, place: Version, calendar: z.object({ version: z.string() }) });

/** The facts of a stream after `afterSeq`, in order, at most `count`. */
export async function timelineOf(database: Database, stream: string, afterSeq: number, count: number): Promise<TimelineEntry[]> {
  const facts = await database.fact.findMany({ where: { stream, seq: { gt: afterSeq } }, orderBy: { seq: 'asc' }, take: count });
  return facts.map(({ seq, kind, at, body }) => {
    const { occurredAt, receivedAt, late, by, office, seq: _seq, at: _at, kind: _kind, cause: _cause, ...data } = Body.parse(body);
    // A plan is long; which one it is says enough. (The plan of a routing is a document.)
    const adopted = kind === 'planAdopted' ? { plan: Versions.parse(data.plan) } : {};
    const times = { at: moment(at), occurredAt: momentOrNull(occurredAt), receivedAt: momentOrNull(receivedAt) };
    return { seq, kind, title: factTitle(kind), ...times, late, by, office, data: { ...data, ...adopted } };
  });
}
