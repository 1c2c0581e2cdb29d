import { readHouseFile } from '../house/house-files';
import { composeFaults } from './compose-faults';
import { readCompose } from './compose-file';

const text = readHouseFile('docker-compose.yml');
const compose = readCompose(text);

test('the production set keeps to its rules', () => {
  expect(composeFaults(compose)).toEqual([]);
});

describe('the check refuses', () => {
  test.each([
    ['an image without a tag', 'image: temporalio/ui:2.54.1', 'image: temporalio/ui'],
    ['the latest image', 'temporalio/server:1.32.0', 'temporalio/server:latest'],
    [
      'an image of any minor version',
      'postgres:18.4\n    environment:\n      POSTGRES_DB: temporal',
      'postgres:18\n    environment:\n      POSTGRES_DB: temporal',
    ],
    ['a service without a health check', /\n {4}healthcheck:\n {6}test: \[CMD, nc, -z, 127.0.0.1, '8080'\]\n.*\n.*\n.*\n.*\n/, '\n'],
    ['a password in the file', /POSTGRES_PWD: .*/, 'POSTGRES_PWD: temporal'],
    ['a password with a default', /POSTGRES_PWD: .*/, `POSTGRES_PWD: \${TEMPORAL_DB_PASSWORD:-temporal}`],
    ['a secret that does not say what to set', /POSTGRES_PWD: .*/, `POSTGRES_PWD: \${TEMPORAL_DB_PASSWORD:?}`],
    ['an open database', "volumes: ['temporal-db:", "ports: ['5432:5432']\n    volumes: ['temporal-db:"],
    ['a Web UI open to everybody', "'127.0.0.1:${TEMPORAL_UI_PORT", "'${TEMPORAL_UI_PORT"],
    [
      'a wait for a job to be healthy',
      'temporal-schema: { condition: service_completed_successfully }',
      'temporal-schema: { condition: service_healthy }',
    ],
    ['a wait for nobody', 'temporal-schema: { condition', 'temporal-scheme: { condition'],
    ['a network that is not there', 'networks: [engine, outside]', 'networks: [engine, inside]'],
    ['a volume that is not there', "volumes: ['temporal-db:", "volumes: ['temporal-data:"],
    ['a service that stays down', 'temporal-ui:\n    <<: *long-lived', 'temporal-ui:\n    restart: always'],
  ])('%s', (_what, right, wrong) => {
    const broken = text.replace(right, wrong);
    expect(broken).not.toBe(text);
    expect(composeFaults(readCompose(broken))).toHaveLength(1);
  });

  test('a password inside an address, in each of the three that share it', () => {
    const broken = text.replace(/fengqiao:\$\{APP_DB_PASSWORD:\?[^}]*\}@/, 'fengqiao:easy@');
    expect(composeFaults(readCompose(broken))).toEqual(
      ['migrate', 'worker', 'api'].map((name) => `${name}: DATABASE_URL is not taken from the environment`),
    );
  });
});

test('one image of this version serves the worker, the API and the jobs', () => {
  const { version } = JSON.parse(readHouseFile('package.json'));
  const ours = Object.entries(compose.services).filter(([, { image }]) => image.startsWith('fengqiao:'));
  expect(ours.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'prepare-engine', 'worker']);
  expect(new Set(ours.map(([, { image }]) => image))).toEqual(new Set([`fengqiao:${version}`]));
});

test('every file a command or a mount names is there', () => {
  const services = Object.values(compose.services);
  const programs = services
    .flatMap(({ command = [], healthcheck }) => [...command, ...(healthcheck?.test ?? [])])
    .filter((word) => word.startsWith('dist/'));
  const sources = programs.map((path) => path.replace(/^dist\/(.*)\.js$/, '$1.ts'));
  const mounts = services.flatMap(({ volumes }) => volumes).flatMap((volume) => /^\.\/([^:]+):/.exec(volume)?.[1] ?? []);
  expect(sources.length).toBe(5);
  expect(mounts).toEqual(['deploy/temporal-schema.sh', 'deploy/temporal-dynamic-config.yaml']);
  for (const path of [...sources, ...mounts]) expect(readHouseFile(path)).not.toBe('');
});

test('Temporal has shards enough, its tools its own version, and the server and UI are those of npm start', () => {
  const { temporal, 'temporal-schema': schema, 'temporal-ui': ui } = compose.services;
  expect(Number(temporal?.environment.NUM_HISTORY_SHARDS)).toBeGreaterThanOrEqual(128);
  const versions = readHouseFile('stack/engine/versions.ts');
  const version = (name: string) => new RegExp(`${name}_VERSION = '([^']+)'`).exec(versions)?.[1];
  expect(temporal?.image).toBe(`temporalio/server:${version('SERVER')}`);
  expect(schema?.image).toBe(`temporalio/admin-tools:${version('SERVER')}`);
  expect(ui?.image).toBe(`temporalio/ui:${version('UI')}`);
});

test('production is production, and only what sends or answers has a way out', () => {
  for (const name of ['worker', 'api', 'migrate', 'prepare-engine'])
    expect(compose.services[name]?.environment.NODE_ENV).toBe('production');
  const ways = Object.entries(compose.networks).flatMap(([name, { internal }]) => (internal ? [] : [name]));
  expect(ways).toEqual(['outside']);
  const reaching = Object.entries(compose.services).filter(([, { networks }]) => networks.includes('outside'));
  expect(reaching.map(([name]) => name)).toEqual(['worker', 'api', 'temporal-ui']);
});
