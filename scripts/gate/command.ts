import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import type { Outcome } from './step';

/** The repository's root, where every command runs. */
export const root = join(__dirname, '..', '..');

/** The environment with the repository's own tools first, so that the gate also runs without npm around it. */
export const toolEnvironment = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}` };

/** Runs a tool of node_modules to its end and keeps what it prints. Well means that it exits with 0. */
export function runCommand(tool: string, ...args: readonly string[]): Promise<Outcome & { readonly stdout: string }> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { cwd: root, env: toolEnvironment, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      stdout.push(chunk);
      printed.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    const end = (ok: boolean, fault = '') =>
      resolve({ ok, output: Buffer.concat(printed).toString() + fault, stdout: Buffer.concat(stdout).toString() });
    child.on('error', (error) => end(false, `Cannot run ${tool}: ${error.message}`));
    child.on('close', (code, signal) => end(code === 0, signal ? `${tool} was ended by ${signal}` : ''));
  });
}
