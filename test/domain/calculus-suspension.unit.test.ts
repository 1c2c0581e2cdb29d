import { days, deadline, hours, reads, refusedWith, withLunch } from '../support/deadline-spec';

describe('a suspended period stands still', () => {
  const ten = days('calendarDay', 10, { roll: 'noRoll' });
  const last = (...suspended: [string, string][]) => deadline(ten, '2026-03-02', { suspended }).strictDue;

  test('whole days are added one for one', () => {
    expect(last()).toBe('2026-03-12');
    expect(last(['2026-03-05', '2026-03-08'])).toBe('2026-03-15');
    expect(last(['2026-03-05', '2026-03-08'], ['2026-03-10', '2026-03-11'])).toBe('2026-03-16');
  });

  test('a day is lost as soon as a second of the budget moves into the next one', () => {
    expect(last(['2026-03-05 10:00:00', '2026-03-05 10:00:01'])).toBe('2026-03-13');
    expect(last(['2026-03-05 10:00:00', '2026-03-06 10:00:00'])).toBe('2026-03-13');
    expect(last(['2026-03-05 10:00:00', '2026-03-06 10:00:01'])).toBe('2026-03-14');
  });

  test('before counting begins and after it has ended it changes nothing', () => {
    expect(last(['2026-02-01', '2026-03-03'])).toBe('2026-03-12');
    expect(last(['2026-02-01', '2026-03-04'])).toBe('2026-03-13');
    expect(last(['2026-03-13', '2026-04-13'])).toBe('2026-03-12');
    expect(last(['2026-03-12 23:59:59', '2026-04-12'])).toBe('2026-04-12');
    expect(last(['2026-03-05', '2026-03-05'])).toBe('2026-03-12');
  });

  test('suspensions may touch and come in any order', () => {
    expect(last(['2026-03-08', '2026-03-10'], ['2026-03-05', '2026-03-08'])).toBe('2026-03-17');
  });

  test('a month is turned into the days up to its corresponding day', () => {
    const month = days('month', 1, { roll: 'noRoll' });
    // 28 days from 31 January to 28 February; ten of them stand still.
    expect(deadline(month, '2026-01-31', { suspended: [['2026-02-05', '2026-02-15']] }).strictDue).toBe('2026-03-10');
    expect(deadline(month, '2026-03-02', { suspended: [['2026-03-10', '2026-03-11']] }).strictDue).toBe('2026-04-03');
  });

  test('hours stop and go on to the second', () => {
    expect(reads(hours(24), '2026-03-02 10:00', { suspended: [['2026-03-02 12:00:10', '2026-03-02 13:00']] })).toContain(
      'due 2026-03-03 10:59:50',
    );
  });
});

describe('working days stand still in office time alone', () => {
  const end = (length: number, ...suspended: [string, string][]) =>
    deadline(days('workingDay', length), '2026-03-02', { suspended, officeHours: withLunch }).strictDue;

  test('a suspension within the lunch break, the night or the weekend takes nothing', () => {
    expect(end(3)).toBe('2026-03-05');
    expect(end(3, ['2026-03-04 12:00', '2026-03-04 14:00'])).toBe('2026-03-05');
    expect(end(3, ['2026-03-04 17:00', '2026-03-05 09:00'])).toBe('2026-03-05');
    expect(end(5, ['2026-03-06 17:00', '2026-03-09 09:00'])).toBe('2026-03-09');
  });

  test('a second before the lunch break or after it takes a second, and with it the last day', () => {
    expect(end(3, ['2026-03-04 11:59:59', '2026-03-04 14:00'])).toBe('2026-03-06');
    expect(end(3, ['2026-03-04 12:00', '2026-03-04 14:00:01'])).toBe('2026-03-06');
  });

  test('a budget that ends with the morning ends that day, and the afternoon is not asked for', () => {
    // Half a day stands still twice: three days end with the afternoon of the fourth, less a second with its morning.
    expect(end(3, ['2026-03-03 09:00', '2026-03-03 12:00'])).toBe('2026-03-06');
    expect(end(3, ['2026-03-03 09:00', '2026-03-03 12:00'], ['2026-03-04 14:00', '2026-03-04 17:00'])).toBe('2026-03-06');
    expect(end(3, ['2026-03-03 09:00', '2026-03-03 12:00'], ['2026-03-04 14:00', '2026-03-05 09:00:01'])).toBe('2026-03-09');
  });

  test('MD-1: what is left when an appraisal 鉴定 begins runs on when it ends', () => {
    // From 31 August; ten days are used by 14 September, the eleventh until 10:30: 19 days and half of one are left on 20 October 15:00.
    const suspended = [['2026-09-15 10:30', '2026-10-20 15:00']] as const;
    expect(reads(days('workingDay', 30), '2026-08-31', { suspended, officeHours: withLunch })).toBe(
      'strict 2026-11-17, rolled 2026-11-17, due 2026-11-17 24:00',
    );
  });
});

describe('an extension is counted from the end before any roll-over, in the unit of its period', () => {
  test('over a holiday it begins on the unrolled day', () => {
    expect(reads(days('calendarDay', 30), '2026-09-05', { extended: [10] })).toBe(
      'strict 2026-10-15, rolled 2026-10-15, due 2026-10-15 24:00',
    );
    expect(reads(days('calendarDay', 25), '2026-09-05', { extended: [5] })).toBe(
      'strict 2026-10-05, rolled 2026-10-08, due 2026-10-08 24:00',
    );
    expect(deadline(days('workingDay', 3), '2026-09-24', { extended: [2] }).strictDue).toBe('2026-10-09');
  });

  test('a month is added to the last day of the month before, not to the start', () => {
    expect(deadline(days('month', 1, { roll: 'noRoll' }), '2026-01-31', { extended: [1] }).strictDue).toBe('2026-03-28');
    expect(deadline(days('year', 1, { roll: 'noRoll' }), '2024-02-29', { extended: [1, 2] }).strictDue).toBe('2028-02-28');
  });

  test('what stood still before it is added as well', () => {
    expect(deadline(days('calendarDay', 60), '2026-03-02', { suspended: [['2026-03-10', '2026-03-20']], extended: [30] }).strictDue).toBe(
      '2026-06-10',
    );
  });
});

describe('a question that cannot be answered is refused by a stable code', () => {
  const rule = days('calendarDay', 10);
  const suspended = (...spans: [string, string][]) => refusedWith(rule, '2026-03-02', { suspended: spans });

  test('a suspension that ends before it begins', () => {
    expect(suspended(['2026-03-05', '2026-03-06'], ['2026-03-09', '2026-03-08'])).toEqual({
      code: 'suspension-ends-before-it-begins',
      field: 'suspensions.1.to',
    });
  });

  test('suspensions that overlap, by a second, in any order, or one within the other', () => {
    const overlap = (field: string) => ({ code: 'suspensions-overlap', field });
    expect(suspended(['2026-03-05', '2026-03-08 00:00:01'], ['2026-03-08', '2026-03-09'])).toEqual(overlap('suspensions.1'));
    expect(suspended(['2026-03-08', '2026-03-09'], ['2026-03-05', '2026-03-08 00:00:01'])).toEqual(overlap('suspensions.0'));
    expect(suspended(['2026-03-01', '2026-03-20'], ['2026-03-05', '2026-03-06'])).toEqual(overlap('suspensions.1'));
    expect(suspended(['2026-03-05', '2026-03-08'], ['2026-03-08', '2026-03-09'])).toBeUndefined();
  });

  test('hours from a date: it has no moment to count from', () => {
    expect(refusedWith(hours(72), '2026-03-02')).toEqual({ code: 'hours-need-a-moment', field: 'start' });
    expect(refusedWith(hours(72), '2026-03-02 00:00')).toBeUndefined();
  });

  test('a period longer with its extensions than the law knows any', () => {
    expect(refusedWith(days('year', 20), '2026-03-02')).toBeUndefined();
    expect(refusedWith(days('year', 21), '2026-03-02')).toEqual({ code: 'period-too-long', field: 'rule.length' });
    expect(refusedWith(days('year', 20), '2026-03-02', { extended: [1] })).toEqual({ code: 'period-too-long', field: 'extensions' });
  });
});
