import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { days, deadline } from '../support/deadline-spec';
import { golden, questions } from './golden/questions';

const folder = join(__dirname, 'golden', 'deadlines');

test.each(Object.entries(questions))('the way to the deadline %s is told in both languages as it was read', (name, question) => {
  expect(golden(question)).toEqual(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
});

test('no explained deadline lies about without its question', () => {
  expect(readdirSync(folder).sort()).toEqual(
    Object.keys(questions)
      .map((name) => `${name}.json`)
      .sort(),
  );
});

test('a period that does not roll over says so, and nothing of its last day', () => {
  const { steps } = deadline(days('calendarDay', 3, { roll: 'noRoll' }), '2026-12-30');
  expect(steps.slice(-2).map(({ zh }) => zh)).toEqual([
    '这一期间遇休息日不顺延。',
    '截止时间为 2027-01-02(周六)24:00(民法典第二百零三条)。',
  ]);
});

test('calendar days are not told one by one, working days by the runs between them', () => {
  expect(deadline(days('calendarDay', 3_650), '2004-03-01').steps.length).toBe(5);
  expect(deadline(days('workingDay', 20), '2026-03-02').steps.length).toBe(9);
});
