import { addWorkdays, isProvisional, isWorkday, rolledBack, rolledForward, workdaysBetween } from '../../domain/calendar';
import { addDays } from '../../domain/time';
import { calendar2026 as calendar } from '../support/dispute-spec';

/** Every day off of 2026 as the notice CNT-17 prints it. */
const spans = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;

test.each(spans)('CNT-17: nobody works from %s to %s, and people work the working day around', (from, to) => {
  for (let day: string = from; day <= to; day = addDays(day, 1)) expect([day, isWorkday(calendar, day)]).toEqual([day, false]);
});

test.each(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])(
  'CNT-17: the swapped-in weekend day 调休上班 %s is a working day',
  (day) => {
    expect(isWorkday(calendar, day)).toBe(true);
    expect(rolledForward(calendar, day)).toBe(day);
  },
);

test('CNT-16: 2026 has 13 holidays, seven spans off and six made up', () => {
  expect(workdaysBetween(calendar, '2025-12-31', '2026-12-31')).toBe(248);
});

test('an ordinary weekend rests, an ordinary week works', () => {
  const week = Array.from({ length: 7 }, (_, index) => isWorkday(calendar, addDays('2026-03-02', index)));
  expect(week).toEqual([true, true, true, true, true, false, false]);
});

test('CNT-2: the start day is not counted, whether people work on it or not', () => {
  expect(addWorkdays(calendar, '2026-03-06', 1)).toBe('2026-03-09');
  expect(addWorkdays(calendar, '2026-03-07', 1)).toBe('2026-03-09');
  expect(addWorkdays(calendar, '2026-03-07', 0)).toBe('2026-03-07');
  expect(addWorkdays(calendar, '2026-03-09', -1)).toBe('2026-03-06');
});

test('working days between is the inverse of adding them', () => {
  for (const start of ['2026-02-10', '2026-04-29', '2026-09-18', '2026-09-30']) {
    for (let count = 0; count < 30; count += 1) {
      expect(workdaysBetween(calendar, start, addWorkdays(calendar, start, count))).toBe(count);
    }
  }
  expect(workdaysBetween(calendar, '2026-03-09', '2026-03-02')).toBe(0);
});

test('CNT-4 民法典 203: rolling goes to the first working day after, for a reminder to the last before', () => {
  expect(rolledForward(calendar, '2026-10-05')).toBe('2026-10-08');
  expect(rolledBack(calendar, '2026-10-05')).toBe('2026-09-30');
  expect(rolledForward(calendar, '2026-02-15')).toBe('2026-02-24');
  expect(rolledBack(calendar, '2026-02-15')).toBe('2026-02-14');
  expect(rolledBack(calendar, '2026-03-09')).toBe('2026-03-09');
});

test('CNT-18: past the last published year a date is provisional and every weekday works', () => {
  expect(isProvisional(calendar, '2026-12-31')).toBe(false);
  expect(isProvisional(calendar, '2027-01-01')).toBe(true);
  expect(isWorkday(calendar, '2027-01-01')).toBe(true);
  expect(isWorkday(calendar, '2027-01-02')).toBe(false);
});
