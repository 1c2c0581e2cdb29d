import { houseFiles, readHouseFile } from './house-files';
import { leakFaults, registryHosts } from './leak-faults';

const isText = (content: string) => !content.includes('\0');

test('no file holds a path of a build machine or the host of a package registry', () => {
  const hosts = registryHosts(process.env);
  const faults = houseFiles().flatMap((path) => {
    const content = readHouseFile(path);
    return isText(content) ? leakFaults(path, content, hosts) : [];
  });
  expect(faults).toEqual([]);
});

const folder = (name: string) => ['', name, 'main', 'api', 'app.ts'].join('/');

test.each([
  `at run (${folder('work')}:3:1)`,
  `"path": "${folder('root')}"`,
  `file://${folder('work')}`,
  'npm i --registry https://mirror.example/npm',
])('the checker refuses %s', (text) => {
  expect(leakFaults('docs/a.md', text, ['mirror.example'])).toHaveLength(1);
});

test.each(['see ./work/items and the network/root/branch', 'https://docs.example/npm'])('the checker lets %s pass', (text) => {
  expect(leakFaults('docs/a.md', text, ['mirror.example'])).toEqual([]);
});

test('the hosts of a machine are those its package managers name', () => {
  const hosts = registryHosts({ npm_config_registry: 'https://npm.example/x/', GOPROXY: 'https://go.example,direct' });
  expect(hosts).toEqual(expect.arrayContaining(['npm.example', 'go.example']));
  expect(hosts).not.toContain('direct');
});
