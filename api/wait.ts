import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../prisma/client';
import type { Caller } from './caller';
import { type Sight, sightOf } from './sight';

const PATIENCE_MS = 5_000;
const STEP_MS = 50;

/**
 * Waits until the caller sees the dispute at `seq` or later; after five seconds it answers what it sees by then. A case that comes to an office
 * may be seen only with the fact that brings it, and one that is hidden takes as long as one that does not exist.
 */
export async function sightAt(database: Database, caller: Caller, number: string, seq: number): Promise<Sight | undefined> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const sight = await sightOf(database, caller, number);
    if ((sight && sight.dispute.seq >= seq) || performance.now() >= end) return sight;
    await sleep(STEP_MS);
  }
}
