import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHouseFile } from '../house/house-files';
import { schemaCheck } from './compose-tool';

const text = readHouseFile('docker-compose.yml');
let folder: string;
let check: (compose: string) => Promise<string | undefined>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fengqiao-compose-'));
  const checkFile = await schemaCheck();
  check = (compose) => {
    const path = join(folder, 'docker-compose.yml');
    writeFileSync(path, compose);
    return checkFile(path);
  };
});

afterAll(() => rmSync(folder, { recursive: true }));

// What it does not see, references to services, networks and volumes, is in compose-faults.ts.
test('docker-compose.yml follows the Compose schema', async () => {
  expect(await check(text)).toBeUndefined();
});

test.each([
  ['a key nobody knows', 'stop_grace_period: 30s', 'stop_grace_periods: 30s'],
  ['a value of the wrong form', 'retries: 24', 'retries: { most: 24 }'],
  ['a list where a word belongs', 'image: temporalio/ui:2.54.1', 'image: [temporalio/ui:2.54.1]'],
  ['text that is no YAML', 'services:\n', 'services: [\n'],
])('the schema refuses %s', async (_what, right, wrong) => {
  const broken = text.replace(right, wrong);
  expect(broken).not.toBe(text);
  expect(await check(broken)).toBeDefined();
});
