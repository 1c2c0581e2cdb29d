import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, createWriteStream, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { reason } from './fault';

/** What to run, as whom, and where its output goes. */
export interface Recipe {
  name: string;
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** The user to run as; only root may ask for another than itself. */
  owner?: Owner | undefined;
  /** The file its output is appended to. */
  log: string;
  /** Reads each line of its standard output as well. */
  onLine?: (line: string) => void;
}

export interface Owner {
  uid: number;
  gid: number;
}

/** A process that was started. */
export interface Running {
  pid: number;
  /** Resolves when it is gone, with a word on how: `exit code 1`, `SIGKILL`. */
  ended: Promise<string>;
  /** Asks it to stop and kills its whole group when it is not gone after `graceMs`. */
  stop(signal: NodeJS.Signals, graceMs: number): Promise<void>;
}

/**
 * Starts a process in a group of its own: the terminal's Ctrl-C must not reach it, for the order of stopping is ours to keep.
 *
 * Refuses: a command that cannot be run.
 */
export async function launch(recipe: Recipe): Promise<Running> {
  mkdirSync(dirname(recipe.log), { recursive: true });
  const log = openSync(recipe.log, 'a');
  const child = spawn(recipe.command, [...recipe.args], {
    detached: true,
    stdio: ['ignore', recipe.onLine ? 'pipe' : log, log],
    ...(recipe.env && { env: recipe.env }),
    ...(recipe.cwd && { cwd: recipe.cwd }),
    ...recipe.owner,
  });
  closeSync(log);
  if (recipe.onLine) passLines(child, recipe.log, recipe.onLine);
  const pid = await started(child, recipe);
  child.unref(); // a test that failed to stop it must not hang for ever
  return running(child, pid);
}

/** What this process started and has not seen end. Whatever makes it leave, a fault in a test too, must not leave them behind. */
const living = new Set<number>();
process.on('exit', () => living.forEach(killGroup));

/** The last lines of a process's log, for an error message; empty when there is none. */
export function tail(log: string, lines = 12): string {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

function started(child: ChildProcess, recipe: Recipe): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (fault) => reject(new Error(`Cannot run ${recipe.name} (${recipe.command}): ${reason(fault)}.`)));
    child.once('spawn', () => resolve(child.pid ?? 0));
  });
}

function passLines(child: ChildProcess, log: string, onLine: (line: string) => void): void {
  if (!child.stdout) return;
  const file = createAppender(log);
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    file.write(`${line}\n`);
    onLine(line);
  });
  lines.once('close', () => file.end());
}

function createAppender(log: string) {
  const file = createWriteStream(log, { flags: 'a' });
  file.on('error', () => undefined); // a full disk must not take the whole start down with it
  return file;
}

function running(child: ChildProcess, pid: number): Running {
  let gone = false;
  living.add(pid);
  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      gone = true;
      living.delete(pid);
      resolve(signal ?? `exit code ${code}`);
    });
  });
  const stop = async (signal: NodeJS.Signals, graceMs: number) => {
    if (gone) return;
    child.ref(); // whoever waits for its end is kept waiting
    child.kill(signal);
    const timer = setTimeout(() => killGroup(pid), graceMs);
    await ended;
    clearTimeout(timer);
  };
  return { pid, ended, stop };
}

/** Kills a process and everything it started that is still in its group. */
export function killGroup(pid: number): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, 'SIGKILL');
    } catch {
      // gone already
    }
  }
}
