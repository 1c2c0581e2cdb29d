import type { Notice } from '../domain/dispute/notices';
import { Prisma, type Transaction } from '../prisma/client';
import { channels } from './channels';

/** A notice with the fact it comes from. */
export interface NoticeRow extends Notice {
  readonly seq: number;
  /** Case time, epoch ms UTC. */
  readonly at: number;
}

/** Puts notices into the inboxes, each once, and into the outbox for offices whose own system wants to hear of them. */
export async function writeNotices(tx: Transaction, stream: string, number: string, notices: readonly NoticeRow[]): Promise<void> {
  if (notices.length === 0) return;
  const json = JSON.stringify(notices);
  await tx.$executeRaw(Prisma.sql`
    WITH given AS (
      SELECT n->>'recipient' AS recipient, n->>'code' AS code, n->'params' AS params, (n->>'seq')::int AS seq,
             to_timestamp((n->>'at')::double precision / 1000) AS at
      FROM jsonb_array_elements(${json}::jsonb) AS n
    ), written AS (
      INSERT INTO notice (stream, seq, number, recipient, code, params, at)
      SELECT ${stream}, seq, ${number}, recipient, code, params, at FROM given
      ON CONFLICT (stream, seq, recipient, code) DO NOTHING
      RETURNING id, recipient, code, params, at
    ), sent AS (
      INSERT INTO outbox (topic, target, payload)
      SELECT 'notice', office.webhook, jsonb_build_object('id', written.id::text, 'number', ${number}::text, 'recipient', written.recipient,
             'code', written.code, 'params', written.params, 'at', written.at)
      FROM written JOIN office ON office.id = written.recipient WHERE office.webhook IS NOT NULL
    )
    SELECT pg_notify(${channels.notices}, recipient) FROM written`);
}
