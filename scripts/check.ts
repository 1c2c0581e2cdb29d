import { runSteps } from './gate/run-steps';
import { checks, unitTests } from './gate/steps';

/** `npm run check`: the gate, for every commit. */
async function main(): Promise<void> {
  const failed = await runSteps([unitTests, ...checks]);
  console.log(failed.length > 0 ? `\nThe gate is closed: ${failed.join('; ')}` : '\nThe gate is open.');
  process.exitCode = failed.length > 0 ? 1 : 0;
}

void main();
