/** A rate as one of the sources prints it. What the source does not print is null: it is not known. */
export interface PublishedRate {
  readonly source: string;
  readonly metric: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly printed: string;
}

/** Every rate of the articles and of scoring C.1 that belongs to a measure. */
export const publishedRates: readonly PublishedRate[] = [
  { source: 'TA-58', metric: 'MX-4', numerator: 4910, denominator: 4996, printed: '98.3%' },
  { source: 'JL-SL-13', metric: 'MX-3', numerator: 16_716, denominator: 16_833, printed: '99.3%' },
  { source: 'QL-32', metric: 'MX-4', numerator: 726, denominator: 743, printed: '98%' },
  { source: 'TA-47', metric: 'MX-13', numerator: 6283, denominator: null, printed: '63.85%' },
  { source: 'JL-NG-09', metric: 'MX-3', numerator: null, denominator: null, printed: '99.26%' },
  { source: 'JL-NG-04', metric: 'MX-4', numerator: null, denominator: null, printed: '98%' },
  { source: 'JL-HN-04', metric: 'MX-5', numerator: null, denominator: null, printed: '99.41%' },
  { source: 'JL-HN-11', metric: 'MX-1', numerator: null, denominator: null, printed: '100%' },
  { source: 'JL-HN-11', metric: 'MX-6', numerator: null, denominator: null, printed: '97.94%' },
  { source: 'JL-HN-11', metric: 'MX-7', numerator: null, denominator: null, printed: '99.7%' },
  { source: 'JL-SL-09', metric: 'MX-14', numerator: null, denominator: null, printed: '-18%' },
  { source: 'C.2-3', metric: 'MX-2', numerator: null, denominator: null, printed: '96.27%' },
];

/** How many digits a printed rate has after the point. */
export const digitsOf = (printed: string) => printed.replace('%', '').split('.')[1]?.length ?? 0;

/** SB-3: 29,446 mediators of Beijing, 2020 to 2022, by grade; the counts are not printed. */
export const beijingGrades = { assessed: 29_446, shares: ['32.38%', '61.16%', '4.03%', '2.12%', '0.31%'] } as const;

/** SB-10, JL-LQ-05: grid members of Longjing with five and four stars. */
export const longjingStars = [
  { stars: 5, members: 10, of: 1400, printed: '0.7%' },
  { stars: 4, members: 40, of: 1400, printed: '2.9%' },
] as const;
