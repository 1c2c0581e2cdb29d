import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { principals } from '../../stack/samples/county';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';
import { keyOf } from '../support/house/rest';

const root = resolve(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'fengqiao-story-'));

let house: House;
beforeAll(async () => {
  house = await openHouse();
  writeFileSync(join(folder, 'sample-keys.json'), JSON.stringify(Object.fromEntries(principals.map(({ id }) => [id, keyOf(id)]))));
});
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** `npm run story` with these words, and what it has printed so far. */
function story(words: readonly string[], port = new URL(house.api).port) {
  const env = { ...process.env, DATA_DIR: folder, API_HOST: '127.0.0.1', API_PORT: port };
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'story.ts'), ...words], { cwd: root, env });
  const run = { out: '', err: '', interrupt: () => child.kill('SIGINT'), ended: Promise.resolve<number | null>(null) };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    run.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    run.err += text;
  });
  run.ended = new Promise((done) => child.once('close', done));
  return run;
}

test('the story nobody answers is told to its end, with what the system does by itself', async () => {
  const run = story(['silence', '--seconds-per-day', '0.2']);
  expect([await run.ended, run.err.replaceAll(/ {2}… .*\n/g, '')]).toEqual([0, '']);
  expect(run.out).toMatch(/^QL-\d{4}-\d{6} {2}Property fees nobody answers/);
  expect(run.out.match(/The system hands the case up by itself/g)).toHaveLength(3);
  expect(run.out.trimEnd().split('\n').at(-1)).toMatch(
    /^After \d+ days the case rests with the Sample City governance centre, .* 4 deadlines missed/,
  );
}, 60_000);

test('Ctrl-C ends the telling at once and cleanly, and leaves the case to the house', async () => {
  const run = story(['wages', '--lang', 'zh', '--seconds-per-day', '5']);
  await eventually('the story begins', () => run.out.includes('登记纠纷'), 30_000);
  run.interrupt();
  expect(await run.ended).toBe(0);
  expect(run.err).toContain('No more is told; the case goes on in the house.');
});

test('where no house runs, or another one, the error says how to start one', async () => {
  const run = story(['wages'], '1');
  expect(await run.ended).toBe(1);
  expect(run.err).toContain('npm start -- --no-samples');
  expect(run.err).not.toContain('    at ');
});
