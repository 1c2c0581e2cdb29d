import { labour } from '../../dispute-types/labour';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, givenIn, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(labour);

test('the plan is sound in every place', () => {
  expect(jurisdictions.flatMap((place) => planFaults(labour, place))).toEqual([]);
});

describe('LB-1 劳动争议调解仲裁法 14', () => {
  test('15 calendar days run from the receipt of the application, whenever it is accepted', () => {
    const received = givenIn(plan, '2026-03-02 10:00');
    expect(received.reads('mediation-period')).toBe('mediation-period #1 village running 2026-03-18 00:00');
    expect(received.when(command('accept', '2026-03-04 09:00')).reads('mediation-period')).toContain('#1 village running 2026-03-18 00:00');
  });

  test('民法典 203: a last day in the National Day holiday moves to 8 October, a swapped-in Saturday stays (CNT-17)', () => {
    expect(givenIn(plan, '2026-09-16 10:00').reads('mediation-period')).toContain('running 2026-10-09 00:00');
    expect(givenIn(plan, '2026-09-25 10:00').reads('mediation-period')).toContain('running 2026-10-11 00:00');
  });

  test('an agreement meets it, and a failure with the remedies told', () => {
    const busy = mediating(plan, '2026-03-02', ...updates('2026-03-09', '2026-03-16'));
    const agreed = busy.when(command('conclude-agreement', '2026-03-17 23:59'));
    expect(agreed.reads('mediation-period')).toContain('met');
    expect(agreed.state).toMatchObject({ status: 'confirming', breaches: [] });
    const failed = mediating(plan, '2026-03-02')
      .when(command('fail-mediation', '2026-03-09 09:00', { remediesTold: ['arbitration', 'court'] }))
      .brings('failed');
    expect(failed.state).toMatchObject({ status: 'visiting', ending: 'failed', breaches: [] });
    expect(failed.reads('mediation-period')).toContain('met');
  });

  test('without an agreement it is reminded and breached, and mediation is not ended: the parties may go to arbitration', () => {
    const late = mediating(plan, '2026-03-02', ...updates('2026-03-09', '2026-03-16'), until('2026-03-18 00:00'));
    expect(late.facts.filter((fact) => fact.kind === 'reminded' && fact.clock === 'mediation-period')).toHaveLength(1);
    expect(late.state).toMatchObject({ status: 'mediating', breaches: [{ clock: 'mediation-period', card: 'open' }] });
    late.when(command('fail-mediation', '2026-03-18 09:00')).brings('failed');
  });

  test('the ladder of the place follows its breach', () => {
    expect(plan.clocks.find(({ code }) => code === 'mediation-period')?.ladder).toBe('case-period');
  });

  test('a new round has 15 days of its own', () => {
    const again = mediating(
      plan,
      '2026-03-02',
      command('fail-mediation', '2026-03-09 09:00'),
      command('record-visit', '2026-03-10 09:00', { satisfied: false }),
    );
    expect(again.reads('mediation-period')).toBe('mediation-period #2 village running 2026-03-26 00:00');
  });

  test('the national law knows no extension and no suspension', () => {
    const spec = mediating(plan, '2026-03-02');
    spec.when(command('extend', '2026-03-09 09:00')).thenRefused('clock-not-extendable');
    spec.when(command('suspend', '2026-03-09 09:00')).thenRefused('suspension-reason-unknown');
  });
});

test.each([[[]], [['court']], [['arbitration']]])('G-2: failing with only %j told is refused', (remediesTold) => {
  const refused = mediating(plan, '2026-03-02').when(command('fail-mediation', '2026-03-09 09:00', { remediesTold }));
  expect(refused.thenRefused('remedies-not-told').refusal).toMatchObject({ expected: 'arbitration, court', basis: 'G-2' });
});

test('LB-9: an agreement on payment may be confirmed, by both parties together, within the 30 days of JC-1', () => {
  const settled = mediating(plan, '2026-09-03', command('conclude-agreement', '2026-09-05 09:00'));
  expect(settled.reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-10-09 00:00');
  settled.when(command('apply-confirmation', '2026-09-07 09:00', { jointly: false })).thenRefused('not-jointly');
  settled.when(command('apply-confirmation', '2026-09-07 09:00')).thenRefused('not-confirmable');
  settled.when(command('apply-confirmation', '2026-09-07 09:00', { matter: 'payment' })).brings('confirmationSought');
});

test('LB-3: the remedies say arbitration first, its year and that it is free', () => {
  expect(labour.remedies.map(({ code }) => code)).toEqual(['arbitration', 'court', 'administrative']);
  expect(labour.remedies[0]?.zh).toMatch(/先.*仲裁.*不收费.*一年/);
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'wages', applicant: 'worker', demand: '支付拖欠工资' };
  expect(labour.claim.safeParse(least).success).toBe(true);
  expect(labour.claim.safeParse({ ...least, amount: 12_000.5, knownOn: '2026-02-10', workers: 3 }).success).toBe(true);
  expect(labour.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(labour.claim.safeParse({ ...least, happenedOn: '2026-02-10' }).success).toBe(false);
});

describe('arbitration after mediation', () => {
  const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
  const applied = (...steps: Step[]) => mediating(plan, '2026-03-02', reach('arbitration-applied', '2026-03-04 09:00'), ...steps);
  const accepted = (...steps: Step[]) => applied(reach('arbitration-accepted', '2026-03-06 09:00'), ...steps);
  const awarded = (...steps: Step[]) => accepted(...updates('2026-03-12', '2026-03-19'), reach('award-made', '2026-03-20 09:00'), ...steps);

  test('LB-4: five working days to accept; then its own period runs and ours is over', () => {
    expect(applied().state.status).toBe('proceeding');
    expect(applied().reads('arbitration-acceptance')).toBe('arbitration-acceptance #1 village running 2026-03-12 00:00');
    expect(applied().reads('mediation-period')).toContain('stopped');
    expect(accepted().reads('arbitration-acceptance')).toContain('met');
  });

  test('LB-4: silent or refusing, the applicant may sue; the body is told of, and gets no card', () => {
    const silent = applied(...updates('2026-03-10'), until('2026-03-12 00:00'));
    expect(silent.state.breaches).toMatchObject([{ clock: 'arbitration-acceptance', card: 'none', supervisor: null }]);
    expect(silent.when(reach('sued', '2026-03-13 09:00')).state).toMatchObject({ status: 'visiting', ending: 'suit' });
    const refused = applied(reach('arbitration-refused', '2026-03-05 09:00'));
    expect(refused.state.status).toBe('proceeding');
    expect(refused.when(reach('sued', '2026-03-06 09:00')).state).toMatchObject({ ending: 'suit' });
    expect(refused.when(reach('arbitration-ended', '2026-03-06 09:00')).state).toMatchObject({ ending: 'failed' });
  });

  test('LB-5: served and the tribunal named in five working days, answered in ten, forwarded in five', () => {
    const spec = accepted();
    expect([spec.reads('application-service'), spec.reads('tribunal-notice')]).toEqual([
      'application-service #1 village running 2026-03-14 00:00',
      'tribunal-notice #1 village running 2026-03-14 00:00',
    ]);
    const served = spec.when(reach('application-served', '2026-03-09 09:00'));
    expect(served.reads('answer')).toContain('running 2026-03-24 00:00');
    const silent = [...updates('2026-03-13', '2026-03-20'), until('2026-03-24 00:00')].reduce((s, step) => s.when(step), served);
    expect([silent.reads('answer'), silent.state.status]).toEqual([expect.stringContaining('lapsed'), 'proceeding']);
    expect(served.when(reach('answer-filed', '2026-03-10 09:00')).reads('answer-forwarding')).toContain('running 2026-03-18 00:00');
  });

  test('LB-7: forty-five calendar days from acceptance, fifteen more once', () => {
    expect(accepted().reads('award-period')).toBe('award-period #1 village running 2026-04-21 00:00');
    const more = { clock: 'award-period', days: 15, bothPartiesAsk: false };
    expect(accepted(command('extend', '2026-03-10 09:00', more)).reads('award-period')).toContain('running 2026-05-06 00:00');
    accepted()
      .when(command('extend', '2026-03-10 09:00', { ...more, days: 16 }))
      .thenRefused('extension-too-long');
  });

  test('LB-8: any other award takes effect when nobody sues within fifteen days', () => {
    const received = awarded(reach('award-received', '2026-03-23 09:00'), ...updates('2026-03-26', '2026-04-02'));
    expect(received.reads('award-suit')).toBe('award-suit #1 village running 2026-04-08 00:00');
    expect(received.when(until('2026-04-08 00:00')).state).toMatchObject({ status: 'visiting', ending: 'decided' });
    expect(received.when(reach('sued', '2026-04-07 09:00')).state).toMatchObject({ status: 'visiting', ending: 'suit' });
    expect(received.when(reach('sued', '2026-04-07 09:00')).reads('award-suit')).toContain('met');
  });

  test('LB-8: a final award waits for the longer period, the employer’s thirty days', () => {
    const weekly = updates('2026-03-26', '2026-04-02', '2026-04-09', '2026-04-16', '2026-04-22');
    const received = awarded(reach('final-award-received', '2026-03-23 09:00'));
    expect([received.reads('worker-suit'), received.reads('employer-annulment')]).toEqual([
      'worker-suit #1 village running 2026-04-08 00:00',
      'employer-annulment #1 village running 2026-04-23 00:00',
    ]);
    const waited = weekly.reduce((spec, step) => spec.when(step), received);
    expect([waited.reads('worker-suit'), waited.state.status]).toEqual([expect.stringContaining('lapsed'), 'proceeding']);
    expect(waited.when(until('2026-04-23 00:00')).state).toMatchObject({ status: 'visiting', ending: 'decided' });
    expect(received.when(reach('annulment-applied', '2026-03-25 09:00')).state).toMatchObject({ ending: 'suit' });
  });

  test('LB-10: the tribunal may still settle it', () => {
    expect(accepted(reach('settled-before-tribunal', '2026-03-10 09:00')).state).toMatchObject({ ending: 'settled' });
  });

  test('G-2: it stays open after a failed mediation and a broken agreement, through the watch, which begins anew', () => {
    const failed = mediating(
      plan,
      '2026-03-02',
      command('fail-mediation', '2026-03-05 09:00'),
      command('record-visit', '2026-03-06 09:00', { contacted: true, solved: false, satisfied: true }),
    );
    expect(failed.state.status).toBe('watching');
    const later = failed.when(reach('arbitration-applied', '2026-03-30 09:00'));
    expect([later.state.status, later.reads('watch'), later.reads('weekly-update')]).toEqual([
      'proceeding',
      expect.stringContaining('stopped'),
      expect.stringContaining('running'),
    ]);
    const over = later.when(reach('sued', '2026-03-31 09:00')).when(command('record-visit', '2026-04-01 09:00'));
    expect(over.reads('watch')).toBe('watch #2 village running 2026-07-02 00:00');
  });
});
