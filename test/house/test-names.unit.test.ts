import { houseFiles } from './house-files';

const isTest = (path: string) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path);

/** Jest selects by this pattern: a test of any other name or place would never run, and nobody would notice. */
const runs = (path: string) => /^test\/.+\.(unit|int|e2e)\.test\.ts$/.test(path);

test('every test stands below test/ and names its level, so that it runs', () => {
  expect(houseFiles().filter((path) => isTest(path) && !runs(path))).toEqual([]);
});

test.each(['domain/clock.unit.test.ts', 'test/domain/clock.test.ts', 'test/domain/clock.unit.spec.ts', 'test/domain/clock.unit.test.mts'])(
  'the check refuses %s',
  (path) => {
    expect(isTest(path) && !runs(path)).toBe(true);
  },
);
