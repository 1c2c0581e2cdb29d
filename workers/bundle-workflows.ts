import { writeFileSync } from 'node:fs';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { bundlePath } from './workflow-code';

/** The last step of a build: makes one file of the workflows, so that a worker starts without making it. */
async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: require.resolve('../workflows'), logger: new DefaultLogger('WARN') });
  writeFileSync(bundlePath, code);
}

main().catch((error: unknown) => {
  process.stderr.write(`Cannot make one file of the workflows: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
