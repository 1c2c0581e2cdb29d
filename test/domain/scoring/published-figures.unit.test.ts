import { growth, measure } from '../../../domain/scoring/measure';
import { metricOf } from '../../../domain/scoring/metrics';
import { percent } from '../../../domain/scoring/rounding';
import { beijingGrades, digitsOf, longjingStars, publishedRates } from './published-figures';

const known = publishedRates.flatMap(({ numerator, denominator, ...rate }) =>
  numerator !== null && denominator !== null ? [{ ...rate, numerator, denominator }] : [],
);
const unknown = publishedRates.filter((rate) => rate.denominator === null);

const printedAs = (code: string, numerator: number, denominator: number, digits?: number) => {
  const metric = metricOf(code);
  const measured = metric && measure(metric, { numerator, denominator }, digits);
  return measured?.status === 'measured' ? measured.printed : measured?.why;
};

describe('published rates come out to the printed digit', () => {
  test.each(known)('$source $metric: $numerator of $denominator is $printed', ({ metric, numerator, denominator, printed }) => {
    expect(printedAs(metric, numerator, denominator, digitsOf(printed))).toBe(printed);
  });

  test.each(longjingStars)('SB-10 龙井: $members of $of members have $stars stars, $printed', ({ members, of, printed }) => {
    expect(percent(members, of, digitsOf(printed))).toBe(printed);
  });

  test.each(beijingGrades.shares)('SB-3 北京: a whole number of 29,446 mediators is %s', (printed) => {
    expect(countsThatPrint(printed, beijingGrades.assessed).length).toBeGreaterThan(0);
  });

  test('SB-3 北京: the five shares are of one whole; whole numbers that print them add up to 29,446', () => {
    const counts = beijingGrades.shares.map((printed) => countsThatPrint(printed, beijingGrades.assessed));
    const least = counts.reduce((sum, fitting) => sum + Number(fitting[0]), 0);
    const most = counts.reduce((sum, fitting) => sum + Number(fitting.at(-1)), 0);
    expect([least, most]).toEqual([29_441, 29_451]);
    expect(beijingGrades.assessed).toBeGreaterThanOrEqual(least);
    expect(beijingGrades.assessed).toBeLessThanOrEqual(most);
  });
});

describe('the three rounding notes of scoring C.1', () => {
  test('note 1, TA-58: 4910 of 4996 is 98.28 with two digits and printed 98.3 with one', () => {
    expect([2, 1].map((digits) => printedAs('MX-4', 4910, 4996, digits))).toEqual(['98.28%', '98.3%']);
  });

  test('note 2, JL-SL-13: 16,716 of 16,833 is 99.305 with three digits, 99.30 with two and printed 99.3; rounded twice it would be 99.31', () => {
    expect([3, 2, 1].map((digits) => printedAs('MX-3', 16_716, 16_833, digits))).toEqual(['99.305%', '99.30%', '99.3%']);
    expect(percent(99_305, 100_000, 2)).toBe('99.31%');
  });

  test('note 3, QL-32: 726 of 743 is 97.71 with two digits; the article prints 98, one digit makes it 97.7', () => {
    expect([2, 1, 0].map((digits) => printedAs('MX-4', 726, 743, digits))).toEqual(['97.71%', '97.7%', '98%']);
  });

  test('of itself a rate is printed with one digit', () => {
    expect([printedAs('MX-4', 4910, 4996), printedAs('MX-3', 16_716, 16_833), printedAs('MX-4', 726, 743)]).toEqual([
      '98.3%',
      '99.3%',
      '97.7%',
    ]);
  });
});

describe('what the sources do not print is not known', () => {
  test('nine of the twelve rates have no denominator and cannot be computed again', () => {
    expect([publishedRates.length, unknown.length]).toEqual([12, 9]);
  });

  test('TA-47: 6,283 online petitions are 63.85 per cent of 9,840 or of 9,841; the article gives no total', () => {
    const totals = [9838, 9839, 9840, 9841, 9842, 9843].filter((total) => printedAs('MX-13', 6283, total, 2) === '63.85%');
    expect(totals).toEqual([9840, 9841]);
  });

  test('JL-NG-04: 662 at 98 per cent may be those that succeeded or those that were taken up', () => {
    expect(countsThatPrint('98%', 662)).toEqual([646, 647, 648, 649, 650, 651, 652]);
    expect([672, 673, 678, 679].map((all) => printedAs('MX-4', 662, all, 0))).toEqual(['99%', '98%', '98%', '97%']);
  });

  test('JL-SL-09: 18 per cent fewer is a growth of -18 per cent, whatever the counts were', () => {
    const metric = metricOf('MX-14');
    expect(metric && measure(metric, growth(820, 1000), 0)).toMatchObject({ numerator: -180, denominator: 1000, printed: '-18%' });
  });
});

/** Every whole number of `all` that is printed as `printed`. */
function countsThatPrint(printed: string, all: number): number[] {
  return Array.from({ length: all + 1 }, (_, part) => part).filter((part) => percent(part, all, digitsOf(printed)) === printed);
}
