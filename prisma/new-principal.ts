import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Role } from '../contracts/principal';
import { type Database, hashKey } from './client';

/** Who may call from now on: an office's system, or a person of it. */
export const NewPrincipal = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'expected letters, digits, - and _, 64 at most'),
  office: z.string().min(1),
  roles: z.array(Role).min(1),
  person: z.string().min(1).nullable(),
});
export type NewPrincipal = z.infer<typeof NewPrincipal>;

/**
 * Adds a principal and answers with its key, which is nowhere else: the database keeps the hash.
 *
 * Refuses: an id that is taken, an office that is not there, a person who does not work in it.
 */
export async function addPrincipal(database: Database, { id, office, roles, person }: NewPrincipal): Promise<string> {
  await refuse(database, id, office, person);
  const key = `fq_${id}_${randomBytes(24).toString('base64url')}`;
  await database.principal.create({ data: { id, name: id, officeId: office, personId: person, roles, keyHash: hashKey(key) } });
  return key;
}

async function refuse(database: Database, id: string, office: string, person: string | null): Promise<void> {
  const cannot = (why: string, what: string) => new Error(`Cannot add the principal ${id}: ${why}. ${what}`);
  if (await database.principal.findUnique({ where: { id } })) throw cannot('the id is taken', 'Take another id.');
  if (!(await database.office.findUnique({ where: { id: office } }))) {
    throw cannot(`there is no office ${office}`, 'Import the offices first (import-offices.js).');
  }
  if (person === null || (await database.person.findFirst({ where: { id: person, officeId: office } }))) return;
  throw cannot(`${person} does not work in ${office}`, 'Import the people first (import-offices.js).');
}
