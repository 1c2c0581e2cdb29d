import type { Database } from '../prisma/client';
import type { Caller } from './caller';

/** The caller's office and all below it; for an auditor those of the place. */
export async function officesBelow(database: Database, { office, place, roles }: Caller): Promise<string[]> {
  const audits = roles.includes('auditor');
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT below.id FROM office own JOIN office below ON below.place = ${place} AND (${audits} OR starts_with(below.path, own.path))
    WHERE own.id = ${office}`;
  return rows.map(({ id }) => id);
}
