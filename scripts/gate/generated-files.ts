import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runCommand } from './command';
import type { Outcome } from './step';

interface GeneratedFile {
  readonly path: string;
  /** How a person brings it up to date. */
  readonly renew: string;
  /** What it should hold now. */
  readonly expected: () => Promise<string>;
}

/** Files that are generated and tracked nevertheless, since people read them. Add a line here for each. */
const generatedFiles: readonly GeneratedFile[] = [
  { path: 'docs/openapi.json', renew: 'npm run openapi', expected: () => printedBy('api/print-openapi.ts') },
  { path: 'client/schema.ts', renew: 'npm run client', expected: () => printedBy('scripts/print-client.ts') },
  {
    path: 'prisma/migrations/schema.snapshot.prisma',
    renew: 'npm run migration -- <name>',
    expected: async () => readFileSync(join(root, 'prisma/schema.prisma'), 'utf8'),
  },
];

/** Compares every generated file that exists with what its generator says now. */
export async function checkGeneratedFiles(): Promise<Outcome> {
  const present = generatedFiles.filter(({ path }) => existsSync(join(root, path)));
  const faults = (await Promise.all(present.map(staleness))).filter((fault) => fault !== undefined);
  return { ok: faults.length === 0, output: faults.join('\n') };
}

async function staleness({ path, renew, expected }: GeneratedFile): Promise<string | undefined> {
  const wanted = (await expected()).split('\n');
  const tracked = readFileSync(join(root, path), 'utf8').split('\n');
  const line = Array.from({ length: Math.max(wanted.length, tracked.length) }).findIndex((_, index) => wanted[index] !== tracked[index]);
  if (line < 0) return undefined;
  return `${path} is stale from line ${line + 1} on; run: ${renew}\n  - ${tracked[line] ?? '(end)'}\n  + ${wanted[line] ?? '(end)'}`;
}

async function printedBy(script: string): Promise<string> {
  const { ok, output, stdout } = await runCommand('tsx', script);
  if (!ok) throw new Error(`Cannot tell what ${script} prints: ${output}`);
  return stdout;
}
