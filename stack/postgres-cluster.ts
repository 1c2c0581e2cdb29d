import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reason } from './fault';
import { holdsCluster, type PostgresHome } from './postgres-home';

/** The one user of the cluster; it listens on this machine only, so the password keeps out accidents rather than attackers. */
export const POSTGRES_USER = 'fengqiao';
export const POSTGRES_PASSWORD = 'fengqiao';

/**
 * Makes an empty cluster unless there is one. It is made beside its place and then moved there: an initdb that was killed half-way
 * leaves nothing that looks like a database.
 */
export function makeCluster(home: PostgresHome, binaries: string): void {
  if (holdsCluster(home.data)) return;
  const fresh = `${home.data}.new`;
  const password = `${home.data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(home.data), { recursive: true, mode: 0o755 });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(password, POSTGRES_PASSWORD, { mode: 0o600 });
  if (home.owner) for (const path of [fresh, password]) chownSync(path, home.owner.uid, home.owner.gid);
  try {
    initdb(fresh, password, home, binaries);
  } finally {
    rmSync(password, { force: true });
  }
  rmSync(home.data, { recursive: true, force: true });
  renameSync(fresh, home.data);
}

/** The same sort order and language on every machine: Postgres' built-in C.UTF-8 needs no locale of the system. */
const FORM = [
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth=scram-sha-256',
  '--no-instructions',
];

function initdb(data: string, password: string, home: PostgresHome, binaries: string): void {
  const args = ['-D', data, `--username=${POSTGRES_USER}`, `--pwfile=${password}`, ...FORM];
  const result = spawnSync(join(binaries, 'bin', 'initdb'), args, { ...home.owner, cwd: dirname(data), encoding: 'utf8' });
  if (result.status === 0) return;
  const why = result.error ? reason(result.error) : result.stderr.trim();
  throw new Error(
    `Cannot make the database cluster in ${home.data}: ${why}. Free the disk or set DATA_DIR to another folder, then start again.`,
  );
}
