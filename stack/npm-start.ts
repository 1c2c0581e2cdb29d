import { execSync } from 'node:child_process';
import { runMain } from 'node:module';
import { join } from 'node:path';
import { reason } from './fault';
import { HELP, readFlags } from './flags';

/** `npm start`: answers --help and refuses a misspelt flag at once; else compiles, and goes on as the compiled start in this same process. */
function main(): void {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(HELP);
    return;
  }
  const root = join(__dirname, '..');
  execSync('npm run --silent build', { cwd: root, stdio: 'inherit' });
  // No process of its own: a signal to npm, or npm's end, reaches the start as if node had been given its name.
  process.argv[1] = join(root, 'dist', 'stack', 'start.js');
  runMain();
}

try {
  main();
} catch (fault) {
  console.error(reason(fault));
  process.exitCode = 1;
}
