import { tmpdir } from 'node:os';
import { fillCache } from './cache';
import { onPath, run } from './run';

/**
 * Installs one Go program into a folder of the cache. Temporal's server and its UI are both called `server`: each gets a folder. Another program has
 * another `file`, the last part of its module.
 *
 * Refuses: a build that fails, with the end of what Go said.
 */
export function goBuild(folder: string, module: string, file = 'server'): Promise<string> {
  return fillCache(folder, file, async (into) => {
    // For this machine, whatever the environment builds for; away from any Go module of the caller's.
    const env = { ...process.env, GOBIN: into, GOOS: '', GOARCH: '' };
    await run(onPath('go') ?? 'go', ['install', module], { cwd: tmpdir(), env });
  });
}
