import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { identityOf } from './identity';
import { killGroup } from './processes';

const Entry = z.object({ name: z.string(), pid: z.number().int().positive(), identity: z.string() });
const Entries = z.array(Entry);
type Entry = z.infer<typeof Entry>;

const GRACE_MS = 4_000;

/** Keeps in `pids.json` of the data folder what runs, so that what outlives a killed start can be found. */
export function createRoster(dataDir: string): (name: string, pid: number | undefined) => void {
  let entries: Entry[] = [];
  return (name, pid) => {
    const others = entries.filter((entry) => entry.name !== name);
    const identity = pid === undefined ? undefined : identityOf(pid);
    entries = pid === undefined || identity === undefined ? others : [...others, { name, pid, identity }];
    write(dataDir, entries);
  };
}

/** Ends what an earlier start left behind in this data folder and answers with the names; never a process that is not ours. */
export async function stopLeftovers(dataDir: string): Promise<string[]> {
  const left = read(dataDir).filter(lives);
  for (const { name, pid } of left) signal(pid, name === 'Postgres' ? 'SIGINT' : 'SIGTERM');
  const until = Date.now() + GRACE_MS;
  while (left.some(lives) && Date.now() < until) await new Promise((wake) => setTimeout(wake, 50));
  for (const entry of left.filter(lives)) killGroup(entry.pid);
  if (left.length > 0) write(dataDir, []);
  return left.map(({ name }) => name);
}

function lives(entry: Entry): boolean {
  return identityOf(entry.pid) === entry.identity;
}

function read(dataDir: string): Entry[] {
  try {
    return Entries.parse(JSON.parse(readFileSync(join(dataDir, 'pids.json'), 'utf8')));
  } catch {
    return []; // none was ever written
  }
}

function write(dataDir: string, entries: readonly Entry[]): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'pids.json');
  writeFileSync(`${file}.new`, JSON.stringify(entries, null, 2));
  renameSync(`${file}.new`, file);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // gone meanwhile
  }
}
