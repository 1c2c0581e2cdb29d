import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { reason } from '../fault';

const KEPT_CHARACTERS = 4_000;

/**
 * Runs a command to its end and answers with its standard output.
 *
 * Refuses: a command that cannot be run or fails, with the end of what it said.
 */
export function run(command: string, args: readonly string[], settings: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { out: '', all: '' };
    const keep = (text: string) => {
      said.all = (said.all + text).slice(-KEPT_CHARACTERS);
    };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
      keep(text);
    });
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', (fault) => reject(new Error(`Cannot run ${command}: ${reason(fault)}`)));
    child.once('close', (code) =>
      code === 0 ? resolve(said.out) : reject(new Error(`${command} ${args[0] ?? ''} failed: ${said.all.trim()}`)),
    );
  });
}

/** The full path of a command on `PATH`, or nothing. */
export function onPath(command: string): string | undefined {
  const names = process.platform === 'win32' ? [`${command}.exe`, `${command}.cmd`] : [command];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(mayRun);
}

function mayRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
