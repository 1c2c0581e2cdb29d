import { disputeTypes } from '../../dispute-types';
import { traffic } from '../../dispute-types/traffic';
import { openMilestones } from '../../domain/dispute/milestones';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(traffic);
const reach = (milestone: string, received: string, occurred = received) => command('record-milestone', received, { milestone, occurred });
const at = (...steps: Step[]) => mediating(plan, '2026-03-02', ...steps);
const fail = (received: string) => command('fail-mediation', received, { remediesTold: ['administrative', 'court'] });
const apply = (received: string, occurred = received) => reach('police-mediation-applied', received, occurred);
const police = (...steps: Step[]) => at(apply('2026-03-03 09:00'), ...steps);

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(traffic, place, disputeTypes))).toEqual([]);
});

describe('TR-1 程序规定 86: ten days to apply, which are working days (CNT-12)', () => {
  const received = at(reach('determination-received', '2026-03-02 11:00', '2026-02-26 15:00'));

  test('they run from the receipt of the determination, before the registration, and a Saturday worked counts', () => {
    expect(received.reads('police-application')).toBe('police-application #1 village running 2026-03-12 00:00');
  });

  test('applied for in time the police have the case, and people’s mediation runs no more', () => {
    const applied = received.when(apply('2026-03-06 09:00'));
    expect(applied.state.status).toBe('proceeding');
    expect([applied.reads('police-application'), applied.reads('mediation-period')]).toEqual([
      expect.stringContaining('met'),
      expect.stringContaining('stopped'),
    ]);
  });

  test('past them the way is closed, without blame; what was applied for in time and entered later is in time', () => {
    const late = received.when(command('report-progress', '2026-03-08 09:00')).when(until('2026-03-12 00:00'));
    expect(late.reads('police-application')).toContain('lapsed');
    expect(late.state).toMatchObject({ status: 'mediating', breaches: [] });
    expect(late.when(apply('2026-03-12 00:00')).thenRefused('period-passed').refusal).toMatchObject({
      expected: '<= 2026-03-11',
      basis: 'TR-1',
    });
    expect(late.when(apply('2026-03-12 09:00', '2026-03-11 16:00')).state.status).toBe('proceeding');
  });

  test('where nobody said when the determination came, the way is not closed', () => {
    expect(at(apply('2026-03-09 09:00')).state.status).toBe('proceeding');
  });
});

describe('TR-2 程序规定 85: three working days after people’s mediation ended', () => {
  test('they run from its failure here, over the visit', () => {
    const failed = at(fail('2026-03-05 09:00'));
    expect(failed.reads('application-after-mediation')).toBe('application-after-mediation #1 village running 2026-03-11 00:00');
    expect(failed.when(apply('2026-03-10 23:00')).state.status).toBe('proceeding');
    failed.when(command('record-visit', '2026-03-06 09:00')).when(apply('2026-03-11 09:00')).thenRefused('period-passed');
  });

  test('they open the way again that TR-1 had closed', () => {
    const closed = at(reach('determination-received', '2026-03-02 11:00', '2026-01-15 09:00'), until('2026-03-02 12:00'));
    closed.when(apply('2026-03-02 13:00')).thenRefused('period-passed');
    expect(closed.when(fail('2026-03-03 09:00')).when(apply('2026-03-04 09:00')).state.status).toBe('proceeding');
  });

  test('they run from the end of a mediation elsewhere, and a settled case has no such way', () => {
    const elsewhere = at(reach('peoples-mediation-ended', '2026-03-02 11:00', '2026-02-27 09:00'));
    expect(elsewhere.reads('application-after-mediation')).toContain('running 2026-03-04 00:00');
    const settled = at(command('conclude-agreement', '2026-03-03 09:00'), command('waive-confirmation', '2026-03-04 09:00'));
    expect(openMilestones(settled.state).map(({ code }) => code)).not.toContain('police-mediation-applied');
  });
});

describe('TR-3 程序规定 88: notice three working days before', () => {
  const session = (day: string) => command('hold-session', `${day} 09:00`);
  const notified = police(reach('mediation-notified', '2026-03-04 09:00'));

  test('a session before the police needs it, one of people’s mediation does not', () => {
    police().when(session('2026-03-09')).thenRefused('notice-too-short');
    expect(notified.when(session('2026-03-06')).thenRefused('notice-too-short').refusal).toMatchObject({
      expected: '>= 2026-03-09',
      basis: 'TR-3',
    });
    notified.when(session('2026-03-09')).brings('sessionHeld');
    at().when(session('2026-03-03')).brings('sessionHeld');
  });

  test('a party may ask for another time once it was notified', () => {
    police().when(reach('change-requested', '2026-03-05 09:00')).thenRefused('milestone-not-open');
    notified.when(reach('change-requested', '2026-03-05 09:00')).brings('milestoneReached');
  });
});

describe('TR-4 程序规定 90: ten working days for the paper', () => {
  test.each(['funeral-ended', 'treatment-ended', 'loss-fixed', 'accepted-late'])('they run from %s, over Qingming', (harm) => {
    const spec = mediating(plan, '2026-03-30', apply('2026-03-31 09:00'), reach(harm, '2026-04-01 09:00'));
    expect(spec.reads('police-mediation')).toBe('police-mediation #1 village running 2026-04-17 00:00');
  });

  test('a treatment that ended before the application counts from its end, over a Saturday worked', () => {
    expect(police(reach('treatment-ended', '2026-03-04 09:00', '2026-02-27 10:00')).reads('police-mediation')).toContain(
      'running 2026-03-13 00:00',
    );
  });

  test('a disability that is graded takes the place of the treatment that ended', () => {
    const graded = police(reach('treatment-ended', '2026-03-04 09:00'), reach('disability-graded', '2026-03-06 09:00'));
    expect(graded.reads('police-mediation')).toContain('stopped');
    expect(graded.reads('police-mediation-disability')).toContain('running 2026-03-21 00:00');
  });

  test('before the police have the case no harm is reported', () => {
    at().when(reach('loss-fixed', '2026-03-03 09:00')).thenRefused('milestone-not-open');
  });

  test.each([
    ['mediation-document-issued', 'settled'],
    ['termination-issued', 'failed'],
  ])('%s meets them and ends it as %s', (paper, ending) => {
    const issued = police(reach('loss-fixed', '2026-03-04 09:00'), reach(paper, '2026-03-09 09:00'));
    expect(issued.reads('police-mediation')).toContain('met');
    expect(issued.state).toMatchObject({ status: 'visiting', ending });
  });

  test('past them the police are told of, no card is opened, and the paper may still come', () => {
    const weekly = updates('2026-03-09', '2026-03-16');
    const late = police(reach('disability-graded', '2026-03-04 09:00'), ...weekly, until('2026-03-19 00:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'police-mediation-disability', card: 'none' }]);
    expect(late.when(reach('termination-issued', '2026-03-19 09:00')).state).toMatchObject({ ending: 'failed' });
  });
});

test.each([
  [reach('absent-without-cause', '2026-03-09 09:00'), 'failed'],
  [command('report-suit', '2026-03-09 09:00'), 'suit'],
  [command('withdraw', '2026-03-09 09:00'), 'withdrawn'],
])('TR-5: absence, suit and withdrawal end the police mediation, and its period is judged no more', (end, ending) => {
  const ended = police(reach('loss-fixed', '2026-03-04 09:00'), end);
  expect(ended.state).toMatchObject({ status: 'visiting', ending });
  expect(ended.reads('police-mediation')).toContain('stopped');
});

test.each([
  command('withdraw', '2026-03-04 09:00'),
  command('report-suit', '2026-03-04 09:00'),
  command('conclude-agreement', '2026-03-04 09:00'),
])('what is withdrawn, sued for or agreed ($name) leaves the windows to the police behind', (end) => {
  const elsewhere = [reach('determination-received', '2026-03-03 09:00'), reach('peoples-mediation-ended', '2026-03-03 10:00')];
  const ended = at(...elsewhere, end);
  expect([ended.reads('police-application'), ended.reads('application-after-mediation')]).toEqual([
    expect.stringContaining('stopped'),
    expect.stringContaining('stopped'),
  ]);
  expect(ended.reads('mediation-period')).toContain(end.name === 'conclude-agreement' ? 'met' : 'stopped');
});

test('TR-6: three persons a side and not four', () => {
  const objection = (representatives: number) =>
    intakeObjection(traffic.intakeGuards ?? [], { claim: { representatives }, registeredOn: '2026-03-02' })?.basis;
  expect([3, 4].map(objection)).toEqual([undefined, 'TR-6']);
});

test('PM-2, TR-7: a month for people’s mediation, whose agreement may be confirmed', () => {
  expect(at().reads('mediation-period')).toContain('running 2026-04-03 00:00');
  const agreed = at(command('conclude-agreement', '2026-03-05 09:00'));
  expect([agreed.reads('mediation-period'), agreed.reads('confirmation-window')]).toEqual([
    expect.stringContaining('met'),
    expect.stringContaining('running 2026-04-08 00:00'),
  ]);
  agreed.when(command('apply-confirmation', '2026-03-06 09:00')).brings('confirmationSought');
});

test('PM-2: a failure meets it, a new round has a month of its own, and past it our office is in breach', () => {
  const failed = at(fail('2026-03-05 09:00'));
  expect(failed.reads('mediation-period')).toContain('met');
  const again = failed.when(command('record-visit', '2026-03-06 09:00', { satisfied: false }));
  expect(again.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-08 00:00');
  const weekly = updates('2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30');
  expect(at(...weekly, until('2026-04-03 00:00')).state.breaches).toMatchObject([{ clock: 'mediation-period', card: 'open' }]);
});

test('G-2: failing, the parties are told of the police and of the court', () => {
  at()
    .when(command('fail-mediation', '2026-03-05 09:00', { remediesTold: ['court'] }))
    .thenRefused('remedies-not-told');
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'injury', demand: '赔偿医疗费、误工费' };
  expect(traffic.claim.safeParse({ ...least, representatives: 3, insurer: '某保险公司' }).success).toBe(true);
  expect(traffic.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(traffic.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
