import { Level, type OfficeRef } from '../contracts/principal';
import type { Database } from '../prisma/client';

/** An office of a place as a case knows it: with its level and the offices above it, nearest first. Undefined where the place has no such office; a court is none. */
export async function officeRef(database: Database, id: string, place: string): Promise<OfficeRef | undefined> {
  const office = await database.office.findUnique({ where: { id } });
  const level = Level.safeParse(office?.level);
  if (!office || office.place !== place || office.kind === 'court' || !level.success) return undefined;
  const chain = office.path
    .split('/')
    .filter((each) => each !== '' && each !== id)
    .reverse();
  const above = await database.office.findMany({ where: { id: { in: chain } }, select: { id: true, level: true } });
  return { id, level: level.data, above: chain.flatMap((each) => above.filter((candidate) => candidate.id === each)).flatMap(refOf) };
}

function refOf({ id, level }: { id: string; level: string }) {
  const known = Level.safeParse(level);
  return known.success ? [{ id, level: known.data }] : [];
}
