import { disputeTypes } from '../../dispute-types';
import { publicSecurity } from '../../dispute-types/public-security';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(publicSecurity);
const told = { remediesTold: ['administrative', 'court'] };
const reach = (milestone: string, received: string, occurred = received) => command('record-milestone', received, { milestone, occurred });
const at = (...steps: Step[]): DisputeSpec => mediating(plan, '2026-03-02', ...steps);
const opened = reach('case-opened', '2026-03-02 11:00', '2026-03-01 20:00');
const settled = at(opened, command('hold-session', '2026-03-03 09:00'), command('conclude-agreement', '2026-03-03 11:00'));
const failed = at(opened, command('hold-session', '2026-03-03 09:00'), command('fail-mediation', '2026-03-04 09:00', told));

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(publicSecurity, place, disputeTypes))).toEqual([]);
});

describe('PS-6 公通字〔2007〕81号 9', () => {
  test('a simple case is mediated within three working days of its acceptance', () => {
    expect(at().reads('mediation-period')).toBe('mediation-period #1 village running 2026-03-06 00:00');
    expect(at(command('hold-session', '2026-03-05 17:00')).reads('mediation-period')).toContain('met');
    expect(at(until('2026-03-06 00:00')).state.breaches).toMatchObject([{ clock: 'mediation-period', card: 'open' }]);
  });

  test('with an appraisal, within three working days of its result', () => {
    const appraised = at(command('suspend', '2026-03-03 09:00'));
    expect(appraised.reads('mediation-period')).toContain('stopped');
    const issued = appraised.when(reach('appraisal-issued', '2026-03-06 09:00')).when(command('resume', '2026-03-06 09:00'));
    expect(issued.reads('mediation-period')).toBe('mediation-period #2 village running 2026-03-12 00:00');
  });
});

describe('PS-5 程序规定 183', () => {
  test('CNT-17: the second session within seven working days of the first, a swapped-in Saturday counted', () => {
    const first = mediating(plan, '2026-04-29', command('hold-session', '2026-04-30 09:00'));
    expect(first.reads('second-session')).toBe('second-session #1 village running 2026-05-14 00:00');
  });

  test('two sessions and no third', () => {
    const twice = at(command('hold-session', '2026-03-03 09:00'), command('hold-session', '2026-03-05 09:00'));
    expect(twice.reads('second-session')).toContain('met');
    const refused = twice.when(command('hold-session', '2026-03-06 09:00')).thenRefused('sessions-used-up');
    expect(refused.refusal).toMatchObject({ expected: '2', basis: 'PS-5' });
  });

  test('neither a second session nor an end in time: the office answers for it', () => {
    const idle = at(command('hold-session', '2026-03-03 09:00'), ...updates('2026-03-09'), until('2026-03-13 00:00'));
    expect(idle.state.breaches).toMatchObject([{ clock: 'second-session', card: 'open' }]);
  });
});

describe('PS-3 治安管理处罚法 118', () => {
  test('thirty days from the opening, which lay before the registration; the text says nothing of days off', () => {
    expect(at(opened).reads('case-limit')).toBe('case-limit #1 village running 2026-04-01 00:00');
  });

  test('the superior organ allows thirty days more, at most twice', () => {
    const more = { clock: 'case-limit', days: 30, bothPartiesAsk: false };
    at(opened)
      .when(command('extend', '2026-03-05 09:00', { ...more, days: 31 }))
      .thenRefused('extension-too-long');
    const twice = at(opened, command('extend', '2026-03-05 09:00', more), command('extend', '2026-03-06 09:00', more));
    expect(twice.reads('case-limit')).toContain('running 2026-05-31 00:00');
    twice.when(command('extend', '2026-03-06 10:00', more)).thenRefused('extensions-used-up');
  });

  test.each(['appraisal', 'hearing'])('%s is excluded', (reason) => {
    const paused = at(opened, command('suspend', '2026-03-05 00:00', { reason }), command('resume', '2026-03-08 00:00'));
    expect(paused.reads('case-limit')).toContain('running 2026-04-04 00:00');
  });

  test('what was opened under the law before 2026 is not counted by this one', () => {
    const old = at(reach('case-opened', '2026-03-02 11:00', '2025-12-31 20:00'));
    expect(old.state.clocks.map(({ code }) => code)).not.toContain('case-limit');
    expect(at(reach('case-opened', '2026-03-02 11:00', '2026-01-01 08:00')).reads('case-limit')).toContain('2026-02-01');
  });

  test('past it the police are told of, with no card: they are not ours to supervise', () => {
    const late = at(command('hold-session', '2026-03-03 09:00'), opened)
      .when(reach('handled-by-law', '2026-03-04 09:00'))
      .when(until('2026-04-03 09:00'));
    expect(late.state.breaches.find(({ clock }) => clock === 'case-limit')).toBeUndefined();
    expect(late.when(until('2026-04-04 00:00')).state.breaches).toContainEqual(
      expect.objectContaining({ clock: 'case-limit', card: 'none' }),
    );
  });
});

describe('PS-7 程序规定 185: the handling begins anew', () => {
  test('when nothing is agreed, from the failure', () => {
    expect(failed.reads('case-limit')).toBe('case-limit #2 village running 2026-04-04 00:00');
  });

  test('and runs on in the hands of the police until they decide', () => {
    const handled = failed.when(reach('handled-by-law', '2026-03-05 09:00'));
    expect(handled.state.status).toBe('proceeding');
    // The day of the failure counts, not the day on which the police took it up.
    expect(handled.reads('case-limit')).toContain('#2 village running 2026-04-04 00:00');
    const decided = handled.when(reach('decided', '2026-03-11 09:00'));
    expect(decided.state).toMatchObject({ status: 'visiting', ending: 'decided' });
    expect(decided.reads('case-limit')).toContain('met');
  });

  test('when the agreement is not performed, from that day, and no window for confirmation is left', () => {
    expect(settled.reads('case-limit')).toContain('met');
    const broken = settled.when(reach('not-performed', '2026-03-06 09:00'));
    expect(broken.state.status).toBe('proceeding');
    expect(broken.reads('case-limit')).toContain('running 2026-04-06 00:00');
    expect(broken.reads('confirmation-window')).toContain('stopped');
  });

  test('flight or a fresh offence during mediation: handled by law without a further session', () => {
    expect(at(opened, reach('handled-by-law', '2026-03-03 09:00')).state.status).toBe('proceeding');
  });
});

describe('PS-2 治安管理处罚法 9(4), new in 2026', () => {
  const performed = failed.when(reach('handled-by-law', '2026-03-05 09:00')).when(reach('performed', '2026-03-09 09:00'));

  test('settled elsewhere and performed, applied for in writing and accepted: no punishment', () => {
    const free = performed.when(reach('exemption-applied', '2026-03-10 09:00')).when(reach('exemption-accepted', '2026-03-11 09:00'));
    expect(free.state).toMatchObject({ status: 'visiting', ending: 'settled' });
    expect(free.reads('case-limit')).toContain('met');
  });

  test('not before it is performed, and not after the decision', () => {
    failed.when(reach('exemption-applied', '2026-03-10 09:00')).thenRefused('milestone-not-open');
    const decided = performed.when(reach('decided', '2026-03-10 09:00'));
    decided.when(reach('exemption-applied', '2026-03-11 09:00')).thenRefused('milestone-not-open');
  });

  test('an act of 2025 knows no such application', () => {
    const early = performed.when(reach('exemption-applied', '2026-03-10 09:00', '2025-12-31 09:00'));
    expect(early.thenRefused('milestone-not-open').refusal).toMatchObject({ field: 'occurredAt', basis: 'PS-2' });
  });
});

test('G-14 程序规定 181: with a minor and no guardian no session is held', () => {
  at()
    .when(command('hold-session', '2026-03-03 09:00', { minorInvolved: true }))
    .thenRefused('guardian-absent');
  at()
    .when(command('hold-session', '2026-03-03 09:00', { minorInvolved: true, guardianPresent: true }))
    .brings('sessionHeld');
});

test('PS-1: failing without telling of the civil suit is refused', () => {
  at()
    .when(command('fail-mediation', '2026-03-04 09:00', { remediesTold: ['administrative'] }))
    .thenRefused('remedies-not-told');
});

test.each(['hired-violence', 'gang-fight', 'repeat-offence'])('PS-8 程序规定 179: %s is not for mediation', (subject) => {
  const registered = (claim: object) =>
    intakeObjection(publicSecurity.intakeGuards ?? [], { claim: { ...claim }, registeredOn: '2026-03-02' });
  expect(registered({ subject })).toMatchObject({ code: 'subject-excluded', basis: 'PS-8' });
  expect(registered({ subject: 'fight' })).toBeUndefined();
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'fight', demand: '赔偿医疗费' };
  expect(publicSecurity.claim.safeParse(least).success).toBe(true);
  expect(publicSecurity.claim.safeParse({ ...least, amount: 800, happenedOn: '2026-03-01', minorInvolved: 'yes' }).success).toBe(true);
  expect(publicSecurity.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(publicSecurity.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});

test('PS-2: performed and exempt from punishment without a session, the case is closed and no mediation is missed', () => {
  const exempt = at(
    opened,
    reach('performed', '2026-03-03 09:00'),
    reach('exemption-applied', '2026-03-03 10:00'),
    reach('exemption-accepted', '2026-03-04 09:00'),
  );
  expect([exempt.state.status, exempt.reads('mediation-period')]).toEqual(['visiting', expect.stringContaining('met')]);
  expect(exempt.when(until('2026-03-09 10:00')).state.breaches.map(({ clock }) => clock)).not.toContain('mediation-period');
});
