import { ruleAskedFor } from '../../api/deadline-rule';
import { DeadlineRequest } from '../../contracts/api/deadline';
import { computeDeadline } from '../../domain/calculus/deadline';
import { law } from '../../law';
import { inForceOn } from '../../law/in-force';
import { at, calendar2026 } from '../support/dispute-spec';

const periods = law.filter(({ period }) => period !== null);
const start = at('2026-05-06 10:00');
const asked = (basis: string) => ruleAskedFor(DeadlineRequest.parse({ start: '2026-05-06', basis }), start).rule;

test('every period of the table of law that is in force can be computed', () => {
  const inForce = periods.filter((row) => inForceOn(row, '2026-05-06'));
  const refused = inForce.flatMap(({ code }) => {
    const input = { start: { at: start, givenAs: 'moment' as const }, rule: asked(code), suspensions: [], extensions: [] };
    const answer = computeDeadline({ ...input, officeHours: [['00:00', '24:00']], protects: 'office' }, calendar2026);
    return 'refusal' in answer ? [code, answer.refusal] : [];
  });
  expect(inForce.length).toBeGreaterThan(60);
  expect(refused).toEqual([]);
});

test('no entry counts the day of its start, which the calculus would not do', () => {
  expect(periods.filter(({ period }) => period?.start === 'included')).toEqual([]);
});

test('what an entry says of its start and its last day is what is asked', () => {
  expect(asked('JC-1')).toEqual({ unit: 'calendarDay', length: 30, roll: 'roll', cutOff: 'midnight' });
  expect(asked('XF-7')).toMatchObject({ roll: 'silent' });
  expect(asked('FM-2a')).toEqual({ unit: 'hour', length: 72, from: 'nextHour' });
  expect(asked('MD-4a')).toMatchObject({ unit: 'hour', from: 'moment' });
});
