import { Prisma, type Transaction } from '../prisma/client';

/**
 * Puts right what is written about parties 更正当事人信息, and the key by which repeat disputes are found; what stood there before stays in
 * the document of the correction. Only what a correction changes is written: another may have been recorded since it was asked for.
 */
export async function correctParties(
  tx: Transaction,
  number: string,
  facts: readonly { readonly kind: string; readonly details?: string }[],
): Promise<void> {
  for (const fact of facts) if (fact.kind === 'partyCorrected' && fact.details !== undefined) await correct(tx, number, fact.details);
}

async function correct(tx: Transaction, number: string, document: string): Promise<void> {
  const correction = Prisma.sql`(SELECT text::jsonb AS said FROM document WHERE id = ${document}) correction`;
  await tx.$executeRaw(Prisma.sql`
    UPDATE party SET kind = ${right('kind', 'kind')}, name = ${right('name', 'name')}, id_number = ${right('idNumber', 'id_number')},
      phone = ${right('phone', 'phone')}, address = ${right('address', 'address')}
    FROM ${correction} WHERE party.number = ${number} AND party.id = said->>'party'`);
  await tx.$executeRaw(Prisma.sql`
    UPDATE dispute SET parties_key = said->>'partiesKey' FROM ${correction} WHERE number = ${number}`);
}

/** What the correction says of a field, or what stands there where it says what it found. */
function right(field: string, column: string): Prisma.Sql {
  const [was, now] = [Prisma.sql`said->'was'->>${field}`, Prisma.sql`said->'now'->>${field}`];
  return Prisma.sql`CASE WHEN ${now} IS DISTINCT FROM ${was} THEN ${now} ELSE party.${Prisma.raw(column)} END`;
}
