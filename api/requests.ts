import { z } from 'zod';
import type { Database, Transaction } from '../prisma/client';
import { sha256 } from './hashes';
import { canonicalJson, toJson } from './json';
import { Problem } from './problem';
import type { Answer } from './route';

/** A request as its Idempotency-Key binds it. */
export interface RequestKey {
  /** The command's id: hash of principal and key. */
  readonly id: string;
  readonly principal: string;
  readonly stream: string;
  readonly operation: string;
  readonly body: unknown;
}

/** A request that came before: the command it sent, and its answer if there is one. */
export interface Earlier {
  readonly command: unknown;
  readonly answer: Answer | undefined;
}

const Stored = z.object({ text: z.string(), headers: z.record(z.string(), z.string()) });

/** Takes the key for this request inside a transaction; `false` when it is taken already. Waits for another request with the same key to commit. */
export async function takeKey(tx: Transaction, key: RequestKey, command: object): Promise<boolean> {
  const { id, principal, stream, operation, body } = key;
  const row = { id, principalId: principal, stream, operation, bodyHash: hashOf(body), command: toJson(command) };
  const { count } = await tx.request.createMany({ data: [row], skipDuplicates: true });
  return count === 1;
}

/** What came before under this key. Refuses: the key of another request. */
export async function earlier(database: Database, key: RequestKey): Promise<Earlier | undefined> {
  const row = await database.request.findUnique({ where: { id: key.id } });
  if (!row) return undefined;
  if (row.stream !== key.stream || row.operation !== key.operation || row.bodyHash !== hashOf(key.body)) {
    throw new Problem('idempotency-key-reused');
  }
  if (row.status === null || row.answer === null) return { command: row.command, answer: undefined };
  const { text, headers } = Stored.parse(row.answer);
  return {
    command: row.command,
    answer: { status: row.status, body: undefined, text, headers: { ...headers, 'Idempotency-Replayed': 'true' } },
  };
}

/** Keeps an answer: from now on the only one this key gets. The text is kept, for a JSON column would reorder it. `false` when the key is gone. */
export async function keepAnswer(database: Database | Transaction, id: string, answer: Answer): Promise<boolean> {
  const stored = { text: answer.text ?? JSON.stringify(answer.body), headers: { ...answer.headers } };
  const { count } = await database.request.updateMany({
    where: { id },
    data: { status: answer.status, answer: stored, answeredAt: new Date() },
  });
  return count === 1;
}

/** Forgets a request that changed nothing, with the texts it brought. One that was answered stays. */
export async function forget(database: Database, id: string): Promise<void> {
  await database.$executeRaw`
    WITH gone AS (DELETE FROM request WHERE id = ${id} AND status IS NULL RETURNING id)
    DELETE FROM document WHERE command_id IN (SELECT id FROM gone)`;
}

function hashOf(body: unknown): string {
  return sha256(canonicalJson(body));
}
