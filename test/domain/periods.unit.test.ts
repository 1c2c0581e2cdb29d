import { command, given, offices, until } from '../support/dispute-spec';
import { agreed, mediating, suspended, watching } from './stages';

const weekly = (...days: string[]) => days.map((day) => command('report-progress', `${day} 09:00`));

describe('QL-22 每周必更新', () => {
  test('recurs: each update begins the next week, and occurrences are counted', () => {
    const spec = given(...mediating, ...weekly('2026-03-10', '2026-03-17', '2026-03-24'));
    expect(spec.reads('weekly-update')).toBe('weekly-update #5 village running 2026-04-01 00:00');
    expect(spec.state.breaches).toEqual([]);
  });

  test('a week without an update is a breach of its occurrence, the late update ends it and begins the next', () => {
    const spec = given(...mediating, until('2026-03-12 08:00'), ...weekly('2026-03-12'));
    expect(spec.state.breaches).toMatchObject([{ clock: 'weekly-update', occurrence: 2 }]);
    expect(spec.clock('weekly-update')).toMatchObject({ occurrence: 3, breachedAt: null, fired: [] });
    expect(spec.when(until('2026-03-20 00:00')).state.breaches).toMatchObject([{ occurrence: 2 }, { occurrence: 3 }]);
  });

  test.each(['reply', 'hold-session', 'suspend'] as const)('%s counts as the update of the week', (name) => {
    expect(given(...mediating, command(name, '2026-03-10 09:00')).reads('weekly-update')).toContain('#3 village running 2026-03-18');
  });

  test('a paper of an earlier week entered late counts from its receipt: it never sets the next deadline back', () => {
    const spec = given(...mediating, ...weekly('2026-03-10', '2026-03-17'));
    const late = spec.when(command('hold-session', '2026-03-18 09:00', { occurred: '2026-03-05 09:00' }));
    expect(late.reads('weekly-update')).toBe('weekly-update #5 village running 2026-03-26 00:00');
  });

  test('runs on while the court has the case: an open case is never silent', () => {
    const spec = given(...agreed, command('apply-confirmation', '2026-03-09 09:00'));
    expect(spec.reads('weekly-update')).toContain('running');
  });
});

describe('PM-2 一个月内调结', () => {
  test('a suspended period never breaches, however long it stands still', () => {
    const days = ['2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01', '2026-04-08', '2026-04-15'];
    const still = given(...suspended, ...weekly(...days)).when(until('2026-04-16 00:00'));
    expect(still.state.breaches).toEqual([]);
    expect(still.clock('mediation-period')).toMatchObject({ status: 'suspended', dueAt: null });
    // Started 03-03, two of its days used by 03-05: what is left of the month runs from 04-16.
    expect(still.when(command('resume', '2026-04-16 09:00')).reads('mediation-period')).toContain('running 2026-05-16 00:00');
  });

  test('a suspension does not touch the clocks that may not stand still', () => {
    const spec = given(...suspended);
    expect(spec.reads('weekly-update')).toContain('running');
    expect(spec.when(until('2026-03-13 00:00')).state.breaches).toMatchObject([{ clock: 'weekly-update' }]);
  });

  test('an agreement ends the suspension and meets the period', () => {
    const spec = given(...suspended).when(command('conclude-agreement', '2026-03-10 09:00'));
    expect(spec.state.suspended).toBeNull();
    expect(spec.reads('mediation-period')).toContain('met');
  });

  test('an overdue period cannot be suspended out of its breach, nor extended after expiry', () => {
    const late = given(...mediating, ...weekly('2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01'), until('2026-04-04 09:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'mediation-period' }]);
    expect(late.when(command('suspend', '2026-04-04 10:00')).reads('mediation-period')).toContain('running 2026-04-04 00:00');
    late.when(command('extend', '2026-04-04 10:00')).thenRefused('extension-after-expiry');
  });

  test('extended by ten days when both parties ask', () => {
    expect(given(...mediating, command('extend', '2026-03-10 09:00')).reads('mediation-period')).toContain('running 2026-04-14 00:00');
  });
});

test('JC-1: an application on the last day is in time, at 24:00 the window has lapsed', () => {
  const busy = [...agreed, ...weekly('2026-03-13', '2026-03-20', '2026-03-27', '2026-04-03')];
  given(...busy, until('2026-04-07 10:00'))
    .when(command('apply-confirmation', '2026-04-07 23:59:59.999'))
    .brings('confirmationSought');
  given(...busy, until('2026-04-07 10:00'))
    .when(command('apply-confirmation', '2026-04-08 00:00'))
    .thenRefused('confirmation-window-passed');
});

test('a settled case that people are content with leaves no clock of an office running', () => {
  const open = given(...watching).state.clocks.filter((clock) => clock.status === 'running' || clock.status === 'suspended');
  expect(open.map((clock) => clock.code)).toEqual(['watch']);
  expect(given(...watching).state.holder).toEqual(offices.village);
});
