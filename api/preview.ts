import { setImmediate as breath } from 'node:timers/promises';
import type { PreviewRequest } from '../contracts/api/preview';
import { type Trial, tried } from '../domain/what-if/trial';
import { hashKey } from '../prisma/client';
import type { Caller } from './caller';
import type { Dependencies } from './dependencies';
import { numbersInSight, pastCasesOf } from './past-cases';
import { Problem } from './problem';

/** As many cases as one answer can wait for; see docs/decisions/0035. */
const MOST = 2_000;
/** How long a result is kept for its further pages, in ms; a preview is of the moment it was asked for. */
const KEPT = 5 * 60_000;
const RESULTS = 4;

/** What was tried, and the real moment of it. */
export interface Preview {
  readonly asOf: number;
  readonly trials: readonly Trial[];
}

const kept = new Map<string, Preview>();
let busy = false;

/**
 * Tries changed rules on the cases the caller sees. Nothing is written: facts are read, and what they would have been is thrown away with the answer. One
 * runs at a time in a process, case by case with a breath between two, so that other calls are answered meanwhile.
 */
export async function previewOf(world: Dependencies, caller: Caller, { changes, cases }: PreviewRequest): Promise<Preview> {
  const key = hashKey(JSON.stringify([caller.id, changes, cases]));
  const known = kept.get(key);
  if (known && world.now() - known.asOf < KEPT) return known;
  if (busy) throw new Problem('preview-busy', { headers: { 'Retry-After': '10' } });
  busy = true;
  try {
    const asOf = world.now();
    const numbers = await numbersInSight(world.database, caller, cases, MOST + 1);
    if (numbers.length > MOST) throw new Problem('too-many-cases', { field: 'cases', expected: `<= ${MOST}` });
    const trials: Trial[] = [];
    for await (const past of pastCasesOf(world.database, numbers, asOf)) {
      trials.push(tried(past, changes));
      await breath();
    }
    return remember(key, { asOf, trials });
  } finally {
    busy = false;
  }
}

function remember(key: string, preview: Preview): Preview {
  kept.delete(key);
  kept.set(key, preview);
  for (const oldest of [...kept.keys()].slice(0, -RESULTS)) kept.delete(oldest);
  return preview;
}
