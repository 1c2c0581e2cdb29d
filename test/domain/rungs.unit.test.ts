import type { LadderRung } from '../../contracts/plan';
import { endClock, extendClock, resumeClock, suspendClock } from '../../domain/clock/clock';
import { nextRung, openRungs } from '../../domain/clock/rungs';
import { spreadOf, wakesOf } from '../../domain/clock/wakes';
import { MINUTE } from '../../domain/time';
import { at, clockTime } from '../support/dispute-spec';
import { begun, rule, setting } from './clock-builders';

const ladder: LadderRung[] = [
  { id: 'hand-up', after: { length: 4, unit: 'workingDay' }, act: 'handUp', measure: null },
  { id: 'interview', after: { length: 2, unit: 'workingDay' }, act: 'propose', measure: 'interview' },
];
const climbing = rule({
  reminders: [
    { length: 3, unit: 'workingDay' },
    { length: 10, unit: 'calendarDay' },
  ],
  length: 30,
  ladder: 'standard',
});
const read = (clock: ReturnType<typeof begun>, of = climbing) =>
  openRungs(setting([of], ladder), clock).map((rung) => `${rung.id} ${clockTime(rung.at)}`);

test('the rungs of a clock come in order of time: reminders in office hours, the end at 24:00, the ladder in office hours', () => {
  // Thirty days from 09-01: last day Thursday 10-01, a holiday that does not roll here.
  expect(read(begun(climbing, '2026-09-01 10:00'))).toEqual([
    'remind-10 2026-09-21 09:00',
    'remind-3 2026-09-28 09:00',
    'breach 2026-10-02 00:00',
    'interview 2026-10-09 09:00',
    'hand-up 2026-10-12 09:00',
  ]);
});

test('a reminder that would fall on a day off comes on the working day before', () => {
  const weekend = rule({ length: 10, reminders: [{ length: 5, unit: 'calendarDay' }] });
  expect(read(begun(weekend, '2026-03-03 10:00'), weekend)[0]).toBe('remind-5 2026-03-06 09:00');
});

test('a reminder before the clock began is sent on the last working morning instead', () => {
  const short = rule({ length: 3, reminders: [{ length: 5, unit: 'calendarDay' }] });
  expect(read(begun(short, '2026-03-03 10:00'), short)).toEqual(['remind-5 2026-03-06 09:00', 'breach 2026-03-07 00:00']);
});

test('a period before or after the last day counts in its own unit, months too', () => {
  const monthly = rule({ length: 60, reminders: [{ length: 1, unit: 'month' }], ladder: 'standard' });
  const steps: LadderRung[] = [
    { id: 'trace', after: { length: 1, unit: 'month' }, act: 'propose', measure: 'trace' },
    { id: 'hand-up', after: { length: 3, unit: 'calendarDay' }, act: 'handUp', measure: null },
  ];
  const rungs = openRungs(setting([monthly], steps), begun(monthly, '2026-03-02 10:00'));
  expect(rungs.map((rung) => `${rung.id} ${clockTime(rung.at)}`)).toEqual([
    'remind-1 2026-04-01 09:00',
    'breach 2026-05-02 00:00',
    'hand-up 2026-05-04 09:00',
    'trace 2026-06-01 09:00',
  ]);
});

test('a rung that has fired, and every rung of a clock that is not running, is closed', () => {
  const clock = begun(climbing, '2026-09-01 10:00');
  expect(read({ ...clock, fired: ['remind-10', 'breach'] })[0]).toBe('remind-3 2026-09-28 09:00');
  expect(read({ ...clock, fired: ['remind-10', 'breach'] })).toHaveLength(3);
  expect(read(suspendClock(clock, at('2026-09-02 10:00')))).toEqual([]);
  expect(read(endClock(clock, 'met', at('2026-09-02 10:00')))).toEqual([]);
});

test('an extension makes a new date and so new reminders; a resumption too, of those that still lie ahead', () => {
  const reminded = { ...begun(climbing, '2026-09-01 10:00'), fired: ['remind-10'] };
  expect(read(extendClock(setting([climbing]), climbing, reminded, 12))[0]).toBe('remind-10.1 2026-09-30 09:00');
  const resumed = resumeClock(setting([climbing]), climbing, suspendClock(reminded, at('2026-09-22 10:00')), at('2026-10-12 10:00'));
  expect(read(resumed)[0]).toBe('remind-3.1 2026-10-16 09:00');
});

test('the next rung of all clocks is the earliest; equal instants go by the order of the clocks', () => {
  const [a, b, c] = [rule({ code: 'a', length: 9 }), rule({ code: 'b', length: 8 }), rule({ code: 'c', length: 8 })];
  const clocks = [a, b, c].map((of) => begun(of, '2026-03-02 10:00'));
  expect(nextRung(setting([a, b, c]), clocks)?.clock.code).toBe('b');
  expect(nextRung(setting([a, b, c]), [])).toBeUndefined();
});

describe('wakes', () => {
  test('each running clock has one, named with its wake and its due date', () => {
    const clock = begun(climbing, '2026-09-01 10:00');
    const wakes = (of: typeof clock) => wakesOf(setting([climbing], ladder), [of], 'QL-1').map((wake) => wake.summary);
    expect(wakes(clock)).toEqual(['period #1: remind-10 09-21, due 10-01']);
    expect(wakes({ ...clock, fired: ['remind-10', 'remind-3'] })).toEqual(['period #1: breach 10-01, due 10-01']);
    const overdue = { ...clock, fired: ['remind-10', 'remind-3', 'breach'], breachedAt: clock.dueAt };
    expect(wakes(overdue)).toEqual(['period #1: interview 10-09, overdue since 10-01']);
    expect(wakes(suspendClock(clock, at('2026-09-02 10:00')))).toEqual([]);
  });

  test('ten thousand cases that share midnight wake spread over the ten minutes after it, never before, the same each time', () => {
    const clock = begun(rule(), '2026-03-02 10:00');
    const minutes = new Array<number>(11).fill(0);
    for (let number = 0; number < 10_000; number += 1) {
      const wakeAt = wakesOf(setting([rule()]), [clock], `QL-2026-${String(number).padStart(6, '0')}`)[0]?.at ?? 0;
      const minute = Math.floor((wakeAt - (clock.dueAt ?? 0)) / MINUTE);
      minutes[minute] = (minutes[minute] ?? 0) + 1;
    }
    expect(minutes).toHaveLength(11); // a quarter of a minute later, for commands on their way
    expect(Math.min(...minutes.slice(1, 10))).toBeGreaterThan(800);
    expect(Math.max(...minutes)).toBeLessThan(1200);
    expect(spreadOf({ spreadMinutes: 10 }, 'QL-1')).toBe(spreadOf({ spreadMinutes: 10 }, 'QL-1'));
  });

  test('no spread wakes at the instant itself', () => {
    expect(spreadOf({ spreadMinutes: 0 }, 'QL-1')).toBe(0);
  });

  test('by serial any run of numbers is spread evenly: between two that follow each other there is never three times the mean', () => {
    const even = { spreadMinutes: 10, spread: 'serial' } as const;
    for (const [first, count] of [
      [1, 10_000],
      [123_457, 560],
      [88, 37],
    ] as const) {
      const keys = Array.from({ length: count }, (_none, index) => `dispute-QL-2026-${String(first + index).padStart(6, '0')}`);
      const delays = keys.map((key) => spreadOf(even, key)).sort((one, other) => one - other);
      const gaps = delays.slice(1).map((delay, index) => delay - (delays[index] ?? 0));
      expect(Math.max(...gaps) / ((10 * MINUTE) / count)).toBeLessThan(3);
      expect(Math.min(...gaps) / ((10 * MINUTE) / count)).toBeGreaterThan(0.2);
      expect(delays.every((delay) => delay >= 0 && delay < 10 * MINUTE)).toBe(true);
    }
    expect(spreadOf(even, 'accountability-QL-2026-000001-first-reply-1-interview')).not.toBe(spreadOf(even, 'dispute-QL-2026-000001'));
    expect(spreadOf(even, 'no number')).toBe(spreadOf(even, 'no number'));
  });
});
