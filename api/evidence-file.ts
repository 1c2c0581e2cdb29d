import type { z } from 'zod';
import type { AccountabilityView } from '../contracts/api/accountability';
import type { Database } from '../prisma/client';
import { canonical } from './canonical';
import { sha256 } from './hashes';
import { namesOf } from './names';
import { toldBy } from './responsibility';
import { idsIn, spanView } from './views/responsibility';

/**
 * The evidence 证据 of a proposal: the case as its facts up to `seq` tell it, and a hash over them. It is built anew whenever it is read; facts are never
 * changed, so the hash shows that it is the same.
 */
export async function evidenceFile(
  database: Database,
  number: string,
  seq: number,
): Promise<NonNullable<z.infer<typeof AccountabilityView>['file']>> {
  const { registration, bodies, spans } = await toldBy(database, number, seq);
  const names = await namesOf(database, idsIn(spans));
  return {
    facts: bodies.length,
    hash: sha256(canonical({ registration, facts: bodies })),
    spans: spans.map((span) => spanView(span, { number, plan: registration.plan, names })),
  };
}
