import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../prisma/client';

const PATIENCE_MS = 5_000;
const STEP_MS = 50;

/** Waits until the read model of a dispute has come to `seq`; `false` when it has not within five seconds. */
export async function waitForSeq(database: Database, number: string, seq: number): Promise<boolean> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const row = await database.dispute.findUnique({ where: { number }, select: { seq: true } });
    if ((row?.seq ?? 0) >= seq) return true;
    await sleep(STEP_MS);
  }
  return false;
}
