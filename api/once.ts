import type { Transaction } from '../prisma/client';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { commandId } from './hashes';
import { unavailable } from './problem';
import { earlier, keepAnswer, takeKey } from './requests';
import type { Answer } from './route';

const LIMITS = { maxWait: 5_000, timeout: 20_000 };

interface Asked {
  readonly key: string;
  readonly stream: string;
  readonly operation: string;
  readonly body: unknown;
}

/**
 * What is asked, in one transaction with its Idempotency-Key and its answer: a repeated request gets the first answer, a refused one leaves nothing. What
 * is written by it may go by `id`.
 */
export async function once(
  world: Dependencies,
  caller: Caller,
  { key, ...asked }: Asked,
  work: (tx: Transaction, id: string) => Promise<Answer>,
): Promise<Answer> {
  const request = { id: commandId(caller.id, key), principal: caller.id, ...asked };
  const before = (await earlier(world.database, request))?.answer;
  if (before) return before;
  const written = await world.database.$transaction(async (tx) => {
    if (!(await takeKey(tx, request, {}))) return undefined;
    const answer = await work(tx, request.id);
    await keepAnswer(tx, request.id, answer);
    return answer;
  }, LIMITS);
  const answer = written ?? (await earlier(world.database, request))?.answer;
  if (!answer) throw unavailable('database-unavailable', 1); // the other request with this key was undone
  return answer;
}
