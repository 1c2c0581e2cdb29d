import { examId, examPeriod, periodBefore } from '../../../domain/scoring/exam';
import { monthsOf, week, year } from '../../../domain/scoring/period';
import { at } from '../../support/dispute-spec';

test.each([
  ['monthly-exam', '2026-04-01 09:00', '2026-03'],
  ['monthly-exam', '2027-01-01 09:00', '2026-12'],
  ['monthly-exam', '2026-04-30 23:59', '2026-03'],
  ['negative-list', '2026-03-01 00:00', '2026-02'],
  ['annual-target', '2027-01-01 09:00', '2026'],
  ['weekly-bulletin', '2026-03-09 09:00', '2026-03-02/2026-03-08'],
] as const)('SY-22..24 the %s for the moment %s is about %s', (kind, moment, period) => {
  expect(periodBefore(kind, at(moment))).toBe(period);
  expect(examPeriod({ kind, period })?.code).toBe(period);
});

test.each([
  ['monthly-exam', '2026-13'],
  ['monthly-exam', '2026'],
  ['annual-target', '2026-03'],
  ['weekly-bulletin', '2026-03-03/2026-03-09'],
  ['weekly-bulletin', '2026-03'],
] as const)('%s knows no period %s', (kind, period) => {
  expect(examPeriod({ kind, period })).toBeUndefined();
});

test('place, kind and period are the id of an exam; a week has no slash in it', () => {
  const key = { place: 'qionglai', kind: 'weekly-bulletin', period: '2026-03-02/2026-03-08' } as const;
  expect(examId(key)).toBe('bulletin-qionglai-2026-03-02..2026-03-08');
  expect(examId({ ...key, kind: 'monthly-exam', period: '2026-03' })).toBe('exam-qionglai-2026-03');
});

test('a period touches its months', () => {
  expect(monthsOf(week('2026-03-31'))).toEqual(['2026-03', '2026-04']);
  expect(monthsOf(year('2026'))).toHaveLength(12);
});
