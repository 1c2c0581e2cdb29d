import { disputeTypes } from '../../dispute-types';
import { family } from '../../dispute-types/family';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(family);
const reach = (milestone: string, received: string, occurred = received) => command('record-milestone', received, { milestone, occurred });
const at = (...steps: Step[]): DisputeSpec => mediating(plan, '2026-03-02', ...steps);
const flagged = at(reach('violence-risk-flagged', '2026-03-03 09:00'));
const session = (received: string) => command('hold-session', received, { voluntary: true });

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(family, place, disputeTypes))).toEqual([]);
});

describe('FM-2 反家庭暴力法 28, 30, 31', () => {
  test('72 hours from the next full hour, over a weekend as well; CNT-9', () => {
    const applied = at(reach('protection-order-applied', '2026-03-06 16:20'));
    expect(applied.reads('protection-order')).toBe('protection-order #1 village running 2026-03-09 17:00');
    expect(applied.when(reach('protection-order-made', '2026-03-09 16:59')).reads('protection-order')).toContain('met');
    expect(applied.when(reach('protection-order-refused', '2026-03-07 10:00')).reads('protection-order')).toContain('met');
  });

  test('24 hours when it is urgent; a late court is told of, and gets no card', () => {
    const applied = at(reach('urgent-protection-order-applied', '2026-03-03 10:00'));
    expect(applied.reads('urgent-protection-order')).toBe('urgent-protection-order #1 village running 2026-03-04 11:00');
    expect(applied.when(until('2026-03-04 12:00')).state.breaches).toMatchObject([{ clock: 'urgent-protection-order', card: 'none' }]);
  });

  test('applied for before anybody came here, it counts from then', () => {
    expect(at(reach('protection-order-applied', '2026-03-02 11:00', '2026-03-01 20:30')).reads('protection-order')).toContain(
      '2026-03-04 21:00',
    );
  });

  test('the order is in force for six months at most; varied, it is made and counted anew', () => {
    const made = at(reach('protection-order-made', '2026-03-03 09:00'));
    expect(made.reads('order-in-force')).toBe('order-in-force #1 village running 2026-09-04 00:00');
    const varied = made.when(reach('protection-order-ended', '2026-03-05 09:00')).when(reach('protection-order-made', '2026-03-05 10:00'));
    expect(varied.reads('order-in-force')).toBe('order-in-force #2 village running 2026-09-06 00:00');
  });

  test.each(['protection-order-made', 'protection-order-refused'])('five days to ask for a review after %s', (decision) => {
    const decided = at(reach(decision, '2026-03-04 09:00'));
    expect(decided.reads('order-review')).toContain('running 2026-03-10 00:00');
    expect(decided.when(reach('order-review-requested', '2026-03-06 09:00')).reads('order-review')).toContain('met');
    expect(at(reach(decision, '2026-03-03 09:00')).reads('order-review')).toContain('running 2026-03-10 00:00');
    expect(at(reach(decision, '2026-03-03 09:00'), ...updates('2026-03-09'), until('2026-03-10 00:00')).reads('order-review')).toContain(
      'lapsed',
    );
  });
});

describe('nobody is pressed to mediate where violence was flagged', () => {
  test('no session, no agreement, no confirmation, unless the victim asks', () => {
    const refused = flagged.when(session('2026-03-04 09:00')).thenRefused('victim-not-asking');
    expect(refused.refusal).toMatchObject({ expected: 'victim-asked', basis: 'SET-VICTIM' });
    flagged.when(command('conclude-agreement', '2026-03-04 09:00')).thenRefused('victim-not-asking');
    const order = flagged.when(reach('protection-order-made', '2026-03-04 09:00'));
    order.when(session('2026-03-04 10:00')).thenRefused('victim-not-asking');
    const asked = order.when(reach('victim-asked', '2026-03-04 11:00'));
    asked.when(session('2026-03-05 09:00')).brings('sessionHeld');
  });

  test('every other way stays open', () => {
    flagged.when(command('fail-mediation', '2026-03-04 09:00', { remediesTold: ['court', 'protection-order'] })).brings('failed');
    flagged.when(command('withdraw', '2026-03-04 09:00')).brings('withdrawn');
    flagged.when(command('report-suit', '2026-03-04 09:00')).brings('suitReported');
  });

  test('a further threat bars it again, and the next round as well', () => {
    const again = flagged.when(reach('victim-asked', '2026-03-04 09:00')).when(reach('violence-risk-flagged', '2026-03-05 09:00'));
    again.when(session('2026-03-06 09:00')).thenRefused('victim-not-asking');
    const round = again
      .when(command('fail-mediation', '2026-03-06 09:00', { remediesTold: ['court'] }))
      .when(command('record-visit', '2026-03-07 09:00', { satisfied: false }))
      .when(command('route', '2026-03-07 10:00'));
    expect(round.state).toMatchObject({ status: 'mediating', round: 2 });
    round.when(session('2026-03-08 09:00')).thenRefused('victim-not-asking');
  });

  test('the month of the mediation stops, and begins anew when the victim asks', () => {
    expect(at().reads('mediation-period')).toBe('mediation-period #1 village running 2026-04-03 00:00');
    expect(flagged.reads('mediation-period')).toContain('stopped');
    const asked = flagged.when(reach('victim-asked', '2026-03-09 09:00'));
    expect(asked.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-10 00:00');
  });

  test('without any flag each session still says that both came of their own will', () => {
    at().when(command('hold-session', '2026-03-03 09:00')).thenRefused('session-not-voluntary');
    at().when(session('2026-03-03 09:00')).brings('sessionHeld');
  });
});

test('PM-2: an agreement or a failure meets the month', () => {
  expect(at(command('conclude-agreement', '2026-03-05 09:00')).reads('mediation-period')).toContain('met');
  expect(at(command('fail-mediation', '2026-03-05 09:00', { remediesTold: ['court'] })).reads('mediation-period')).toContain('met');
});

describe('FM-1 民法典 1077', () => {
  const applied = at(reach('divorce-applied', '2026-03-03 09:00'));

  test('thirty days of cooling off, over a holiday the day after it (CNT-17); then thirty to collect the certificate', () => {
    expect(applied.reads('cooling-off')).toBe('cooling-off #1 village running 2026-04-03 00:00');
    expect(at(reach('divorce-applied', '2026-03-06 09:00')).reads('cooling-off')).toContain('running 2026-04-08 00:00');
    const over = at(reach('divorce-applied', '2026-03-02 11:00', '2026-01-28 09:00'), reach('cooling-off-over', '2026-03-02 12:00'));
    expect(over.reads('divorce-certificate')).toBe('divorce-certificate #1 village running 2026-04-02 00:00');
    expect(over.when(reach('certificate-collected', '2026-03-05 09:00')).reads('divorce-certificate')).toContain('met');
  });

  test('withdrawn meanwhile, nothing runs on', () => {
    expect(applied.when(reach('divorce-withdrawn', '2026-03-05 09:00')).reads('cooling-off')).toContain('stopped');
  });

  test('not collected, it lapses: the application is deemed withdrawn and the mediation goes on', () => {
    const over = at(reach('divorce-applied', '2026-03-02 11:00', '2026-01-28 09:00'), reach('cooling-off-over', '2026-03-02 12:00'));
    const weekly = updates('2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30');
    const late = weekly.reduce((spec, step) => spec.when(step), over).when(until('2026-04-02 00:00'));
    expect(late.reads('divorce-certificate')).toContain('lapsed');
    expect(late.state).toMatchObject({ status: 'mediating', breaches: [] });
  });
});

test.each(['divorce-refused', 'reconciled-in-court'])('FM-3 民事诉讼法 127(7): six months without a new suit after %s', (ruling) => {
  const barred = at(command('report-suit', '2026-03-03 09:00'), reach(ruling, '2026-03-04 09:00'));
  expect(barred.reads('no-new-suit')).toBe('no-new-suit #1 village running 2026-09-05 00:00');
});

test('FM-4 反家庭暴力法 17: the committee visits after a warning letter, as often as it does', () => {
  at().when(reach('committee-visited', '2026-03-04 09:00')).thenRefused('milestone-not-open');
  at(
    reach('warning-received', '2026-03-03 09:00'),
    reach('committee-visited', '2026-03-04 09:00'),
    reach('committee-visited', '2026-03-11 09:00'),
  );
});

test('G-10: an identity relation cannot be confirmed, what is to be paid can', () => {
  const agreed = at(command('conclude-agreement', '2026-03-04 09:00'));
  agreed.when(command('apply-confirmation', '2026-03-05 09:00', { matter: 'identity' })).thenRefused('not-confirmable');
  agreed.when(command('apply-confirmation', '2026-03-05 09:00', { matter: 'payment' })).brings('confirmationSought');
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'divorce', demand: '协商离婚', violence: 'none-known' };
  expect(family.claim.safeParse(least).success).toBe(true);
  expect(family.claim.safeParse({ ...least, minors: 1, happenedOn: '2026-02-10' }).success).toBe(true);
  expect(family.claim.safeParse({ ...least, violence: undefined }).success).toBe(false);
  expect(family.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});

test('asked for by the victim after the agreement, no mediation is owed any more: the period ends with the confirmation', () => {
  const asked = at(
    command('conclude-agreement', '2026-03-05 09:00'),
    reach('violence-risk-flagged', '2026-03-09 09:00'),
    reach('victim-asked', '2026-03-10 09:00'),
  );
  expect(asked.reads('mediation-period')).toContain('#2 village running');
  const waived = asked.when(command('waive-confirmation', '2026-03-11 09:00'));
  expect([waived.state.status, waived.reads('mediation-period')]).toEqual(['visiting', expect.stringContaining('#2 village met')]);
});
