import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the workflows stand as one file, beside the compiled program. */
export const bundlePath = join(__dirname, '..', 'workflows.bundle.js');

/**
 * What the worker runs: the file the build made of the workflows, or their folder, of which it then makes one at its start. Making it takes seconds on a
 * busy machine, and a worker that was killed is missed for as long. A file older than the compiled workflows is not theirs.
 */
export function workflowCode(codePath = bundlePath): { workflowBundle: { codePath: string } } | { workflowsPath: string } {
  const workflowsPath = require.resolve('../workflows');
  const made = statSync(codePath, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > statSync(workflowsPath).mtimeMs ? { workflowBundle: { codePath } } : { workflowsPath };
}
