import { type Database, Prisma } from '../prisma/client';
import { later } from './later';

interface Letter {
  readonly id: bigint;
  /** Where the office is heard by now; null where it wants to hear nothing any more. */
  readonly target: string | null;
  readonly payload: unknown;
  readonly attempts: number;
}

/** Longest wait for an answer (ms), and letters sent in one pass. */
const ANSWER_LIMIT = 5_000;
const BATCH = 20;

/**
 * Sends what waits in the outbox to the offices' own systems, and answers how many letters it tried. At least once: the receiver tells a
 * repeated letter by its `id`. A letter that fails is tried again, ever later, up to once an hour; what has waited longest comes first, so that an address
 * that is dead holds up no other. It goes where the office is heard when it is sent; where that is nowhere it is closed.
 */
export async function sendWaiting(database: Database): Promise<number> {
  return database.$transaction(
    async (tx) => {
      const letters = await tx.$queryRaw<Letter[]>(Prisma.sql`
        SELECT b.id, o.webhook AS target, b.payload, b.attempts FROM outbox b LEFT JOIN office o ON o.id = b.payload->>'recipient'
        WHERE b.sent_at IS NULL AND b.next_at <= now() ORDER BY b.next_at, b.id LIMIT ${BATCH} FOR UPDATE OF b SKIP LOCKED`);
      const results = await Promise.all(letters.map(async (letter) => ({ letter, fault: await post(letter) })));
      for (const { letter, fault } of results) {
        const data =
          fault === null ? { sentAt: new Date(), lastError: null } : { lastError: fault, nextAt: later(letter.attempts, Date.now()) };
        await tx.outbox.update({ where: { id: letter.id }, data: { ...data, attempts: letter.attempts + 1 } });
      }
      return letters.length;
    },
    { timeout: ANSWER_LIMIT * 3, maxWait: ANSWER_LIMIT },
  );
}

async function post({ target, payload }: Letter): Promise<string | null> {
  if (target === null) return null;
  try {
    const answer = await fetch(target, {
      method: 'POST',
      // A redirect would make it a GET without a letter.
      redirect: 'manual',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(ANSWER_LIMIT),
    });
    return answer.ok ? null : `answered ${answer.status}`;
  } catch (error) {
    return String(error).slice(0, 500);
  }
}
