import { extendClock, lastDay, resumeClock, suspendClock } from '../../domain/clock/clock';
import { at, clockTime } from '../support/dispute-spec';
import { begun, rule, setting } from './clock-builders';

describe('law B.1 test vectors: the last day of a period', () => {
  test.each([
    ['1 司法确认, rolls over National Day', { length: 30, unit: 'calendarDay', roll: true }, '2026-09-05', '2026-10-08'],
    ['2 司法确认, a swap working Saturday does not roll', { length: 30, unit: 'calendarDay', roll: true }, '2026-09-10', '2026-10-10'],
    ['6 信访异议', { length: 5, unit: 'workingDay', roll: true }, '2026-09-24', '2026-10-09'],
    ['7 医疗调解', { length: 30, unit: 'workingDay', roll: true }, '2026-08-31', '2026-10-16'],
    ['9 治安二次调解, counts the swap Saturday', { length: 7, unit: 'workingDay', roll: true }, '2026-04-30', '2026-05-13'],
    ['XF-7 without roll-over keeps the strict date', { length: 30, unit: 'calendarDay', roll: false }, '2026-09-05', '2026-10-05'],
    ['PM-2 one month from 31 August', { length: 1, unit: 'month', roll: true }, '2026-08-31', '2026-09-30'],
    ['PM-2 one month, rolled over Spring Festival', { length: 1, unit: 'month', roll: true }, '2026-01-20', '2026-02-24'],
    ['PM-2 one month, rolled over Tomb-sweeping', { length: 1, unit: 'month', roll: true }, '2026-03-04', '2026-04-07'],
  ] as const)('%s', (_, period, start, expected) => {
    const of = rule(period);
    const clock = begun(of, `${start} 15:00`);
    expect(lastDay(clock)).toBe(expected);
    expect(clock.dueAt).toBe(at(`${expected} 00:00`) + 24 * 3_600_000);
  });
});

test('CNT-2 民法典 201: the hour of the day in which a period begins does not matter', () => {
  expect(begun(rule(), '2026-03-02 00:00').dueAt).toBe(begun(rule(), '2026-03-02 23:59').dueAt);
});

test('CNT-18: a period ending past the published calendar is provisional', () => {
  expect(begun(rule(), '2026-12-21 10:00').provisional).toBe(false);
  expect(begun(rule(), '2026-12-22 10:00').provisional).toBe(true);
});

describe('suspension 中止 keeps what is left of the budget, in the unit of the clock', () => {
  test.each([
    // Ten days, four used on Friday the 6th; the six left run from the day after resumption.
    ['calendar days', { length: 10, unit: 'calendarDay' }, '2026-03-02', '2026-03-06', '2026-03-20', '2026-03-26'],
    ['working days', { length: 10, unit: 'workingDay' }, '2026-03-02', '2026-03-06', '2026-03-21', '2026-03-30'],
    ['working days over a holiday', { length: 5, unit: 'workingDay' }, '2026-09-29', '2026-09-30', '2026-10-10', '2026-10-15'],
    ['a month', { length: 1, unit: 'month' }, '2026-03-02', '2026-03-06', '2026-03-16', '2026-04-12'],
    ['nothing on the same day', { length: 10, unit: 'calendarDay' }, '2026-03-02', '2026-03-06', '2026-03-06', '2026-03-12'],
  ] as const)('%s', (_, period, start, from, to, expected) => {
    const of = rule(period);
    const still = suspendClock(begun(of, `${start} 10:00`), at(`${from} 10:00`));
    expect({ status: still.status, dueAt: still.dueAt }).toEqual({ status: 'suspended', dueAt: null });
    const again = resumeClock(setting([of]), of, still, at(`${to} 16:00`));
    expect({ status: again.status, last: lastDay(again) }).toEqual({ status: 'running', last: expected });
  });

  test('two suspensions add up', () => {
    const of = rule();
    const once = resumeClock(
      setting([of]),
      of,
      suspendClock(begun(of, '2026-03-02 10:00'), at('2026-03-03 10:00')),
      at('2026-03-05 10:00'),
    );
    const twice = resumeClock(setting([of]), of, suspendClock(once, at('2026-03-09 10:00')), at('2026-03-12 10:00'));
    expect(lastDay(twice)).toBe('2026-03-17');
  });

  test('a suspension entered late does not reach back before the clock began, nor into the last suspension', () => {
    const of = rule();
    const early = resumeClock(
      setting([of]),
      of,
      suspendClock(begun(of, '2026-03-10 10:00'), at('2026-03-05 10:00')),
      at('2026-03-12 10:00'),
    );
    expect(lastDay(early)).toBe('2026-03-22');
    const overlapping = resumeClock(setting([of]), of, suspendClock(early, at('2026-03-11 10:00')), at('2026-03-14 10:00'));
    expect(lastDay(overlapping)).toBe('2026-03-24');
  });

  test('a resumption dated before its suspension takes nothing from the budget', () => {
    const of = rule();
    const still = suspendClock(begun(of, '2026-03-02 10:00'), at('2026-03-06 10:00'));
    expect(lastDay(resumeClock(setting([of]), of, still, at('2026-03-04 10:00')))).toBe('2026-03-12');
  });

  test('suspended on the days a holiday adds, a period cannot be over before it goes on', () => {
    // Raw last day 10-03 in the holiday, rolled to 10-08; stands still from 10-06.
    const of = rule({ length: 30, roll: true });
    const still = suspendClock(begun(of, '2026-09-03 10:00'), at('2026-10-06 10:00'));
    expect(lastDay(resumeClock(setting([of]), of, still, at('2026-10-20 10:00')))).toBe('2026-10-20');
  });
});

describe('extension 延长 counts in the unit of the clock, before the roll-over', () => {
  test.each([
    ['calendar days', { unit: 'calendarDay', roll: true }, 5, '2026-03-17'],
    ['calendar days, rolled after', { unit: 'calendarDay', roll: true }, 3, '2026-03-16'],
    ['working days', { unit: 'workingDay', roll: true }, 5, '2026-03-23'],
    ['a month is extended by calendar days', { length: 1, unit: 'month', roll: false }, 10, '2026-04-12'],
  ] as const)('%s', (_, period, days, expected) => {
    const of = rule(period);
    const longer = extendClock(setting([of]), of, begun(of, '2026-03-02 10:00'), days);
    expect(lastDay(longer)).toBe(expected);
  });

  test('a suspended clock stays without a date until it is resumed, and keeps its extension', () => {
    const of = rule();
    const still = suspendClock(begun(of, '2026-03-02 10:00'), at('2026-03-06 10:00'));
    const longer = extendClock(setting([of]), of, still, 5);
    expect(longer.dueAt).toBeNull();
    expect(clockTime(resumeClock(setting([of]), of, longer, at('2026-03-07 10:00')).dueAt)).toBe('2026-03-19 00:00');
  });
});
