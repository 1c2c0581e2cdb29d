import { atTime, dayOf, type Instant } from '../domain/time';
import { jurisdictions } from '../jurisdictions';
import type { Database } from '../prisma/client';
import { writeDigests } from '../read-model/digest';

/**
 * Writes the digests of every place whose offices have opened by `now` (epoch ms UTC), each once a day, and answers how many. After an outage
 * they come late on the same day; a day that passed meanwhile has none, for the next says the same. Days off too: periods by the calendar day end on them.
 */
export async function writeDueDigests(database: Database, now: Instant): Promise<number> {
  const open = jurisdictions.filter(({ officeHours }) => now >= atTime(dayOf(now), officeHours.open));
  let written = 0;
  for (const { code } of open) written += await writeDigests(database, code, now);
  return written;
}
