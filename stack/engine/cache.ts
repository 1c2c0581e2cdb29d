import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const HALF_BUILT_FOR_MS = 3_600_000;

/** The folder for programs that were fetched or built once, outside every clone: `$XDG_CACHE_HOME/fengqiao` or `~/.cache/fengqiao`. */
export function cacheRoot(): string {
  const wanted = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fengqiao');
  if (usable(wanted)) return wanted;
  // A user without a home (`nobody` in a container) still has to start.
  const instead = join(tmpdir(), `fengqiao-cache-${userInfo().uid}`);
  mkdirSync(instead, { recursive: true, mode: 0o700 });
  return instead;
}

/** The path of a cached file, or nothing when it has not been fetched yet. */
export function cachedFile(folder: string, file: string): string | undefined {
  const path = join(cacheRoot(), folder, file);
  return existsSync(path) ? path : undefined;
}

/**
 * Fills a folder of the cache and answers with the path of `file` in it. `build` works in a folder of its own that is renamed when
 * it is whole: a build that is killed leaves nothing that could be taken for a program, and of two at once the first one wins.
 */
export async function fillCache(folder: string, file: string, build: (into: string) => Promise<void>): Promise<string> {
  const root = cacheRoot();
  clearHalfBuilt(root);
  const [target, into] = [join(root, folder), join(root, `${folder}.building-${randomBytes(4).toString('hex')}`)];
  mkdirSync(into);
  try {
    await build(into);
    if (!existsSync(join(into, file))) throw new Error(`Cannot use what was fetched for ${folder}: it holds no ${file}.`);
    if (!existsSync(join(target, file))) rmSync(target, { recursive: true, force: true });
    if (!existsSync(target)) renameSync(into, target);
    return join(target, file);
  } finally {
    rmSync(into, { recursive: true, force: true });
  }
}

function usable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function clearHalfBuilt(root: string): void {
  for (const name of readdirSync(root)) {
    if (!name.includes('.building-')) continue;
    if (Date.now() - statSync(join(root, name)).mtimeMs > HALF_BUILT_FOR_MS) rmSync(join(root, name), { recursive: true, force: true });
  }
}
