import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from './command';
import type { Outcome } from './step';

const sources = ['prisma/schema.prisma', 'package-lock.json'];

/** Generates the database client, which is not tracked, unless it is newer than its sources: a running test may be reading it. */
export async function generatePrismaClient(): Promise<Outcome> {
  const client = join(root, 'prisma/generated/client.ts');
  const isFresh = existsSync(client) && sources.every((source) => statSync(join(root, source)).mtimeMs <= statSync(client).mtimeMs);
  return isFresh ? { ok: true, output: '' } : runCommand('prisma', 'generate');
}
