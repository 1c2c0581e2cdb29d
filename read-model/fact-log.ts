import type { FactHead } from '../domain/facts';
import { Prisma, type Transaction } from '../prisma/client';
import { channels } from './channels';
import { FactsRefused } from './facts-refused';

interface LoggedFact extends FactHead {
  readonly kind: string;
}

/**
 * Appends to the stream's log the facts it does not hold yet, and answers them. Facts it holds already are left alone: a repeated activity
 * changes nothing. Called with the stream's row locked and `last` its sequence.
 *
 * Refuses, for good: a different fact under a known sequence, and a gap. Asking again would not help; an operator must look.
 */
export async function appendFacts<F extends LoggedFact>(
  tx: Transaction,
  stream: string,
  last: number,
  facts: readonly F[],
): Promise<readonly F[]> {
  const json = JSON.stringify(facts);
  await refuseDifferent(tx, stream, json);
  const fresh = facts.filter((fact) => fact.seq > last);
  fresh.forEach((fact, index) => {
    if (fact.seq !== last + 1 + index) throw new FactsRefused('FactGap', `${stream} holds ${last} facts and was given number ${fact.seq}`);
  });
  if (fresh.length > 0) await insert(tx, stream, JSON.stringify(fresh));
  return fresh;
}

async function refuseDifferent(tx: Transaction, stream: string, json: string): Promise<void> {
  const different = await tx.$queryRaw<{ seq: number }[]>(Prisma.sql`
    SELECT fact.seq FROM jsonb_array_elements(${json}::jsonb) AS given
    JOIN fact ON fact.stream = ${stream} AND fact.seq = (given->>'seq')::int
    WHERE fact.body <> given ORDER BY fact.seq LIMIT 1`);
  const [first] = different;
  if (first) throw new FactsRefused('FactConflict', `${stream} already holds a different fact number ${first.seq}`);
}

async function insert(tx: Transaction, stream: string, json: string): Promise<void> {
  await tx.$executeRaw(Prisma.sql`
    WITH written AS (
      INSERT INTO fact (stream, seq, kind, at, body)
      SELECT ${stream}, (given->>'seq')::int, given->>'kind', to_timestamp((given->>'at')::double precision / 1000), given
      FROM jsonb_array_elements(${json}::jsonb) AS given
      RETURNING stream
    )
    SELECT pg_notify(${channels.facts}, stream) FROM written`);
}
