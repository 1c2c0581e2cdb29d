import { disputeTypes } from '../../dispute-types';
import { confirmation } from '../../dispute-types/confirmation';
import { openMilestones } from '../../domain/dispute/milestones';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(confirmation);
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
const brought = (effective: string, ...steps: Step[]): DisputeSpec =>
  mediating(plan, '2026-03-02', command('conclude-agreement', '2026-03-02 11:00', { occurred: `${effective} 09:00` }), ...steps);
const applied: Step[] = [
  command('apply-confirmation', '2026-03-03 09:00', { matter: 'payment' }),
  command('accept-confirmation', '2026-03-04 09:00'),
  ...updates('2026-03-06'),
];
const confirmed = (...steps: Step[]) => brought('2026-02-20', ...applied, command('rule-confirmation', '2026-03-09 09:00'), ...steps);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(confirmation, place, disputeTypes))).toEqual([]);
});

describe('JC-1 民事诉讼法 205, 人民调解法 33', () => {
  test('the thirty days run from the day the agreement took effect, before the registration', () => {
    expect(brought('2026-02-20').reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-03-24 00:00');
  });

  test('an agreement older than thirty days stays a contract: the case closes as settled, and nobody is to blame', () => {
    const late = brought('2026-01-20', until('2026-03-02 12:00'));
    expect(late.reads('confirmation-window')).toContain('lapsed');
    expect(late.state).toMatchObject({ status: 'visiting', ending: 'settled', breaches: [] });
  });

  test('one party alone, and title, are refused; anything else before the registration too', () => {
    const spec = brought('2026-02-20');
    spec.when(command('apply-confirmation', '2026-03-03 09:00', { jointly: false })).thenRefused('not-jointly');
    spec.when(command('apply-confirmation', '2026-03-03 09:00', { matter: 'title' })).thenRefused('not-confirmable');
    spec
      .when(command('apply-confirmation', '2026-03-03 09:00', { occurred: '2026-03-01 09:00' }))
      .thenRefused('occurred-before-registration');
  });

  test('the first round mediates nothing, so no month runs', () => {
    expect(mediating(plan, '2026-03-02').state.clocks.map(({ code }) => code)).toEqual(['first-reply', 'weekly-update']);
  });
});

test('JC-3, JC-4a, JC-4b: three days to accept, then fifteen and at most thirty to rule', () => {
  const sought = brought('2026-02-20', ...applied.slice(0, 1));
  expect(sought.reads('court-acceptance')).toContain('running 2026-03-07 00:00');
  const taken = brought('2026-02-20', ...applied);
  expect([taken.reads('court-decision'), taken.reads('court-ceiling')]).toEqual([
    'court-decision #1 village running 2026-03-20 00:00',
    'court-ceiling #1 village running 2026-04-04 00:00',
  ]);
});

test('JC-10: identity and title are told at the counter', () => {
  const objection = (subject: string) =>
    intakeObjection(confirmation.intakeGuards ?? [], { claim: { subject }, registeredOn: '2026-03-02' })?.basis;
  expect(['identity', 'title', 'payment'].map(objection)).toEqual(['JC-10', 'JC-10', undefined]);
});

describe('JC-6 民诉法解释 372', () => {
  test('a party has fifteen days from the service of the ruling; lapsing ends neither the visit nor the watch', () => {
    const served = confirmed(reach('ruling-served', '2026-03-10 09:00'));
    expect(served.reads('party-objection')).toBe('party-objection #1 village running 2026-03-26 00:00');
    const visited = served.when(command('record-visit', '2026-03-11 09:00')).when(until('2026-03-26 00:00'));
    expect(visited.reads('party-objection')).toContain('lapsed');
    expect(visited.state).toMatchObject({ status: 'watching', ending: 'confirmed' });
    expect(visited.when(until('2026-06-12 00:00')).state.status).toBe('ended');
  });

  test('a third party has six months from the day it learned of the harm', () => {
    const watched = confirmed(command('record-visit', '2026-03-10 09:00'));
    const learned = watched.when(reach('third-party-learned', '2026-04-01 09:00'));
    expect(learned.reads('third-party-objection')).toBe('third-party-objection #1 village running 2026-10-09 00:00');
    expect(learned.when(reach('third-party-objected', '2026-04-03 09:00')).reads('third-party-objection')).toContain('met');
  });

  test('it outlasts the watch of the place: the case stays watched until it is over', () => {
    const watched = confirmed(command('record-visit', '2026-03-10 09:00')).when(reach('third-party-learned', '2026-04-01 09:00'));
    const later = watched.when(until('2026-09-01 00:00'));
    expect([later.reads('watch'), later.state.status]).toEqual([expect.stringContaining('lapsed'), 'watching']);
    expect(later.when(until('2026-10-09 00:00')).state).toMatchObject({ status: 'ended', outcome: 'confirmed' });
    const objected = later.when(reach('third-party-objected', '2026-09-02 09:00'));
    expect(objected.state).toMatchObject({ status: 'ended', outcome: 'confirmed' });
    expect(objected.reads('third-party-objection')).toContain('met');
  });

  test('what follows a ruling follows no agreement that was never confirmed', () => {
    const waived = brought('2026-02-20', command('waive-confirmation', '2026-03-03 09:00'));
    expect(openMilestones(waived.state)).toEqual([]);
    waived.when(reach('ruling-served', '2026-03-10 09:00')).thenRefused('milestone-not-open');
    expect(openMilestones(confirmed().state).map(({ code }) => code)).toEqual([
      'ruling-served',
      'third-party-learned',
      'performed',
      'performance-overdue',
    ]);
  });
});

describe('JC-8 民事诉讼法 206, 250', () => {
  const overdue = command('record-milestone', '2026-03-10 10:00', { milestone: 'performance-overdue', occurred: '2026-03-06 09:00' });
  const unperformed = confirmed(command('record-visit', '2026-03-10 09:00'), overdue);

  test('two years from the last day for performance, through which the case stays watched', () => {
    expect(unperformed.reads('enforcement-application')).toBe('enforcement-application #1 village running 2028-03-07 00:00');
    expect(unperformed.when(until('2028-03-06 12:00')).state.status).toBe('watching');
    const over = unperformed.when(until('2028-03-07 00:00'));
    expect([over.reads('enforcement-application'), over.state.status]).toEqual([expect.stringContaining('lapsed'), 'ended']);
  });

  test.each(['enforcement-applied', 'performed'])('%s meets it, and the watch goes its way', (milestone) => {
    const met = unperformed.when(reach(milestone, '2026-03-20 09:00'));
    expect([met.reads('enforcement-application'), met.state.status]).toEqual([expect.stringContaining('met'), 'watching']);
    expect(met.when(until('2026-06-12 00:00')).state.status).toBe('ended');
  });
});

describe('rejected', () => {
  const rejected = (...steps: Step[]) =>
    brought('2026-02-20', ...applied, command('rule-confirmation', '2026-03-09 09:00', { result: 'rejected' }), ...steps);

  test('it is mediated again within the month of PM-2', () => {
    const again = rejected();
    expect(again.state).toMatchObject({ status: 'mediating', round: 2 });
    expect(again.reads('mediation-period')).toBe('mediation-period #1 village running 2026-04-10 00:00');
    const settled = again.when(command('conclude-agreement', '2026-03-12 09:00'));
    expect([settled.reads('mediation-period'), settled.reads('confirmation-window')]).toEqual([
      expect.stringContaining('met'),
      'confirmation-window #2 village running 2026-04-14 00:00',
    ]);
  });

  test('or a party sues', () => {
    expect(rejected(command('report-suit', '2026-03-12 09:00')).state).toMatchObject({ status: 'visiting', ending: 'suit' });
  });

  test('or it fails, with the court told', () => {
    const busy = rejected(...updates('2026-03-13'));
    busy.when(command('fail-mediation', '2026-03-17 09:00', { remediesTold: [] })).thenRefused('remedies-not-told');
    busy.when(command('fail-mediation', '2026-03-17 09:00', { remediesTold: ['court'] })).brings('failed');
  });
});

test('the claim takes the day the agreement took effect, and no field it does not know', () => {
  const least = { subject: 'payment', effectiveOn: '2026-02-20', mediatedBy: 'peoples-mediation-committee', obligations: '分期付清' };
  expect(confirmation.claim.safeParse(least).success).toBe(true);
  expect(confirmation.claim.safeParse({ ...least, effectiveOn: undefined }).success).toBe(false);
  expect(confirmation.claim.safeParse({ ...least, households: 3 }).success).toBe(false);
});
