import type { Read } from './reads';
import { openWatched, type Plan } from './sent-queries';
import { serveReads } from './serve';

/** How Postgres runs what the API sends it for a read. */
export interface ReadPlan extends Plan {
  readonly read: Read;
}

/** Asks each read once and has Postgres explain every query the API sent for it, with the parameters it sent. */
export async function plansOf(url: string, reads: readonly Read[]): Promise<ReadPlan[]> {
  const watched = openWatched(url);
  const { ask, close } = await serveReads(watched.database);
  const plans: ReadPlan[] = [];
  for (const read of reads) {
    for (const path of read.paths) await ask(read.as, path);
    for (const plan of await watched.plans()) plans.push({ read, ...plan });
  }
  await close();
  await watched.database.$disconnect();
  return plans;
}
