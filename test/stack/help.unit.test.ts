import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The programs with flags, as package.json runs them. */
const programs = ['stack/npm-start.ts', 'ops/main.ts', 'scripts/story.ts', 'scripts/chaos.ts', 'scripts/calculus.ts'];

test.each(programs)('%s --help says its flags and does nothing else', (program) => {
  const folder = mkdtempSync(join(tmpdir(), 'fengqiao-help-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, '--help'], {
    encoding: 'utf8',
    // Whoever compiled would run npm: there is none on this path.
    env: { PATH: folder, DATA_DIR: folder, HOME: folder },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm ');
  expect(readdirSync(folder)).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('a misspelt flag of npm start is refused before anything is compiled', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'stack/npm-start.ts', '--no-sample'], {
    encoding: 'utf8',
    env: { PATH: '' },
  });
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringContaining('--no-samples') });
});
