import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { root, toolEnvironment } from './command';

/** What Jest counted. A file that could not even be loaded has no tests to count and stands in `suites`. */
const Counts = z
  .object({
    success: z.boolean(),
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
    numRuntimeErrorTestSuites: z.number(),
  })
  .transform((json) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests + json.numRuntimeErrorTestSuites,
    skipped: json.numPendingTests + json.numTodoTests,
    success: json.success,
  }));

type Counts = z.infer<typeof Counts>;

/** Runs every test of every level, Jest's report on our own output, and answers what it counted. */
export async function runAllTests(args: readonly string[]): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-tests-'));
  try {
    const report = join(folder, 'report.json');
    const code = await jest(['--json', `--outputFile=${report}`, ...args]);
    const counts = Counts.parse(JSON.parse(readFileSync(report, 'utf8')));
    return { ...counts, success: counts.success && code === 0 };
  } catch (error) {
    console.log(`Jest ended without a report: ${error}`);
    return { passed: 0, failed: 1, skipped: 0, success: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function jest(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    // Jest reports on stderr; on our stdout its summary keeps its place before our last line.
    const child = spawn('jest', args, { cwd: root, env: toolEnvironment, stdio: ['ignore', 'inherit', process.stdout] });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
