import published from 'chinese-days/dist/chinese-days.json';
import { calendarFrom, lastPublishedYear } from '../../api/calendar';
import { statutoryHolidays } from '../../api/statutory-holidays';
import { isProvisional, isWorkday } from '../../domain/calendar';
import { calendar2026 } from '../support/dispute-spec';

/** The State Council's notice for 2026 (国办发明电〔2025〕7号): Spring Festival 15-23 February, 14 and 28 February worked. */
test('the published year carries the holidays and the make-up workdays of the notice', () => {
  const calendar = calendarFrom(2026);
  expect(['2026-02-16', '2026-02-23', '2026-10-01'].map((day) => isWorkday(calendar, day))).toEqual([false, false, false]);
  expect(['2026-02-14', '2026-02-28', '2026-02-24'].map((day) => isWorkday(calendar, day))).toEqual([true, true, true]);
});

test('CNT-17: the year of a notice is that notice, day by day, in whatever zone the machine stands', () => {
  const calendar = calendarFrom(2026);
  const of2026 = (days: readonly string[]) => days.filter((day) => day.startsWith('2026'));
  expect(of2026(calendar.holidays)).toEqual(calendar2026.holidays);
  expect(of2026(calendar.makeUpWorkdays)).toEqual(calendar2026.makeUpWorkdays);
});

test('it ends with the last year whose National Day 国庆节 the package knows, and says so', () => {
  expect([lastPublishedYear, lastPublishedYear + 1].map((year) => `${year}-10-01` in published.holidays)).toEqual([true, false]);
  const calendar = calendarFrom(lastPublishedYear + 1);
  expect(calendar.validThrough).toBe(`${lastPublishedYear}-12-31`);
  expect(isProvisional(calendar, `${lastPublishedYear + 1}-01-01`)).toBe(true);
});

test('CNT-16: the thirteen statutory days of a year, the lunar ones at their dates', () => {
  expect(statutoryHolidays(2026)).toEqual([
    ...['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-04-05', '2026-05-01', '2026-05-02'],
    ...['2026-06-19', '2026-09-25', '2026-10-01', '2026-10-02', '2026-10-03'],
  ]);
  // Every one of them is a day off in the notice of a published year.
  expect(statutoryHolidays(2026).filter((day) => isWorkday(calendarFrom(2026), day))).toEqual([]);
});

test.each([
  // Spring Festival, Tomb-sweeping, Dragon Boat and Mid-autumn; 2028 and 2033 have a leap month (闰五月, 闰十一月).
  [2027, ['2027-02-06', '2027-04-05', '2027-06-09', '2027-09-15']],
  [2028, ['2028-01-26', '2028-04-04', '2028-05-28', '2028-10-03']],
  [2033, ['2033-01-31', '2033-04-04', '2033-06-01', '2033-09-08']],
  [2034, ['2034-02-19', '2034-04-05', '2034-06-20', '2034-09-27']],
] as const)('CNT-16: the moving holidays of %i stand where the lunar calendar has them', (year, days) => {
  expect(statutoryHolidays(year)).toEqual(expect.arrayContaining([...days]));
  expect(statutoryHolidays(year)).toHaveLength(13);
});

test('past the last notice the statutory days are days off, weekends stay weekends, and all of it is provisional', () => {
  const calendar = calendarFrom(lastPublishedYear);
  const nationalDays = statutoryHolidays(lastPublishedYear + 1).slice(-3);
  expect(nationalDays.map((day) => isWorkday(calendar, day))).toEqual([false, false, false]);
  expect(nationalDays.map((day) => isProvisional(calendar, day))).toEqual([true, true, true]);
});
