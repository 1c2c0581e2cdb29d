import type { LedgerEntry } from '../domain/ledger/entry';
import { Prisma, type Transaction } from '../prisma/client';

/**
 * Appends entries to the ledger 责任台账, each once: the same fact delivered again writes nothing. Called in the transaction that writes the facts. The
 * database itself refuses to change or delete an entry.
 */
export async function writeEntries(tx: Transaction, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO ledger_entry (id, kind, number, office, supervisor, clock, occurrence, rung, basis, measure, due_at, late, refers_to, why, at, stream, seq)
    SELECT e->>'id', e->>'kind', e->>'number', e->>'office', e->>'supervisor', e->>'clock', (e->>'occurrence')::int, e->>'rung', e->>'basis',
           e->>'measure', to_timestamp((e->>'dueAt')::double precision / 1000), coalesce((e->>'late')::boolean, false), e->>'refersTo', e->>'why',
           to_timestamp((e->>'at')::double precision / 1000), e->>'stream', (e->>'seq')::int
    FROM jsonb_array_elements(${JSON.stringify(entries)}::jsonb) AS e
    ON CONFLICT (id) DO NOTHING`);
}
