import { spawn } from 'node:child_process';
import { stopLeftovers } from './roster';

/**
 * Starts the guard: a process that does nothing but hold the other end of a pipe. When this process is gone, even by `kill -9`, the
 * pipe ends and the guard stops whatever the roster still names. After an orderly stop there is nothing left for it to do.
 */
export function postGuard(dataDir: string): void {
  const guard = spawn(process.execPath, [__filename, dataDir], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.on('error', () => undefined); // without it everything works; only a kill -9 is tidied up at the next start instead
  guard.stdin.on('error', () => undefined);
  guard.unref();
}

function keepWatch(dataDir: string): void {
  process.stdin.resume();
  process.stdin.once('close', () => void stopLeftovers(dataDir));
}

if (require.main === module && process.argv[2]) keepWatch(process.argv[2]);
