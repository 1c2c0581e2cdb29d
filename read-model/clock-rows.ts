import type { Clock } from '../domain/clock/clock';
import { ANSWER_CLOCK } from '../domain/dispute/issued-cards';
import type { Supervised } from '../domain/dispute/state';
import type { CaseFact } from '../domain/dispute/steps';
import { Prisma, type Transaction } from '../prisma/client';

/** The office that owes what a clock `c` of a case `d` counts: the answer to a card the one that got it, whoever holds the case by now; all else the holder. */
export const owedBy = Prisma.sql`CASE WHEN c.code = ${ANSWER_CLOCK} THEN c.office ELSE d.holder END`;

interface Row extends Pick<Clock, 'code' | 'occurrence' | 'office' | 'startedAt' | 'dueAt' | 'breachedAt'> {
  readonly status: string;
}

/**
 * The rows of the clocks a fact replaced by their next occurrence: met by it, superseded by a hand-over, or ended by a fact before it, which
 * may stand in the same batch.
 */
export function replacedClocks(before: Supervised, after: Supervised, met: readonly string[]): readonly Row[] {
  return before.clocks.flatMap((clock) => {
    const now = after.clocks.find((candidate) => candidate.code === clock.code);
    if (!now || now.occurrence === clock.occurrence) return [];
    if (clock.endedAt !== null) return [clock];
    return [{ ...clock, status: met.includes(clock.code) ? 'met' : 'superseded' }];
  });
}

/** Writes the clocks of a dispute as they stand, one row per occurrence. */
export async function writeClocks(tx: Transaction, number: string, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw(Prisma.sql`
    INSERT INTO clock (number, code, occurrence, office, status, started_at, due_at, breached_at)
    SELECT ${number}, c->>'code', (c->>'occurrence')::int, c->>'office', c->>'status',
           to_timestamp((c->>'startedAt')::double precision / 1000), to_timestamp((c->>'dueAt')::double precision / 1000),
           to_timestamp((c->>'breachedAt')::double precision / 1000)
    FROM jsonb_array_elements(${JSON.stringify(rows)}::jsonb) AS c
    ON CONFLICT (number, code, occurrence) DO UPDATE
    SET status = EXCLUDED.status, started_at = EXCLUDED.started_at, due_at = EXCLUDED.due_at, breached_at = EXCLUDED.breached_at`);
}

/**
 * Clears what was taken back from the rows of occurrences that have gone on: `present` are written as they stand. One that was missed again by a moved date
 * in the same batch stays missed.
 */
export async function clearBreaches(tx: Transaction, number: string, facts: readonly CaseFact[], present: readonly Clock[]): Promise<void> {
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== 'breachWithdrawn') continue;
    const { clock: code, occurrence } = fact;
    const again = facts.slice(index).some((one) => one.kind === 'breached' && one.clock === code && one.occurrence === occurrence);
    if (again || present.some((one) => one.code === code && one.occurrence === occurrence)) continue;
    await tx.clockRow.updateMany({ where: { number, code, occurrence }, data: { breachedAt: null } });
  }
}
