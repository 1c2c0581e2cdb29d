import { Prisma, type Transaction } from '../prisma/client';

/**
 * Puts right what is written about parties 更正当事人信息, and the key by which repeat disputes are found; what stood there before stays in
 * the document of the correction.
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
    UPDATE party SET kind = said->'now'->>'kind', name = said->'now'->>'name', id_number = said->'now'->>'idNumber',
      phone = said->'now'->>'phone', address = said->'now'->>'address'
    FROM ${correction} WHERE party.number = ${number} AND party.id = said->>'party'`);
  await tx.$executeRaw(Prisma.sql`
    UPDATE dispute SET parties_key = said->>'partiesKey' FROM ${correction} WHERE number = ${number}`);
}
