import { z } from 'zod';
import type { Database } from '../prisma/client';
import type { Caller } from './caller';
import { Problem } from './problem';

/** An office of the caller's and all below it: its own ones, and for an auditor those of the place. Refuses any other: `unknown-office`. */
export async function officesFrom(database: Database, caller: Caller, root: string): Promise<string[]> {
  const rows = await database.$queryRaw`
    SELECT below.id FROM office root JOIN office own ON own.id = ${caller.office} JOIN office below ON below.place = root.place
    WHERE root.id = ${root} AND root.place = ${caller.place} AND starts_with(below.path, root.path)
      AND (${caller.roles.includes('auditor')} OR starts_with(root.path, own.path))`;
  const found = z.array(z.object({ id: z.string() })).parse(rows);
  if (found.length === 0) throw new Problem('unknown-office', { field: 'office' });
  return found.map(({ id }) => id);
}
