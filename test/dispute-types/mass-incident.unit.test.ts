import { disputeTypes } from '../../dispute-types';
import { massIncident } from '../../dispute-types/mass-incident';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { qionglai } from '../../jurisdictions/qionglai';
import { actor, command, type DisputeSpec, givenIn, offices, type Step, until } from '../support/dispute-spec';
import { planOf } from './stories';

const plan = planOf(massIncident);
const by = actor('town', 'handler');
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone, by });
const route = (office: (typeof offices)['town' | 'village' | 'county']) => command('route', '2026-03-07 10:30', { office });
const noticed = givenIn(plan, '2026-03-07 10:00', command('accept', '2026-03-07 10:10'));
const inTown = (...steps: Step[]): DisputeSpec => [route(offices.town), ...steps].reduce((spec, step) => spec.when(step), noticed);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(massIncident, place, disputeTypes))).toEqual([]);
});

describe('EM-1 突发事件应对法, XF-12 信访工作条例 25: reported at once', () => {
  test('the hours are a setting, for no statute read has any; they run on a Saturday', () => {
    expect(noticed.reads('immediate-report')).toBe('immediate-report #1 village running 2026-03-07 22:00');
    expect(massIncident.bases.find(({ code }) => code === 'SET-REPORT')).toMatchObject({ verification: 'setting' });
    expect(inTown(reach('reported', '2026-03-07 21:59')).reads('immediate-report')).toContain('met');
  });

  test('not reported in time: a card to whoever holds it, stabilised or not', () => {
    const calm = inTown(reach('stabilised', '2026-03-07 12:00'));
    expect(calm.state).toMatchObject({ status: 'visiting', ending: 'settled' });
    expect(calm.when(until('2026-03-07 22:00')).state.breaches).toMatchObject([
      { clock: 'immediate-report', office: 'town', card: 'open' },
    ]);
    expect(inTown(until('2026-03-07 22:00')).state.breaches).toMatchObject([{ clock: 'immediate-report', office: 'town', card: 'open' }]);
  });

  test('broken out, it is reported again', () => {
    const out = inTown(reach('reported', '2026-03-07 11:00'), reach('broken-out', '2026-03-08 08:00'));
    expect(out.reads('immediate-report')).toBe('immediate-report #2 town running 2026-03-08 20:00');
    expect(out.when(reach('reported', '2026-03-08 09:00')).reads('immediate-report')).toContain('met');
  });

  test('a place sets its own hours, by its own rule', () => {
    const basis = { code: 'TOWN-1', zh: '本地规定', en: 'a local rule', verification: 'setting' } as const;
    const settings = [{ type: 'mass-incident', clock: 'immediate-report', change: { length: 2 }, basis: 'TOWN-1' }];
    const place = { ...qionglai, settings, bases: [...qionglai.bases, basis] };
    expect(planFaults(massIncident, place, disputeTypes)).toEqual([]);
    expect(givenIn(planOf(massIncident, place), '2026-03-07 10:00').reads('immediate-report')).toContain('running 2026-03-07 12:00');
  });
});

describe('TA-26: leaders on the scene', () => {
  const out = inTown(reach('reported', '2026-03-07 11:00'), reach('broken-out', '2026-03-08 08:00'));

  test('when it breaks out, and not for a mere sign', () => {
    expect(noticed.state.clocks.map(({ code }) => code)).not.toContain('on-scene');
    expect(out.reads('on-scene')).toBe('on-scene #1 town running 2026-03-08 20:00');
    expect(out.when(reach('leaders-on-scene', '2026-03-08 09:00')).reads('on-scene')).toContain('met');
    expect(out.when(until('2026-03-08 20:00')).state.breaches).toContainEqual(expect.objectContaining({ clock: 'on-scene', card: 'open' }));
  });

  test('stabilised, nobody has to come any more', () => {
    expect(out.when(reach('stabilised', '2026-03-08 09:00')).reads('on-scene')).toContain('stopped');
  });

  test('it is held by a town or above, never put off on a village', () => {
    expect(noticed.when(route(offices.village)).thenRefused('level-too-low').refusal).toMatchObject({ expected: '>= town' });
    noticed.when(route(offices.county)).brings('routed');
  });
});

test('what is behind it may be mediated, and failing tells of the three routes', () => {
  inTown(command('hold-session', '2026-03-07 15:00', { by })).brings('sessionHeld');
  inTown()
    .when(command('fail-mediation', '2026-03-07 15:00', { by, remediesTold: ['court'] }))
    .thenRefused('remedies-not-told');
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'wages', demand: '发放拖欠工资' };
  expect(massIncident.claim.safeParse(least).success).toBe(true);
  expect(massIncident.claim.safeParse({ ...least, site: '镇政府门口', peopleInvolved: 40, noticedOn: '2026-03-06' }).success).toBe(true);
  expect(massIncident.claim.safeParse({ ...least, peopleInvolved: 0 }).success).toBe(false);
  expect(massIncident.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
