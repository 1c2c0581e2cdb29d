import { type Database, Prisma } from '../prisma/client';
import type { Caller } from './caller';
import { Problem } from './problem';

/** The caller's office and all below it; for an auditor those of the place. */
export function officesBelow(database: Database, caller: Caller): Promise<string[]> {
  return idsOf(database, caller, Prisma.sql`TRUE`);
}

/** Of these, an office and all below it. Refuses one that is not among them: `unknown-office`. */
export async function officesFrom(database: Database, caller: Caller, root: string): Promise<string[]> {
  const top = Prisma.sql`SELECT path FROM office WHERE id = ${root}`;
  const found = await idsOf(database, caller, Prisma.sql`starts_with(below.path, (${top}))`);
  if (!found.includes(root)) throw new Problem('unknown-office', { field: 'office' });
  return found;
}

async function idsOf(database: Database, { office, place, roles }: Caller, among: Prisma.Sql): Promise<string[]> {
  const audits = roles.includes('auditor');
  const rows = await database.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT below.id FROM office own JOIN office below ON below.place = ${place} AND (${audits} OR starts_with(below.path, own.path))
    WHERE own.id = ${office} AND ${among}`);
  return rows.map(({ id }) => id);
}
