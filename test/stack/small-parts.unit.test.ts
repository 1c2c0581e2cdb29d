import { firstOf } from '../../stack/engine/source';
import { isAtLeast } from '../../stack/engine/versions';
import { readFlags } from '../../stack/flags';
import { seconds, silent } from '../../stack/progress';
import { welcome } from '../../stack/welcome';

test.each([
  ['1.10.2', '1.9', true],
  ['1.9.0', '1.9', true],
  ['1.5.1', '1.9', false],
  ['2.0.0', '1.9', true],
])('version %s is at least %s: %s', (version, least, answer) => {
  expect(isAtLeast(version, least)).toBe(answer);
});

test('durations are told as a person reads them', () => {
  expect([seconds(430), seconds(192_000)]).toEqual(['0.4 s', '3 min 12 s']);
});

test('a misspelt flag is refused', () => {
  expect(readFlags(['--fresh'])).toEqual({ fresh: true, samples: true, help: false });
  expect(() => readFlags(['--nosamples'])).toThrow('Cannot understand --nosamples');
});

test('when no way to a program is open, one error names what was tried and every way out', async () => {
  const sources = [
    { advice: 'set X', find: async () => undefined },
    { advice: 'open the network', find: () => Promise.reject(new Error('Cannot download X: no network')) },
  ];
  await expect(firstOf('X', sources, silent)).rejects.toThrow(
    'Cannot find X. Tried:\n  - Cannot download X: no network\nOne of these is enough:\n  - set X\n  - open the network',
  );
});

test('the welcome shows every address and key', () => {
  const addresses = { api: 'http://a', ui: 'http://u', temporal: 't:1', namespace: 'n', database: 'postgresql://d', logs: '/l' };
  const text = welcome(addresses, { 'village officer': 'k-1' });
  for (const part of ['http://a/openapi.json', 'http://u', 't:1', 'postgresql://d', '/l', 'village officer  k-1'])
    expect(text).toContain(part);
});
