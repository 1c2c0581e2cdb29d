import type { Named } from '../contracts/api/responsibility';
import type { Database } from '../prisma/client';

/** What ids of offices and people are called; an id nobody knows is called by itself. */
export type Names = (id: string) => Named;

/** The names of these ids: an office by its own, a person by office and title, never by name. */
export async function namesOf(database: Database, ids: readonly string[]): Promise<Names> {
  const wanted = { where: { id: { in: [...new Set(ids)] } } };
  const [offices, people] = await Promise.all([
    database.office.findMany({ ...wanted, select: { id: true, name: true, nameEn: true } }),
    database.person.findMany({ ...wanted, select: { id: true, title: true, office: { select: { name: true, nameEn: true } } } }),
  ]);
  const named = new Map([
    ...people.map(({ id, title, office }) => [id, { zh: `${office.name}${title}`, en: `${title}, ${office.nameEn}` }] as const),
    ...offices.map(({ id, name, nameEn }) => [id, { zh: name, en: nameEn }] as const),
  ]);
  return (id) => ({ id, name: named.get(id) ?? { zh: id, en: id } });
}
