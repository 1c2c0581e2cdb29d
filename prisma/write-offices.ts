import type { Database, Transaction } from './client';
import { chainOf, type OfficeFile } from './office-file';

/**
 * Writes the offices and people of one place; what is there already takes the file's words, nothing is deleted. Running it again
 * changes nothing.
 *
 * Refuses: a file that leaves out an office the place has (its path would stay behind), and an office that belongs to another place.
 */
export async function writeOffices(database: Database, file: OfficeFile): Promise<void> {
  await database.$transaction(async (transaction) => {
    await refuseStrays(transaction, file);
    for (const { office, chain } of topFirst(file)) await writeOffice(transaction, file.place, office, chain);
    for (const { id, name, title, office } of file.people) {
      const row = { name, title, officeId: office };
      await transaction.person.upsert({ where: { id }, create: { id, ...row }, update: row });
    }
  });
}

/** A row names the office above it, so that one has to be there first. */
function topFirst({ offices }: OfficeFile) {
  const rows = offices.map((office) => ({ office, chain: chainOf(offices, office.id) }));
  return rows.sort((one, other) => one.chain.length - other.chain.length);
}

async function refuseStrays(transaction: Transaction, { place, offices }: OfficeFile): Promise<void> {
  const ids = offices.map(({ id }) => id);
  const left = await transaction.office.findFirst({ where: { place, id: { notIn: ids } } });
  if (left)
    throw new Error(`Cannot import the offices of ${place}: ${left.id} is in the database and not in the file. Add it to the file.`);
  const foreign = await transaction.office.findFirst({ where: { place: { not: place }, id: { in: ids } } });
  if (foreign) throw new Error(`Cannot import the offices of ${place}: ${foreign.id} belongs to ${foreign.place}. Give it another id.`);
}

async function writeOffice(transaction: Transaction, place: string, office: OfficeFile['offices'][number], chain: readonly string[]) {
  const { id, parent, webhook, ...words } = office;
  const row = { ...words, parentId: parent, webhook: webhook ?? null, place, path: `/${chain.join('/')}/` };
  await transaction.office.upsert({ where: { id }, create: { id, ...row }, update: row });
}
