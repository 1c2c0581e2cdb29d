import { type Database, hashKey } from '../../prisma/client';
import { offices, pathOf, people, principals } from './county';

/**
 * Loads the sample county into an empty database, with the key of each principal as `keyOf` makes it, and answers whether it did.
 * A database that knows an office already is left alone.
 */
export async function loadCounty(database: Database, place: string, keyOf: (principal: string) => string): Promise<boolean> {
  if ((await database.office.count()) > 0) return false;
  await database.$transaction([
    database.office.createMany({
      data: offices.map(({ parent, ...office }) => ({ ...office, parentId: parent, place, path: pathOf(office.id) })),
    }),
    database.person.createMany({ data: people.map(({ office, ...person }) => ({ ...person, officeId: office })) }),
    database.principal.createMany({
      data: principals.map(({ id, name, office, person, roles }) => ({
        id,
        name,
        officeId: office,
        personId: person,
        roles: [...roles],
        keyHash: hashKey(keyOf(id)),
      })),
    }),
  ]);
  return true;
}
