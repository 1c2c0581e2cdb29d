import { Metric } from '../../../contracts/scores';
import { type Counts, growth, measure } from '../../../domain/scoring/measure';
import { metricOf, metrics } from '../../../domain/scoring/metrics';
import { decimal, percent, rounded } from '../../../domain/scoring/rounding';

const measured = (code: string, counts: Counts) => {
  const metric = metricOf(code);
  if (!metric) throw new Error(code);
  return measure(metric, counts);
};

describe('the measures MX-1 to MX-15', () => {
  test('every row of scoring C.1 stands in the list once, MX-8 and MX-9 with three rates each', () => {
    expect([...new Set(metrics.map(({ row }) => row))]).toEqual(Array.from({ length: 15 }, (_, index) => `MX-${index + 1}`));
    expect(metrics.filter(({ code, row }) => code !== row).map(({ code }) => code)).toEqual([
      'MX-8a',
      'MX-8b',
      'MX-8c',
      'MX-9a',
      'MX-9b',
      'MX-9c',
    ]);
    expect(new Set(metrics.map(({ code }) => code)).size).toBe(metrics.length);
  });

  test.each(metrics)('$code has a sound form, both languages and a source', (metric) => {
    expect(Metric.safeParse(metric).error).toBeUndefined();
    expect([metric.name, metric.numerator].every(({ zh, en }) => zh !== '' && en !== '')).toBe(true);
    expect(metric.denominator === null).toBe(metric.kind === 'count');
  });

  test('where the formula is ours or recalled, the reading says so', () => {
    const unsure = metrics.filter(({ definition }) => definition === 'setting' || definition === 'R');
    expect(unsure.map(({ code }) => code)).toEqual(['MX-5', 'MX-7', 'MX-8a', 'MX-8b', 'MX-8c', 'MX-11']);
    expect(unsure.filter(({ reading }) => reading === null)).toEqual([]);
  });
});

describe('a figure keeps its counts', () => {
  test.each([
    ['MX-1', 97, 100, '97.0%'],
    ['MX-7', 0, 12, '0.0%'],
    ['MX-2', 12, 12, '100.0%'],
    ['MX-10', 3, null, '3'],
    ['MX-12', 0, null, '0'],
    ['MX-14', -180, 1000, '-18.0%'],
    ['MX-14', 5, 1000, '0.5%'],
  ])('%s of %p and %p is %s', (code, numerator, denominator, printed) => {
    expect(measured(code, { numerator, denominator })).toEqual({ metric: code, numerator, denominator, status: 'measured', printed });
  });

  test.each(metrics.filter(({ kind }) => kind !== 'count'))('$code of nothing is not available, neither 0 nor 100', ({ code }) => {
    expect(measured(code, { numerator: 0, denominator: 0 })).toEqual({
      metric: code,
      numerator: 0,
      denominator: 0,
      status: 'not-available',
      why: 'nothing-to-divide-by',
    });
  });

  test('a growth from nothing is not available', () => {
    expect(measured('MX-14', growth(12, 0))).toMatchObject({ numerator: 12, status: 'not-available', why: 'nothing-to-divide-by' });
  });

  test.each([
    ['MX-1', 101, 100, 'more-than-all'],
    ['MX-1', -1, 100, 'not-a-count'],
    ['MX-1', 1.5, 100, 'not-a-count'],
    ['MX-1', 1, -100, 'not-a-count'],
    ['MX-1', 1, null, 'not-a-count'],
    ['MX-10', 1, 2, 'not-a-count'],
    ['MX-14', -1001, 1000, 'not-a-count'],
    ['MX-1', Number.NaN, 100, 'not-a-count'],
  ])('%s of %p and %p is contradictory: %s', (code, numerator, denominator, why) => {
    expect(measured(code, { numerator, denominator })).toMatchObject({ status: 'not-available', why });
  });
});

describe('四舍五入: once, from the counts, a half away from zero', () => {
  test.each([
    [1, 2000, 1, '0.1%'],
    [-1, 2000, 1, '-0.1%'],
    [1, 2001, 1, '0.0%'],
    [1005, 100_000, 2, '1.01%'],
    [2, 3, 0, '67%'],
    [1, 8, 3, '12.500%'],
  ])('%i of %i with %i digits is %s', (numerator, denominator, digits, printed) => {
    expect(percent(numerator, denominator, digits)).toBe(printed);
  });

  test('large counts lose nothing to floating point', () => {
    expect(rounded(9_007_199_254_740_991, 10_000, 9_007_199_254_740_991)).toBe(10_000);
    expect(percent(9_007_199_254_740_990, 9_007_199_254_740_991, 4)).toBe('100.0000%');
  });

  test.each([
    [-425, 2, '-4.25'],
    [5, 2, '0.05'],
    [98, 0, '98'],
    [0, 1, '0.0'],
  ])('%i of the smallest unit with %i digits is %s', (units, digits, text) => {
    expect(decimal(units, digits)).toBe(text);
  });
});
