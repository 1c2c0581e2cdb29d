import type { HandlingPlan } from '../../contracts/plan';
import { actor, civilPlan, command, given, givenIn, until } from '../support/dispute-spec';
import { mediating } from './stages';

// Routed on the 4th of March: the first update is due with the 11th and comes a day late, the next runs from there.
const late = [...mediating, until('2026-03-12 00:00'), command('report-progress', '2026-03-12 09:00')];
const weekly = (version: HandlingPlan['rulesVersion'], length: number): HandlingPlan => ({
  ...civilPlan,
  rulesVersion: version,
  type: { code: 'civil', version: `weekly-${length}` },
  clocks: civilPlan.clocks.map((rule) => (rule.code === 'weekly-update' ? { ...rule, length } : rule)),
});
const breaches = (spec: ReturnType<typeof given>) =>
  spec.state.breaches.map(({ clock, occurrence, withdrawn }) => `${clock} #${occurrence}${withdrawn ? ' withdrawn' : ''}`);
const neighbour = {
  id: 'neighbour',
  level: 'village' as const,
  above: [
    { id: 'other-town', level: 'town' as const },
    { id: 'county', level: 'county' as const },
  ],
};

test('a missed update stays missed when the next one runs, and keeps its clock', () => {
  const spec = given(...late);
  const { occurrence } = spec.state.breaches[0] ?? { occurrence: 0 };
  expect(breaches(spec)).toEqual([`weekly-update #${occurrence}`]);
  expect(spec.clock('weekly-update').occurrence).toBe(occurrence + 1);
  expect(spec.state.breaches[0]?.past).toMatchObject({ occurrence, status: 'met' });
});

test('put into other hands, the office that never should have had it is charged with no update of those weeks', () => {
  const corrected = given(...late).when(command('correct-assignment', '2026-03-13 09:00', { office: neighbour }));
  expect(breaches(corrected)).toEqual([expect.stringMatching(/^weekly-update #\d+ withdrawn$/)]);
});

test('a newer plan that gives more days spares what was missed before the last update too', () => {
  const adopt = (days: number, from: HandlingPlan) =>
    breaches(givenIn(from, '2026-03-02 10:00', ...late).when(command('adopt-plan', '2026-03-13 09:00', { to: weekly(3, days) })));
  expect(adopt(8, civilPlan)).toEqual([expect.stringContaining('withdrawn')]);
  expect(adopt(6, civilPlan)).toEqual([expect.not.stringContaining('withdrawn')]);
});

test('an act counts by its receipt, in a review as well: received on the right last day, applied a day later, it was in time', () => {
  // Applied after the 12th was over; by the newer plan of eight days the 12th was the last.
  const applied = given(...mediating, until('2026-03-13 08:00'), command('report-progress', '2026-03-12 23:59'));
  const spared = applied.when(command('adopt-plan', '2026-03-14 09:00', { to: weekly(3, 8) }));
  expect(breaches(spared)).toEqual([expect.stringContaining('withdrawn')]);
});

test('a case of rules 2 is folded as it was: its breaches keep no clock', () => {
  const old = givenIn(weekly(2, 7), '2026-03-02 10:00', ...late);
  expect(old.state.breaches[0]).not.toHaveProperty('past');
  expect(old.state.breaches[0]).not.toHaveProperty('line');
  expect(breaches(old.when(command('correct-assignment', '2026-03-13 09:00', { office: neighbour })))).toEqual([
    expect.not.stringContaining('withdrawn'),
  ]);
});

describe('a card of an office whose case was put into other hands', () => {
  const weeks = ['2026-03-10', '2026-03-16', '2026-03-23', '2026-03-30'].map((day) => command('report-progress', `${day} 09:00`));
  const moved = given(...mediating, ...weeks, until('2026-04-04 00:00')).when(
    command('correct-assignment', '2026-04-04 09:00', { office: neighbour, by: actor('county', 'leader') }),
  );
  const cancel = (office: string) =>
    moved.when(command('cancel-card', '2026-04-04 10:00', { clock: 'mediation-period', occurrence: 1, by: actor(office, 'leader') }));

  test('is cancelled by the office that stood above it, or by one higher still', () => {
    expect(moved.state.breaches).toMatchObject([{ clock: 'mediation-period', office: 'village', supervisor: 'town', card: 'open' }]);
    for (const office of ['town', 'county', 'city']) cancel(office).brings('cardCancelled');
  });

  test('and by nobody of the line that has the case now: not the new holder, not the office above it', () => {
    for (const office of ['neighbour', 'other-town']) cancel(office).thenRefused('not-supervisor');
  });
});
