import { addDays, addMonths, atTime, DAY, dayOf, daysBetween, endOf, startOf, weekday, yearOf } from '../../domain/time';
import { at } from '../support/dispute-spec';

const first = Date.UTC(1890, 0, 1);
const last = Date.UTC(2210, 0, 1);
const iso = (utc: number) => new Date(utc).toISOString().slice(0, 10);

test('the day arithmetic agrees with Date over three centuries', () => {
  for (let utc = first, index = 0; utc < last; utc += DAY, index += 1) {
    const day = iso(utc);
    const number = new Date(utc).getUTCDay();
    if (startOf(day) !== utc - 8 * 3_600_000 || weekday(day) !== number || addDays('1890-01-01', index) !== day) {
      throw new Error(
        `${day}: start ${startOf(day)}, weekday ${weekday(day)}, ${index} days after 1890-01-01: ${addDays('1890-01-01', index)}`,
      );
    }
  }
  expect(daysBetween('1890-01-01', iso(last))).toBe((last - first) / DAY);
});

test('months agree with Date wherever a corresponding day exists', () => {
  for (let utc = first; utc < last; utc += 17 * DAY) {
    const date = new Date(utc);
    for (const count of [-13, -1, 0, 1, 3, 12, 25]) {
      const wanted = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, date.getUTCDate());
      if (new Date(wanted).getUTCDate() === date.getUTCDate() && addMonths(iso(utc), count) !== iso(wanted)) {
        throw new Error(`${iso(utc)} + ${count} months is ${addMonths(iso(utc), count)}, expected ${iso(wanted)}`);
      }
    }
  }
  expect(addMonths('2026-03-03', 1)).toBe('2026-04-03');
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
])('CNT-3 民法典 202: %s and %d months ends on the last day of the month, %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test('a day begins at 00:00 and ends at 24:00 in China, whatever zone the machine is in (民法典 203)', () => {
  expect(startOf('2026-09-05')).toBe(Date.UTC(2026, 8, 4, 16));
  expect(endOf('2026-09-05')).toBe(startOf('2026-09-06'));
  expect(dayOf(at('2026-09-05 00:00'))).toBe('2026-09-05');
  expect(dayOf(at('2026-09-05 00:00') - 1)).toBe('2026-09-04');
  expect(dayOf(-1)).toBe('1970-01-01');
  expect(dayOf(startOf('1969-12-31') - 1)).toBe('1969-12-30');
});

test('office hours are read in China', () => {
  expect(atTime('2026-09-05', '09:30')).toBe(at('2026-09-05 09:30'));
  expect(yearOf('2026-09-05')).toBe(2026);
});

test('days between is negative backwards', () => {
  expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
});
