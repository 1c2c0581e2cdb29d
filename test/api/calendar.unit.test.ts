import { isHoliday } from 'chinese-days';
import { calendarFrom, lastPublishedYear } from '../../api/calendar';
import { statutoryHolidays } from '../../api/statutory-holidays';
import { isProvisional, isWorkday } from '../../domain/calendar';
import { addDays } from '../../domain/time';

/** The State Council's notice for 2026 (国办发明电〔2025〕7号): Spring Festival 15-23 February, 14 and 28 February worked. */
test('the published year carries the holidays and the make-up workdays of the notice', () => {
  const calendar = calendarFrom(2026);
  expect(['2026-02-16', '2026-02-23', '2026-10-01'].map((day) => isWorkday(calendar, day))).toEqual([false, false, false]);
  expect(['2026-02-14', '2026-02-28', '2026-02-24'].map((day) => isWorkday(calendar, day))).toEqual([true, true, true]);
});

test('it agrees with its source on every day from the year before to the last published one', () => {
  const calendar = calendarFrom(lastPublishedYear);
  const wrong: string[] = [];
  for (let day = `${lastPublishedYear - 1}-01-01`; day <= calendar.validThrough; day = addDays(day, 1)) {
    if (isWorkday(calendar, day) === isHoliday(day)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

test('it ends with the last year whose National Day 国庆节 is known, and says so', () => {
  expect(isHoliday(`${lastPublishedYear}-10-01`)).toBe(true);
  // 1 October is always a holiday; where the package lets people work on a weekday it has no notice for that year.
  const later = [1, 2].map((years) => `${lastPublishedYear + years}-10-0${years === 1 ? 1 : 2}`);
  expect(later.some((day) => !isHoliday(day))).toBe(true);
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
  expect(statutoryHolidays(2026).filter((day) => !isHoliday(day))).toEqual([]);
});

test('past the last notice the statutory days are days off, weekends stay weekends, and all of it is provisional', () => {
  const calendar = calendarFrom(lastPublishedYear);
  const nationalDays = statutoryHolidays(lastPublishedYear + 1).slice(-3);
  expect(nationalDays.map((day) => isWorkday(calendar, day))).toEqual([false, false, false]);
  expect(nationalDays.map((day) => isProvisional(calendar, day))).toEqual([true, true, true]);
});
