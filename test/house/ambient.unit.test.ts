import { ambientFaults } from './ambient-faults';
import { readHouseFile, sourceFiles } from './house-files';

test('the environment is read in config.ts (the stack hands it to its children), and the domain has no clock and no chance of its own', () => {
  expect(sourceFiles().flatMap((path) => ambientFaults(path, readHouseFile(path)))).toEqual([]);
});

describe('the checker refuses', () => {
  test.each([
    ['api/app.ts', `const port = process.env.PORT;`],
    ['api/app.ts', `const port = process['env']['PORT'];`],
    ['workers/main.ts', `const { env } = process;`],
    ['workers/main.ts', `import { env } from 'node:process';`],
    ['workers/main.ts', `import { env as settings } from 'process';`],
    ['activities/record.ts', `start(globalThis.process?.env);`],
    ['prisma/client.ts', `readConfig({ ...process.env });`],
    ['domain/clock.ts', `export const now = () => Date.now();`],
    ['domain/clock.ts', `const { now } = Date;`],
    ['domain/clock.ts', `const today = new Date();`],
    ['domain/clock.ts', `const today = new Date;`],
    ['domain/clock.ts', `const today = Date();`],
    ['domain/clock.ts', `const dice = Math['random']();`],
    ['domain/clock.ts', `export const id = () => globalThis.crypto.randomUUID();`],
  ])('%s: %s', (path, source) => {
    expect(ambientFaults(path, source)).toHaveLength(1);
  });
});

describe('the checker lets pass', () => {
  test.each([
    ['config.ts', `export function readConfig(env = process.env) {}`],
    ['stack/start.ts', `fork(path, { env: { ...process.env, API_PORT: '3000' } });`],
    ['domain/clock.ts', `const day = new Date(instant).toISOString(); const top = Math.max(1, Date.UTC(2026, 0));`],
    ['workers/main.ts', `const startedAt = Date.now(); process.exitCode = 1;`],
  ])('%s: %s', (path, source) => {
    expect(ambientFaults(path, source)).toEqual([]);
  });
});
