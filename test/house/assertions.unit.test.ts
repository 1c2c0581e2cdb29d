import { assertionFaults } from './assertion-faults';
import { readHouseFile, sourceFiles } from './house-files';

test('nothing outside the tests overrules the compiler', () => {
  expect(sourceFiles().flatMap((path) => assertionFaults(path, readHouseFile(path)))).toEqual([]);
});

test.each([
  ['const a = b as Plan;', 'has a type assertion'],
  ['const a = b as unknown;', 'has a type assertion'],
  ['const a = <Plan>b;', 'has a type assertion'],
  ['const a = b!;', 'has a non-null assertion'],
  ['function f(a: any) {}', 'has the type any'],
  ['const a: Record<string, any[]> = {};', 'has the type any'],
])('the checker refuses %s', (source, fault) => {
  expect(assertionFaults('domain/clock.ts', source)).toEqual([`domain/clock.ts:1 ${fault}`]);
});

test.each(['const a = [1] as const;', 'const a = { due: 1 } satisfies Plan;', `import { a as b } from './a'; import * as c from './c';`])(
  'the checker lets %s pass',
  (source) => {
    expect(assertionFaults('domain/clock.ts', source)).toEqual([]);
  },
);

test('a fault names its line, also below Chinese text', () => {
  expect(assertionFaults('domain/clock.ts', '// 期限：自收到之日起\n\nconst a = b as Plan;')).toEqual([
    'domain/clock.ts:3 has a type assertion',
  ]);
});
