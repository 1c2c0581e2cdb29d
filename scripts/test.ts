import { runSteps } from './gate/run-steps';
import { checks } from './gate/steps';
import { runAllTests } from './gate/test-run';

/**
 * `npm test`: the gate and every test. Arguments go to Jest. The tests run even when the gate found something, so that one run tells
 * all; each failed check of the gate counts as one failure.
 */
async function main(): Promise<void> {
  const closed = await runSteps(checks);
  console.log(closed.length > 0 ? `\nThe gate is closed: ${closed.join('; ')}\n` : '\nThe gate is open; now every test.\n');
  const { passed, failed, skipped, success } = await runAllTests(process.argv.slice(2));
  const failures = closed.length + (success ? failed : Math.max(1, failed));
  console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failures > 0 || passed === 0 ? 1 : 0;
}

void main();
