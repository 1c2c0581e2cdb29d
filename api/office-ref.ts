import { Level, type OfficeRef, type Vacancy } from '../contracts/principal';
import { type Database, Prisma } from '../prisma/client';

/**
 * An office of a place as a case knows it: with its level and the offices above it, nearest first, and which of their posts are vacant 岗位空缺. Undefined
 * where the place has no such office; a court is none.
 */
export async function officeRef(database: Database, id: string, place: string): Promise<OfficeRef | undefined> {
  const office = await database.office.findUnique({ where: { id } });
  const level = Level.safeParse(office?.level);
  if (!office || office.place !== place || office.kind === 'court' || !level.success) return undefined;
  const chain = office.path
    .split('/')
    .filter((each) => each !== '' && each !== id)
    .reverse();
  const [above, vacancies] = await Promise.all([
    database.office.findMany({ where: { id: { in: chain } }, select: { id: true, level: true } }),
    vacanciesOf(database, [id, ...chain]),
  ]);
  const post = (each: { id: string; level: string }) => {
    const known = Level.safeParse(each.level);
    const vacant = vacancies.get(each.id);
    return known.success ? [{ id: each.id, level: known.data, ...(vacant && { vacant }) }] : [];
  };
  const own = vacancies.get(id);
  const line = chain.flatMap((each) => above.filter((candidate) => candidate.id === each)).flatMap(post);
  return { id, level: level.data, ...(own && { vacant: own }), above: line };
}

/** The posts that are vacant now among these offices. */
export async function vacanciesOf(
  database: Pick<Database, '$queryRaw'>,
  offices: readonly string[],
): Promise<ReadonlyMap<string, Vacancy>> {
  const rows = await database.$queryRaw<{ id: number; office: string; since: string; deputy: string | null }[]>(Prisma.sql`
    SELECT * FROM (SELECT DISTINCT ON (office_id) id, office_id AS office, vacant, since, deputy FROM post_change
      WHERE office_id = ANY(${[...offices]}) ORDER BY office_id, id DESC) newest WHERE vacant`);
  return new Map(rows.map(({ id, office, since, deputy }) => [office, { change: id, since, ...(deputy !== null && { deputy }) }]));
}
