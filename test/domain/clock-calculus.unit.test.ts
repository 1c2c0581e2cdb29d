import type { ClockRule, ClockSetting } from '../../contracts/plan';
import { extendClock, lastDay, resumeClock, startClock, suspendClock } from '../../domain/clock/clock';
import { openRungs } from '../../domain/clock/rungs';
import { at, clockTime } from '../support/dispute-spec';
import { rule, setting as wholeDays } from './clock-builders';

// The clocks of a case under rules of counting, version 2: what the calculus says, in the life of a clock.

const noon: ClockSetting['officeHours'] = {
  open: '09:00',
  close: '17:00',
  periods: [
    ['09:00', '12:00'],
    ['14:00', '17:00'],
  ],
};
const setting = (of: ClockRule, more: Partial<ClockSetting> = {}): ClockSetting => ({ ...wholeDays([of]), rulesVersion: 2, ...more });
const begun = (of: ClockRule, moment: string, more: Partial<ClockSetting> = {}) =>
  startClock(setting(of, more), of, 1, 'village', at(moment));

test('a suspension within a day takes out its hours and no more: the day is not lost', () => {
  const of = rule({ length: 10 });
  const still = suspendClock(begun(of, '2026-03-02 10:00'), at('2026-03-06 10:00'));
  expect(still.dueAt).toBeNull();
  // Used up on the 12th at 24:00 without it; six hours later it is the 13th, which is then the last day.
  expect(lastDay(resumeClock(setting(of), of, still, at('2026-03-06 16:00')))).toBe('2026-03-13');
});

test('working days stand still in office time alone, across the rest at noon', () => {
  const of = rule({ length: 2, unit: 'workingDay' });
  const suspended = (from: string, to: string) =>
    lastDay(
      resumeClock(
        setting(of, { officeHours: noon }),
        of,
        suspendClock(begun(of, '2026-03-02 10:00', { officeHours: noon }), at(from)),
        at(to),
      ),
    );
  expect(suspended('2026-03-03 12:00', '2026-03-03 14:00')).toBe('2026-03-04');
  expect(suspended('2026-03-03 11:59', '2026-03-03 14:00')).toBe('2026-03-05');
  expect(suspended('2026-03-03 17:00', '2026-03-04 09:00')).toBe('2026-03-04');
});

test.each([
  ['an office keeps the strict day', 'holder', '2026-10-05'],
  ['the parties keep the rolled one', 'parties', '2026-10-08'],
] as const)('where the text is silent on days off, %s', (_, duty, expected) => {
  expect(lastDay(begun(rule({ length: 30, roll: 'silent', duty }), '2026-09-05 15:00'))).toBe(expected);
});

test('72 hours run from the moment, or from the next full hour, and roll over nothing', () => {
  const hours = rule({ length: 72, unit: 'hour', roll: true });
  expect(clockTime(begun(hours, '2026-09-29 10:20').dueAt)).toBe('2026-10-02 10:20');
  expect(clockTime(begun({ ...hours, from: 'nextHour' }, '2026-09-29 10:20').dueAt)).toBe('2026-10-02 11:00');
});

test('hours before the end of a period by the hour remind at that very hour', () => {
  const of = rule({ length: 72, unit: 'hour', reminders: [{ length: 12, unit: 'hour' }] });
  expect(openRungs(setting(of), begun(of, '2026-03-02 10:20')).map(({ id, at: when }) => `${id} ${clockTime(when)}`)).toEqual([
    'remind-12h 2026-03-04 22:20',
    'breach 2026-03-05 10:20',
  ]);
});

test('two years end on the corresponding day; an extension in days runs on from there, before any roll-over', () => {
  const of = rule({ length: 2, unit: 'year', roll: true });
  expect(lastDay(begun(of, '2024-02-29 10:00'))).toBe('2026-02-28');
  const month = rule({ length: 1, unit: 'month', roll: true });
  // One month from 2026-04-01 is Labour Day, rolled to 05-06; ten days more run from 05-01.
  expect(lastDay(begun(month, '2026-04-01 10:00'))).toBe('2026-05-06');
  expect(lastDay(extendClock(setting(month), month, begun(month, '2026-04-01 10:00'), 10))).toBe('2026-05-11');
});

test('a last day that ends with the close of business ends there', () => {
  expect(clockTime(begun(rule({ length: 3, cutOff: 'closing' }), '2026-03-02 10:00').dueAt)).toBe('2026-03-05 17:00');
});

test('suspended on the days a holiday added, a clock is not over before the day on which it goes on', () => {
  const of = rule({ length: 30, roll: true });
  const still = suspendClock(begun(of, '2026-09-05 10:00'), at('2026-10-06 10:00'));
  expect(lastDay(resumeClock(setting(of), of, still, at('2026-10-17 10:00')))).toBe('2026-10-19');
});

test('the same clock under version 1 counts whole days, as the cases begun under it do', () => {
  const of = rule({ length: 10 });
  const still = suspendClock(startClock(wholeDays([of]), of, 1, 'village', at('2026-03-02 10:00')), at('2026-03-06 10:00'));
  expect(lastDay(resumeClock(wholeDays([of]), of, still, at('2026-03-06 16:00')))).toBe('2026-03-12');
});
