import { days, deadline, hours, reads, refusedWith, withLunch } from '../support/deadline-spec';

describe('the published test vectors of law B.1, computed from the notice for 2026', () => {
  test.each([
    [
      '1',
      'JC-1, 30 days from a Saturday end in the National Day holiday',
      days('calendarDay', 30),
      '2026-09-05',
      '2026-10-05',
      '2026-10-08',
    ],
    ['2', '30 days end on a make-up Saturday and stay', days('calendarDay', 30), '2026-09-10', '2026-10-10', '2026-10-10'],
    ['6', 'XF-5, 5 working days over two holidays', days('workingDay', 5), '2026-09-24', '2026-10-09', '2026-10-09'],
    ['7', 'MD-1, 30 working days', days('workingDay', 30), '2026-08-31', '2026-10-16', '2026-10-16'],
    ['9', 'PS-5, 7 working days count the make-up Saturday', days('workingDay', 7), '2026-04-30', '2026-05-13', '2026-05-13'],
  ] as const)('vector %s: %s', (_, __, rule, start, strict, rolled) => {
    expect(reads(rule, start)).toBe(`strict ${strict}, rolled ${rolled}, due ${rolled} 24:00`);
  });
});

describe('CNT-2 民法典 201: the day of the start is not counted', () => {
  test('the hour at which it starts does not matter to days', () => {
    for (const start of ['2026-03-02', '2026-03-02 00:00:01', '2026-03-02 23:59:59'])
      expect(deadline(days('calendarDay', 7), start)).toMatchObject({ strictDue: '2026-03-09' });
  });

  test('working days begin with the first working day after a start on a day off', () => {
    expect(reads(days('workingDay', 1), '2026-03-07')).toBe('strict 2026-03-09, rolled 2026-03-09, due 2026-03-09 24:00');
  });

  test('a period of no length ends on the day it starts', () => {
    expect(reads(days('calendarDay', 0), '2026-03-02 10:00')).toBe('strict 2026-03-02, rolled 2026-03-02, due 2026-03-02 24:00');
    expect(reads(days('workingDay', 0), '2026-03-07')).toBe('strict 2026-03-07, rolled 2026-03-09, due 2026-03-09 24:00');
    expect(reads(hours(0), '2026-03-02 00:00')).toBe('strict 2026-03-02, rolled 2026-03-02, due 2026-03-01 24:00');
  });
});

describe('CNT-3 民法典 202: months and years end on the corresponding day', () => {
  test.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-31', 14, '2027-02-28'],
  ] as const)('%s and %i months end on %s', (start, length, last) => {
    expect(deadline(days('month', length, { roll: 'noRoll' }), start).strictDue).toBe(last);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-02-28', 1, '2024-02-28'],
    ['2026-05-06', 20, '2046-05-06'],
  ] as const)('%s and %i years end on %s', (start, length, last) => {
    expect(deadline(days('year', length, { roll: 'noRoll' }), start).strictDue).toBe(last);
  });

  test('days run over a leap day and over its absence', () => {
    expect(deadline(days('calendarDay', 30, { roll: 'noRoll' }), '2024-02-01').strictDue).toBe('2024-03-02');
    expect(deadline(days('calendarDay', 30, { roll: 'noRoll' }), '2026-02-01').strictDue).toBe('2026-03-03');
  });
});

describe('CNT-4 民法典 203, CNT-7 民事诉讼法 85: a last day that is a day off', () => {
  test('rolls to the first working day after, past holiday and weekend alike', () => {
    expect(reads(days('month', 1), '2026-01-15')).toBe('strict 2026-02-15, rolled 2026-02-24, due 2026-02-24 24:00');
    expect(reads(days('calendarDay', 5), '2026-03-02')).toBe('strict 2026-03-07, rolled 2026-03-09, due 2026-03-09 24:00');
  });

  test('a make-up Saturday 调休上班 is a working day: it takes the roll and it does not roll', () => {
    expect(reads(days('calendarDay', 1), '2026-10-09')).toBe('strict 2026-10-10, rolled 2026-10-10, due 2026-10-10 24:00');
    expect(reads(days('calendarDay', 1), '2026-09-18')).toBe('strict 2026-09-19, rolled 2026-09-20, due 2026-09-20 24:00');
  });

  test('a rule without roll-over ends on the day off', () => {
    expect(reads(days('calendarDay', 30, { roll: 'noRoll' }), '2026-09-05')).toBe(
      'strict 2026-10-05, rolled 2026-10-05, due 2026-10-05 24:00',
    );
  });

  test('CNT-14: where the rule is silent both dates are given; an office owes the strict one, a citizen keeps the rolled one', () => {
    const silent = days('calendarDay', 30, { roll: 'silent' });
    expect(reads(silent, '2026-09-05')).toBe('strict 2026-10-05, rolled 2026-10-08, due 2026-10-05 24:00');
    expect(reads(silent, '2026-09-05', { protects: 'citizen' })).toBe('strict 2026-10-05, rolled 2026-10-08, due 2026-10-08 24:00');
  });
});

describe('民法典 203: the end of the last day', () => {
  const rule = days('calendarDay', 3, { cutOff: 'closing' });

  test('is the end of the last office period where business hours count', () => {
    expect(reads(rule, '2026-03-02', { officeHours: withLunch })).toBe('strict 2026-03-05, rolled 2026-03-05, due 2026-03-05 17:00');
    expect(reads(days('workingDay', 3, { cutOff: 'closing' }), '2026-03-02', { officeHours: [['08:30', '17:30']] })).toContain(
      '2026-03-05 17:30',
    );
  });

  test('is 24:00 on a day without business hours', () => {
    expect(reads(days('calendarDay', 5, { cutOff: 'closing', roll: 'noRoll' }), '2026-03-02', { officeHours: withLunch })).toContain(
      'due 2026-03-07 24:00',
    );
  });

  test('does not change which day is the last', () => {
    expect(reads(days('workingDay', 5), '2026-09-24', { officeHours: withLunch })).toContain('strict 2026-10-09');
  });
});

describe('hours', () => {
  test('民法典 201: run from the stated moment and end at their very moment, on a holiday too', () => {
    expect(reads(hours(72), '2026-09-30 16:20:05')).toBe('strict 2026-10-03, rolled 2026-10-03, due 2026-10-03 16:20:05');
    expect(reads(hours(24), '2026-09-30 00:00')).toBe('strict 2026-09-30, rolled 2026-09-30, due 2026-09-30 24:00');
  });

  test.each([
    ['2026-03-02 10:32', '2026-03-03 11:00'],
    ['2026-03-02 10:00', '2026-03-03 11:00'],
    ['2026-03-02 10:59:59', '2026-03-03 11:00'],
    ['2026-03-02 23:30', '2026-03-03 24:00'],
  ] as const)('CNT-9 民诉法解释 125: from the hour after %s 24 hours end at %s', (start, end) => {
    expect(reads(hours(24, 'nextHour'), start)).toContain(`due ${end}`);
  });
});

describe('CNT-18: past the last published year a date is provisional', () => {
  test.each([
    ['the day on which working days end', days('workingDay', 3), '2026-12-29', true],
    ['the last working day before', days('workingDay', 2), '2026-12-29', false],
    ['a last day that could roll', days('calendarDay', 3), '2026-12-29', true],
    ['a last day that could close early', days('calendarDay', 3, { roll: 'noRoll', cutOff: 'closing' }), '2026-12-29', true],
    ['a last day nobody asks the calendar about', days('calendarDay', 3, { roll: 'noRoll' }), '2026-12-29', false],
    ['hours', hours(96), '2026-12-30 10:00', false],
  ] as const)('%s', (_, rule, start, provisional) => {
    expect(deadline(rule, start).provisional).toBe(provisional);
  });
});

describe('extensions 延长: in the unit their article says, counted on from the unrolled end', () => {
  const months = (length: number) => ({ length, unit: 'month' as const });
  test.each([
    ['WG-5 working days by working days, over a make-up Saturday', days('workingDay', 5), '2026-09-24', [5], '2026-10-15'],
    ['PS-3 thirty days, twice thirty more', days('calendarDay', 30, { roll: 'noRoll' }), '2026-03-02', [30, 30], '2026-05-31'],
    ['RL-7 six months by six', days('month', 6, { roll: 'noRoll' }), '2026-05-06', [6], '2027-05-06'],
    ['from the last day of a month without the day', days('month', 6, { roll: 'noRoll' }), '2026-08-31', [months(6)], '2027-08-28'],
    ['PM-2 a month by thirty days', days('month', 1), '2026-01-31', [{ length: 30, unit: 'calendarDay' }], '2026-03-30'],
    ['CM-7 fifteen days by a month', days('calendarDay', 15), '2026-01-16', [months(1)], '2026-02-28'],
    ['a year by a month', days('year', 1, { roll: 'noRoll' }), '2024-02-29', [months(1)], '2025-03-28'],
  ] as const)('%s', (_, rule, start, extended, strict) => {
    expect(deadline(rule, start, { extended: [...extended] }).strictDue).toBe(strict);
  });

  test('hours by hours', () => {
    expect(reads(hours(24), '2026-03-02 10:00', { extended: [24] })).toBe('strict 2026-03-04, rolled 2026-03-04, due 2026-03-04 10:00');
  });

  test.each([
    [days('workingDay', 30), { length: 1, unit: 'month' }],
    [days('month', 1), { length: 5, unit: 'workingDay' }],
    [days('calendarDay', 30), { length: 24, unit: 'hour' }],
  ] as const)('working days and hours are extended by their own alone', (rule, foreign) => {
    expect(refusedWith(rule, '2026-03-02', { extended: [1, foreign] })).toEqual({
      code: 'extension-unit-differs',
      field: 'extensions.1.unit',
    });
  });

  test('twenty years are the longest, in whatever units', () => {
    expect(refusedWith(days('year', 20), '2026-03-02', { extended: [months(1)] })).toEqual({
      code: 'period-too-long',
      field: 'extensions',
    });
    expect(deadline(days('year', 19), '2026-03-02', { extended: [months(12)] }).strictDue).toBe('2046-03-02');
  });
});

describe('CNT-7 民事诉讼法 85: time on the way 在途时间 is left out', () => {
  test('three of the thirty days of JC-1 are left while the application travels, and run on when it is there', () => {
    const way = { onItsWay: [['2026-10-03', '2026-10-09']] } as const;
    expect(reads(days('calendarDay', 30), '2026-09-05', way)).toBe('strict 2026-10-11, rolled 2026-10-12, due 2026-10-12 24:00');
    expect(deadline(days('calendarDay', 30), '2026-09-05', way).steps.map(({ en }) => en)).toContain(
      'On its way from Sat 2026-10-03 00:00 to Fri 2026-10-09 00:00: not counted (Civil Procedure Law art. 85); what was left then, 3 days, runs on afterwards.',
    );
  });

  test('it stands still once: a suspension that overlaps it is refused', () => {
    const both = { suspended: [['2026-10-01', '2026-10-05']], onItsWay: [['2026-10-03', '2026-10-09']] } as const;
    expect(refusedWith(days('calendarDay', 30), '2026-09-05', both)).toMatchObject({ code: 'suspensions-overlap' });
  });
});
