import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Every file of the repository that git tracks or would track, by its path from the root. Ignored files (generated ones) are not the house's. */
export function houseFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}

/** The source files among them: everything the compiler or node would take as a module. */
export function sourceFiles(): string[] {
  return houseFiles().filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !path.endsWith('.d.ts'));
}

/** The text of a file of the repository. */
export function readHouseFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
