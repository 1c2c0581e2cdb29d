import type { ClockRule } from '../../contracts/plan';
import { civil } from '../../dispute-types/civil';
import { ruleOf } from '../../domain/clock/clock';
import { planFaults } from '../../domain/plan/check';
import { qionglai } from '../../jurisdictions/qionglai';
import { actor, civilPlan, command, givenIn, until } from '../support/dispute-spec';
import { mediating } from './stages';

type Extension = NonNullable<ClockRule['extension']>;
const given = (extension: Partial<Extension>, change: Partial<ClockRule> = {}) => {
  const permitted = { max: 6, times: 1, bothPartiesAsk: true, basis: 'SET-EXTENSION', ...extension };
  const clocks = civilPlan.clocks.map((rule) => (rule.code === 'mediation-period' ? { ...rule, ...change, extension: permitted } : rule));
  return givenIn({ ...civilPlan, clocks }, '2026-03-02 10:00', ...mediating);
};
const extend = (body: object) => command('extend', '2026-03-06 09:00', { days: undefined, ...body });
const dueOf = (spec: ReturnType<typeof given>) => spec.state.clocks.find(({ code }) => code === 'mediation-period');

test('a period by months is extended in months where its article says so, from the corresponding day on', () => {
  // Accepted on the 3rd of March: one month and six more end on the 3rd of October, in the holiday.
  const extended = given({ unit: 'month' }).when(extend({ length: 6 }));
  expect(extended.reads('mediation-period')).toContain('running 2026-10-09 00:00');
  expect(dueOf(extended)?.extensions).toEqual([{ length: 6, unit: 'month' }]);
});

test('where its article says nothing, by days, as ever', () => {
  const byDays = given({ max: 30 }).when(extend({ days: 30 }));
  expect(byDays.reads('mediation-period')).toContain('running 2026-05-07 00:00');
  expect(dueOf(byDays)?.extensions).toEqual([30]);
  expect(
    given({ max: 30 })
      .when(extend({ length: 30 }))
      .reads('mediation-period'),
  ).toBe(byDays.reads('mediation-period'));
});

test('working days by working days: they are no more calendar days than the period is', () => {
  const own = given({ unit: 'workingDay', max: 5 }, { unit: 'workingDay', length: 10 }).when(extend({ length: 5 }));
  expect(own.reads('mediation-period')).toContain('running 2026-03-25 00:00');
});

test.each([
  [
    'in days of what is counted in months',
    { days: 6 },
    { code: 'extension-unit-differs', field: 'days', expected: 'length, in units of month' },
  ],
  ['without a length', {}, { code: 'extension-length-unsaid', field: 'length', expected: 'length <= 6 (month)' }],
  ['longer than the article permits', { length: 7 }, { code: 'extension-too-long', field: 'length', expected: '<= 6 (month)' }],
])('refused: %s', (_, body, refusal) => {
  expect(given({ unit: 'month' }).when(extend(body)).refusal).toMatchObject({ ...refusal, basis: 'SET-EXTENSION' });
});

test('said twice it is refused, and changes nothing', () => {
  const spec = given({ max: 30 });
  const twice = spec.when(extend({ days: 10, length: 10 })).thenRefused('extension-length-unsaid');
  expect(twice.state).toEqual(spec.state);
});

test('no more often than the article permits, and not after the end', () => {
  const once = given({ unit: 'month' }).when(extend({ length: 1 }));
  once.when(extend({ length: 1 })).thenRefused('extensions-used-up');
  const over = given({ unit: 'month' }).when(until('2026-04-04 00:00'));
  const by = actor(over.state.holder.id, 'leader');
  over.when(command('extend', '2026-04-04 00:00', { days: undefined, length: 1, by })).thenRefused('extension-after-expiry');
});

test('a type that extends what cannot be extended so stops the start', () => {
  const clocks = civil.clocks.map((rule) =>
    rule.code === 'mediation-period' && rule.extension ? { ...rule, extension: { ...rule.extension, unit: 'workingDay' as const } } : rule,
  );
  expect(planFaults({ ...civil, clocks }, qionglai)).toContain(
    'civil in qionglai: clock mediation-period: a period by month is not extended by workingDay',
  );
  expect(ruleOf(civilPlan, 'mediation-period')?.extension?.unit).toBeUndefined();
});
