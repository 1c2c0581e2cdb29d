import { type Clock, extendClock, suspendClock } from '../../domain/clock/clock';
import { clocksAfter, endedBy, metBy } from '../../domain/clock/events';
import { at, clockTime } from '../support/dispute-spec';
import { begun, rule, setting } from './clock-builders';

const happen = (
  of: ReturnType<typeof rule>,
  clocks: readonly Clock[],
  event: string,
  moment: string,
  holder = 'village',
  occurred = moment,
) => clocksAfter(setting([of]), clocks, { events: [event], occurredAt: at(occurred), receivedAt: at(moment), at: at(moment), holder });
const read = (clocks: readonly Clock[]) =>
  clocks.map((clock) => `#${clock.occurrence} ${clock.office} ${clock.status} ${clockTime(clock.startedAt)}`);
const running = (of = rule()) => [begun(of, '2026-03-02 10:00')];

test('an event that the rule does not name changes nothing', () => {
  expect(happen(rule(), [], 'met', '2026-03-02 10:00')).toEqual([]);
  expect(happen(rule(), running(), 'other', '2026-03-03 10:00')).toEqual(running());
});

test('a clock begins when the act happened, also when it was entered later', () => {
  expect(read(happen(rule(), [], 'begun', '2026-03-05 10:00', 'village', '2026-03-02 10:00'))).toEqual([
    '#1 village running 2026-03-02 10:00',
  ]);
});

test('a running clock does not begin again; an ended one begins its next occurrence', () => {
  expect(happen(rule(), running(), 'begun', '2026-03-03 10:00')).toEqual(running());
  const met = happen(rule(), running(), 'met', '2026-03-03 10:00');
  expect(met[0]).toMatchObject({ status: 'met', endedAt: at('2026-03-03 10:00') });
  expect(read(happen(rule(), met, 'begun', '2026-03-04 10:00'))).toEqual(['#2 village running 2026-03-04 10:00']);
});

test('a stop goes before a meeting, without judgement', () => {
  const stopped = clocksAfter(setting([rule()]), running(), {
    events: ['met', 'stopped'],
    occurredAt: at('2026-03-03 10:00'),
    receivedAt: at('2026-03-03 10:00'),
    at: at('2026-03-03 10:00'),
    holder: 'village',
  });
  expect(read(stopped)).toEqual(['#1 village stopped 2026-03-02 10:00']);
});

describe('QL-22: a recurring clock', () => {
  const weekly = rule({ recurring: true, length: 7 });

  test('begins its next occurrence the moment this one is met', () => {
    expect(read(happen(weekly, running(weekly), 'met', '2026-03-05 10:00'))).toEqual(['#2 village running 2026-03-05 10:00']);
  });

  test('runs from receipt: an old paper entered late must not set the clock back', () => {
    const next = happen(weekly, running(weekly), 'met', '2026-03-05 10:00', 'village', '2026-02-20 10:00');
    expect(read(next)).toEqual(['#2 village running 2026-03-05 10:00']);
  });

  test('is handed over all the same by a hand-up entered late', () => {
    const handed = happen(rule({ ...weekly, scope: 'holder' }), running(weekly), 'met', '2026-03-05 10:00', 'town', '2026-02-20 10:00');
    expect(read(handed)).toEqual(['#2 town running 2026-03-05 10:00']);
  });
});

test('a hand-over restarts a holder clock for the new office as the next occurrence; a case clock runs on', () => {
  const holders = rule({ scope: 'holder' });
  expect(read(happen(holders, running(holders), 'handed', '2026-03-05 10:00', 'town'))).toEqual(['#2 town running 2026-03-05 10:00']);
  expect(happen(rule(), running(), 'handed', '2026-03-05 10:00', 'town')).toEqual(running());
});

test('the clocks an event meets are found by the rules', () => {
  const rules = [rule({ code: 'a' }), rule({ code: 'b', meet: ['other', 'met'] }), rule({ code: 'c', meet: [] })];
  expect(metBy(setting(rules), ['met'])).toEqual(['a', 'b']);
  expect(metBy(setting(rules), [])).toEqual([]);
});

describe('a period that begins anew 重新起算 (PS-7), in days that are not rolled over', () => {
  const limit = rule({ length: 30, roll: false, restart: ['failed', 'not-performed'], stop: ['failed'] });
  const due = (clocks: readonly Clock[]) => clocks.map(({ occurrence, dueAt }) => `#${occurrence} ${clockTime(dueAt ?? 0)}`);
  const first = running(limit);

  test.each([
    ['running', first],
    ['suspended', first.map((clock) => suspendClock(clock, at('2026-03-04 10:00')))],
    ['extended', first.map((clock) => extendClock(setting([limit]), limit, clock, 30))],
    ['met', happen(limit, first, 'met', '2026-03-05 10:00')],
    ['not begun', []],
  ] as const)('%s before, it has its whole length from the failure on, and nothing else', (_, before) => {
    const anew = happen(limit, before, 'failed', '2026-03-10 09:00', 'village', '2026-03-08 09:00');
    // The day of the failure is not counted: thirty days from the 9th of March end on the 7th of April.
    expect(due(anew)).toEqual([`#${before.length + 1} 2026-04-08 00:00`]);
    expect(anew[0]).toMatchObject({ pauses: [], extensions: [], fired: [], breachedAt: null, anew: true });
  });

  test('the first failure counts while it runs; once met, the next begins it again', () => {
    const anew = happen(limit, first, 'failed', '2026-03-10 09:00');
    expect(due(happen(limit, anew, 'not-performed', '2026-03-12 09:00'))).toEqual(['#2 2026-04-10 00:00']);
    const met = happen(limit, anew, 'met', '2026-03-12 09:00');
    expect(due(happen(limit, met, 'not-performed', '2026-03-20 09:00'))).toEqual(['#3 2026-04-20 00:00']);
  });

  test('where its text is not in force on that day it does not begin, and stops as it would without', () => {
    const later = rule({ ...limit, inForce: { from: '2026-04-01', until: null } });
    expect(read(happen(later, first, 'failed', '2026-03-10 09:00'))).toEqual(['#1 village stopped 2026-03-02 10:00']);
  });

  test('without the word nothing begins anew: a plan made before has its clocks as they were', () => {
    const { restart: _, ...before } = limit;
    expect(read(happen(before, first, 'failed', '2026-03-10 09:00'))).toEqual(['#1 village stopped 2026-03-02 10:00']);
  });

  test('an act that begins it anew takes back what was missed after its receipt', () => {
    expect(endedBy(setting([limit]), ['not-performed'])).toEqual([limit.code]);
  });
});

test('PM-7, PM-8: a limitation of three years that is interrupted 诉讼时效中断 is three years from that day on', () => {
  const limitation = rule({
    unit: 'year',
    length: 3,
    roll: false,
    duty: 'parties',
    ends: 'lapse',
    start: ['known'],
    restart: ['asked'],
    restartsEach: true,
  });
  const due = (clocks: readonly Clock[]) => clocks.map(({ dueAt }) => clockTime(dueAt ?? 0));
  const known = happen(limitation, [], 'known', '2026-03-02 10:00');
  expect(due(known)).toEqual(['2029-03-03 00:00']);
  const once = happen(limitation, known, 'asked', '2027-05-04 10:00');
  expect(due(once)).toEqual(['2030-05-05 00:00']);
  expect(due(happen(limitation, once, 'asked', '2028-02-29 10:00'))).toEqual(['2031-03-01 00:00']);
});
