import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Owner } from './processes';

/** Where Postgres' files go when root's data folder is closed to the user Postgres has to run as. */
const ELSEWHERE = '/var/lib/fengqiao';

/** Where a cluster lives and as whom it runs. */
export interface PostgresHome {
  data: string;
  /** Set for root only: Postgres refuses to run as root. */
  owner: Owner | undefined;
  /** A folder that user can reach, for copies of the binaries. */
  elsewhere: string;
}

/**
 * Decides where the cluster of a data folder lives: inside it wherever possible, else below `/var/lib/fengqiao` under a name
 * derived from it. A place that holds a cluster already wins, so that data is not lost from sight when permissions change.
 *
 * Refuses: a cluster that belongs to another user.
 */
export function postgresHome(dataDir: string): PostgresHome {
  const inside = join(resolve(dataDir), 'postgres');
  const outside = outsideOf(dataDir);
  if (process.getuid?.() !== 0) return { data: requireOwn(inside), owner: undefined, elsewhere: ELSEWHERE };
  const data = holdsCluster(outside) ? outside : inside;
  const owner = ownerOf(data) ?? servant();
  if (data === outside || mayEnter(dirname(inside), owner)) return { data, owner, elsewhere: ELSEWHERE };
  if (holdsCluster(inside)) {
    throw new Error(
      `Cannot start Postgres: ${inside} holds its data, but a folder above is closed to its user. Open that folder (chmod o+x).`,
    );
  }
  return { data: outside, owner: servant(), elsewhere: ELSEWHERE };
}

/** Deletes the cluster of a data folder wherever it lives. It must not run. */
export function erasePostgres(dataDir: string): void {
  for (const data of [join(resolve(dataDir), 'postgres'), dirname(outsideOf(dataDir))]) rmSync(data, { recursive: true, force: true });
}

/** Whether a finished cluster lies there. */
export function holdsCluster(data: string): boolean {
  return existsSync(join(data, 'PG_VERSION'));
}

function outsideOf(dataDir: string): string {
  const whole = resolve(dataDir);
  const mark = createHash('sha256').update(whole).digest('hex').slice(0, 10);
  return join(ELSEWHERE, `${basename(dirname(whole))}-${mark}`, 'postgres');
}

function requireOwn(data: string): string {
  const uid = process.getuid?.();
  if (uid === undefined || !existsSync(data) || statSync(data).uid === uid) return data;
  throw new Error(
    `Cannot start Postgres: ${data} belongs to another user. Start as that user or as root, or set DATA_DIR to another folder.`,
  );
}

/** The owner of a cluster that is there: root can run it as the ordinary user who made it. */
function ownerOf(data: string): Owner | undefined {
  if (!holdsCluster(data)) return undefined;
  const { uid, gid } = statSync(data);
  return uid === 0 ? undefined : { uid, gid };
}

/** The user who runs Postgres for root: `postgres` where there is one, else `nobody`. It has to exist: initdb looks its name up. */
function servant(): Owner {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = [idOf('-u', name), idOf('-g', name)];
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new Error(
    'Cannot start Postgres: it refuses to run as root, and there is no user postgres or nobody. Add one, or set DATABASE_URL.',
  );
}

function idOf(flag: string, name: string): number | undefined {
  const answer = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : undefined;
}

/** Whether this user may enter the folder: asked of the system, which also knows access lists. */
function mayEnter(folder: string, owner: Owner): boolean {
  mkdirSync(folder, { recursive: true });
  return spawnSync('test', ['-x', folder], { ...owner, cwd: '/', stdio: 'ignore' }).status === 0;
}
