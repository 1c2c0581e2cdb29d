import { runCommand } from './command';
import { checkGeneratedFiles } from './generated-files';
import { generatePrismaClient } from './prisma-client';
import type { Step } from './step';

const client = 'database client';

/** Everything the gate checks besides tests. The import arrows and the other rules of the house are unit tests: test/house. */
export const checks: readonly Step[] = [
  { name: client, run: generatePrismaClient },
  { name: 'types', after: [client], run: () => runCommand('tsc', '-p', 'tsconfig.json') },
  { name: 'lint and format', run: () => runCommand('biome', 'check', '--colors=off', '--error-on-warnings', '--max-diagnostics=50', '.') },
  { name: 'unused exports, dependencies', after: [client], run: () => runCommand('knip', '--no-progress', '--no-config-hints') },
  { name: 'generated files', after: [client], run: checkGeneratedFiles },
];

/** The unit tests as a step: arrows and rules of the house included. */
export const unitTests: Step = {
  name: 'unit tests',
  after: [client],
  run: () => runCommand('jest', '--selectProjects', 'unit'),
};
