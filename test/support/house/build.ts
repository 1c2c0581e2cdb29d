import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

/** The product, compiled as `npm start` compiles it, in a folder of its own: a build in the checkout may be another's at this moment. */
export interface Build {
  readonly folder: string;
  erase(): void;
}

export async function buildProduct(): Promise<Build> {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-build-'));
  const erase = () => rmSync(folder, { recursive: true, force: true });
  try {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    await compile(folder);
    await run(process.execPath, [join(folder, 'workers', 'bundle-workflows.js')]);
    return { folder, erase };
  } catch (fault) {
    erase();
    throw fault;
  }
}

function compile(outDir: string): Promise<void> {
  const compiler = join(root, 'node_modules', '.bin', 'tsc');
  return run(compiler, ['-p', join(root, 'tsconfig.build.json'), '--outDir', outDir]);
}

function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(`Cannot compile the product:\n${said}`))));
  });
}
