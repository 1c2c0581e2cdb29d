import { command, given, until } from '../support/dispute-spec';
import { mediating } from './stages';

// Receipt decides: an act received before a deadline and applied after it (the worker was down) is as if it had been applied in time.

const weeks = ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'].map((day) => command('report-progress', `${day} 09:00`));
const missed = given(...mediating, ...weeks, until('2026-04-04 00:30'));
const open = (spec: typeof missed) => spec.state.breaches.filter((breach) => !breach.withdrawn).map((breach) => breach.clock);

test('the deadline of the mediation period has passed and is marked', () => {
  expect(open(missed)).toContain('mediation-period');
});

test('an extension received in time withdraws the breach, and the new date can be missed again', () => {
  const extended = missed.when({ ...command('extend', '2026-04-03 23:00', { days: 10 }), id: 'late-extension' });
  expect(open(extended)).not.toContain('mediation-period');
  expect(open(extended.when(until('2026-04-15 00:00')))).toContain('mediation-period');
});

test('a suspension received in time withdraws the breach and halts the clock', () => {
  const suspended = missed.when({ ...command('suspend', '2026-04-03 23:00'), id: 'late-suspension' });
  expect(open(suspended)).not.toContain('mediation-period');
  expect(suspended.state.clocks.find(({ code }) => code === 'mediation-period')?.status).toBe('suspended');
});

test.each(['withdraw', 'report-suit'] as const)('%s received in time takes the breach back', (name) => {
  const ended = missed.when({ ...command(name, '2026-04-03 23:00'), id: `late-${name}` });
  expect(open(ended)).toEqual([]);
});

test('the same act received after the deadline leaves the breach standing', () => {
  expect(open(missed.when(command('withdraw', '2026-04-04 01:00')))).toContain('mediation-period');
});
