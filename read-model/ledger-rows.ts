import type { LedgerEntry } from '../domain/ledger/entry';
import { Prisma, type Transaction } from '../prisma/client';

/** Writes the entries of a case, and reverses what was signed on a breach that was taken back: whoever writes the later of the two sees the other. */
export async function writeLedger(tx: Transaction, number: string, entries: readonly LedgerEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const decides = entries.some(({ kind }) => kind !== 'breach');
  if (decides) await lockLedger(tx, number);
  await writeEntries(tx, entries);
  if (decides) await reverseFallen(tx, number);
}

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

/**
 * Reverses what was signed on a breach that was taken back, whoever came first: the signature may reach the ledger after the withdrawal, and the case may
 * have ended before it. A measure of a date that was missed anew stands.
 */
async function reverseFallen(tx: Transaction, number: string): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO ledger_entry (id, kind, number, office, clock, occurrence, rung, refers_to, why, at, stream, seq)
    SELECT 'reversal-' || m.id, 'reversal', m.number, m.office, m.clock, m.occurrence, m.rung, m.id, taken.why, taken.at, taken.stream, taken.seq
    FROM ledger_entry m JOIN accountability a ON a.number = m.number AND m.id = 'measure-' || a.id
    CROSS JOIN LATERAL (
      SELECT r.why, r.at, r.stream, r.seq FROM ledger_entry b JOIN ledger_entry r ON r.refers_to = b.id
      WHERE b.number = m.number AND b.kind = 'breach' AND (
        b.clock = m.clock AND b.occurrence = m.occurrence AND split_part(b.rung, '.', 2) = split_part(m.rung, '.', 2)
        OR EXISTS (
          SELECT FROM jsonb_array_elements(coalesce(a.state->'evidence'->'rests', '[]'::jsonb)) key
          WHERE key->>'clock' = b.clock AND (key->>'occurrence')::int = b.occurrence
            AND NOT EXISTS (
              SELECT FROM ledger_entry s WHERE s.number = b.number AND s.kind = 'breach' AND s.clock = b.clock AND s.occurrence = b.occurrence
                AND NOT EXISTS (SELECT FROM ledger_entry x WHERE x.refers_to = s.id))))
      ORDER BY r.at LIMIT 1) taken
    WHERE m.number = ${number} AND m.kind = 'measure'
    ON CONFLICT (id) DO NOTHING`);
}

/** Two transactions that write of one case, one a withdrawal and one a signature, see each other's entries one after the other. */
async function lockLedger(tx: Transaction, number: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`ledger-${number}`}, 0))`;
}
