import { disputeTypes } from '../../dispute-types';
import { property } from '../../dispute-types/property';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(property);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(property, place, disputeTypes))).toEqual([]);
});

describe('PP-2 山东省物业管理条例 75: no period', () => {
  test('no clock counts the mediation: with its weekly updates a case goes on and nobody is in breach', () => {
    expect(plan.clocks.map(({ code }) => code)).not.toContain('mediation-period');
    const months = ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06', '2026-04-13', '2026-04-20', '2026-04-27'];
    expect(mediating(plan, '2026-03-02', ...updates(...months)).state).toMatchObject({ status: 'mediating', breaches: [] });
  });

  test('QL-21, QL-22: the first reply and the weekly update of the place run all the same', () => {
    const spec = mediating(plan, '2026-03-02');
    expect(spec.reads('first-reply')).toContain('met');
    expect(spec.reads('weekly-update')).toContain('running 2026-03-10 00:00');
    expect(spec.when(until('2026-03-10 00:00')).state.breaches).toMatchObject([{ clock: 'weekly-update', card: 'open' }]);
  });

  test('what does not run cannot be extended or suspended', () => {
    const spec = mediating(plan, '2026-03-02');
    spec.when(command('extend', '2026-03-09 09:00')).thenRefused('clock-not-running');
    spec.when(command('suspend', '2026-03-09 09:00')).thenRefused('suspension-reason-unknown');
  });
});

test.each([[[]], [['arbitration', 'court']], [['administrative', 'court']]])(
  'G-2: failing with only %j told is refused',
  (remediesTold) => {
    const refused = mediating(plan, '2026-03-02').when(command('fail-mediation', '2026-03-09 09:00', { remediesTold }));
    expect(refused.thenRefused('remedies-not-told').refusal).toMatchObject({
      expected: 'arbitration, administrative, court',
      basis: 'G-2',
    });
  },
);

test('failing with every remedy told leads to the return visit', () => {
  const failed = mediating(plan, '2026-03-02').when(command('fail-mediation', '2026-03-09 09:00'));
  expect(failed.brings('failed').state).toMatchObject({ status: 'visiting', ending: 'failed' });
});

test('JC-1: an agreement may be confirmed within 30 days, and lapses without blame', () => {
  const settled = mediating(plan, '2026-09-09', command('conclude-agreement', '2026-09-10 09:00'));
  expect(settled.reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-10-11 00:00');
  const weekly = updates('2026-09-16', '2026-09-23', '2026-09-30', '2026-10-07');
  const lapsed = weekly.reduce((spec, step) => spec.when(step), settled).when(until('2026-10-11 00:00'));
  expect(lapsed.state).toMatchObject({ status: 'visiting', ending: 'settled', breaches: [] });
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'fees', between: 'owner-and-manager', demand: '减免物业费', negotiated: 'failed' };
  expect(property.claim.safeParse(least).success).toBe(true);
  expect(property.claim.safeParse({ ...least, estate: '凤凰小区3栋', amount: 860, households: 12 }).success).toBe(true);
  expect(property.claim.safeParse({ ...least, negotiated: undefined }).success).toBe(false);
  expect(property.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
