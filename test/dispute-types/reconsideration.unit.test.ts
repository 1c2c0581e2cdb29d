import { disputeTypes } from '../../dispute-types';
import { reconsideration } from '../../dispute-types/reconsideration';
import { allowedCommands } from '../../domain/dispute/permissions';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { actor, command, givenIn, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(reconsideration);
const reach = (milestone: string, received: string, occurred = received) => command('record-milestone', received, { milestone, occurred });
const received = (...steps: Step[]) => givenIn(plan, '2026-03-02 10:00', command('reply', '2026-03-02 11:00'), ...steps);
const accepted = (...steps: Step[]) => mediating(plan, '2026-03-02', ...steps);
const consented = reach('mediation-consented', '2026-03-03 09:00');
const suspended = [consented, command('suspend', '2026-03-03 10:00', { reason: 'mediation' })];

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(reconsideration, place, disputeTypes))).toEqual([]);
});

describe('AR-1 行政复议法 30, 31: five working days to examine, ten to supply (CNT-10)', () => {
  test('silence accepts on the last day, and the sixty days run from there', () => {
    expect(received().reads('examination')).toBe('examination #1 village running 2026-03-10 00:00');
    const silent = received(command('reply', '2026-03-08 09:00'), until('2026-03-10 00:00'));
    expect(silent.reads('examination')).toContain('lapsed');
    expect(silent.state.status).toBe('accepted');
    // The day of silence, 9 March, is not counted.
    expect(silent.reads('decision-period')).toBe('decision-period #1 village running 2026-05-09 00:00');
  });

  test.each([
    command('accept', '2026-03-04 09:00'),
    command('decline', '2026-03-04 09:00', { routes: ['court'] }),
    reach('supplement-noticed', '2026-03-04 09:00'),
  ])('$name is an answer', (answer) => {
    expect(received(answer).reads('examination')).toContain('met');
  });

  test('what is missing is supplied in ten working days, and then it is examined anew', () => {
    const noticed = received(reach('supplement-noticed', '2026-03-04 09:00'));
    expect(noticed.reads('supplement')).toBe('supplement #1 village running 2026-03-19 00:00');
    const supplied = noticed.when(reach('supplemented', '2026-03-06 09:00'));
    expect(supplied.reads('supplement')).toContain('met');
    expect(supplied.reads('examination')).toBe('examination #2 village running 2026-03-14 00:00');
  });

  test('not supplied, the application is given up; accepted all the same, it is not', () => {
    const noticed = received(reach('supplement-noticed', '2026-03-04 09:00'), command('reply', '2026-03-08 09:00'));
    const replied = noticed.when(command('reply', '2026-03-14 09:00'));
    expect(replied.when(until('2026-03-19 00:00')).state).toMatchObject({ status: 'visiting', ending: 'withdrawn', breaches: [] });
    expect(noticed.when(command('accept', '2026-03-09 09:00')).reads('supplement')).toContain('stopped');
    expect(noticed.when(command('decline', '2026-03-09 09:00', { routes: ['court'] })).reads('supplement')).toContain('stopped');
  });

  test.each([command('withdraw', '2026-03-05 09:00'), command('report-suit', '2026-03-05 09:00')])(
    '$name leaves nothing to examine',
    (end) => {
      expect(received(end).reads('examination')).toContain('stopped');
      expect(received(reach('supplement-noticed', '2026-03-04 09:00'), end).reads('supplement')).toContain('stopped');
    },
  );

  test('the sixty days to apply are shown where the claim is taken, and no clock counts them', () => {
    expect(reconsideration.claim.shape).toHaveProperty('knownOn');
    expect(reconsideration.bases.find(({ code }) => code === 'AR-1')?.zh).toContain('六十日内申请');
  });
});

describe('AR-2 行政复议法 62: sixty days, thirty in summary procedure', () => {
  const many = updates('2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-05', '2026-04-11', '2026-04-17', '2026-04-23');
  const weekly = [...many, ...updates('2026-04-29')];

  test('they are calendar days from acceptance, strict at a weekend, and their breach is the body’s', () => {
    expect(accepted().reads('decision-period')).toBe('decision-period #1 village running 2026-05-02 00:00');
    const late = accepted(...weekly, until('2026-05-02 00:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'decision-period', card: 'open' }]);
    expect(late.when(reach('decision-made', '2026-05-02 09:00')).state).toMatchObject({ status: 'visiting', ending: 'decided' });
  });

  test('the head may add thirty once, in summary procedure never', () => {
    const extend = (clock: string, days: number) => command('extend', '2026-03-09 09:00', { clock, days, bothPartiesAsk: false });
    accepted().when(extend('decision-period', 31)).thenRefused('extension-too-long');
    const extended = accepted(extend('decision-period', 30));
    expect(extended.reads('decision-period')).toContain('running 2026-06-01 00:00');
    extended.when(extend('decision-period', 1)).thenRefused('extensions-used-up');
    const summary = accepted(reach('summary-procedure', '2026-03-02 11:00', '2026-03-02 09:30'));
    summary.when(extend('summary-decision-period', 1)).thenRefused('clock-not-extendable');
  });

  test('summary procedure takes the place of the sixty days, from the day of acceptance', () => {
    const summary = accepted(reach('summary-procedure', '2026-03-04 11:00', '2026-03-02 09:30'));
    expect(summary.reads('decision-period')).toContain('stopped');
    expect(summary.reads('summary-decision-period')).toBe('summary-decision-period #1 village running 2026-04-02 00:00');
    expect(summary.when(reach('decision-made', '2026-03-06 09:00')).reads('summary-decision-period')).toContain('met');
  });

  test('handed up, a summary procedure stays one', () => {
    const up = accepted(reach('summary-procedure', '2026-03-02 11:00'), command('hand-up', '2026-03-03 09:00'));
    expect(up.reads('decision-period')).toContain('#1 village stopped');
  });

  test.each([
    [reach('decision-made', '2026-03-05 09:00'), 'met'],
    [command('withdraw', '2026-03-05 09:00'), 'stopped'],
    [command('report-suit', '2026-03-05 09:00'), 'stopped'],
  ])('$name ends it', (end, status) => {
    expect(accepted(end).reads('decision-period')).toContain(status);
    const summary = accepted(reach('summary-procedure', '2026-03-02 11:00'), end);
    expect(summary.reads('summary-decision-period')).toContain(status);
  });

  test('decided, an unhappy visit brings nothing back; agreed and not kept, it is reconsidered anew', () => {
    const unhappy = command('record-visit', '2026-03-06 09:00', { satisfied: false });
    expect(accepted(reach('decision-made', '2026-03-05 09:00'), unhappy).state).toMatchObject({ status: 'watching', round: 1 });
    const agreed = accepted(consented, command('conclude-agreement', '2026-03-05 09:00'), unhappy);
    expect(agreed.reads('decision-period')).toBe('decision-period #2 village running 2026-05-06 00:00');
  });
});

describe('AR-3 行政复议法 5, 39, 73: mediation by consent', () => {
  test.each(['suspend', 'hold-session', 'conclude-agreement'] as const)(
    '%s waits for the consent of both, and is not offered before',
    (name) => {
      const body = name === 'suspend' ? { reason: 'mediation' } : {};
      expect(
        accepted()
          .when(command(name, '2026-03-04 09:00', body))
          .thenRefused('milestone-first').refusal,
      ).toMatchObject({
        expected: 'record-milestone mediation-consented',
        basis: 'AR-3',
      });
      const offered = (...steps: Step[]) => allowedCommands(accepted(...steps).state, actor('village', 'handler'));
      expect([offered().includes(name), offered(consented).includes(name)]).toEqual([false, true]);
    },
  );

  test('the period stands still while it is mediated', () => {
    const mediated = accepted(...suspended);
    expect(mediated.reads('decision-period')).toContain('suspended null');
    // Seven days, 3 to 10 March, do not count.
    expect(mediated.when(command('resume', '2026-03-10 09:00')).reads('decision-period')).toContain('running 2026-05-09 00:00');
    const summary = accepted(reach('summary-procedure', '2026-03-02 11:00'), ...suspended);
    expect(summary.reads('summary-decision-period')).toContain('suspended null');
  });

  test('agreed, the mediation document binds and ends it: there is nothing to confirm', () => {
    const agreed = accepted(...suspended, command('conclude-agreement', '2026-03-06 09:00'));
    expect(agreed.state).toMatchObject({ status: 'visiting', ending: 'settled', suspended: null });
    expect(agreed.reads('decision-period')).toContain('met');
    const summary = accepted(reach('summary-procedure', '2026-03-02 11:00'), consented, command('conclude-agreement', '2026-03-06 09:00'));
    expect(summary.reads('summary-decision-period')).toContain('met');
  });

  test('failing it is decided: nothing is failed, and nothing offers to', () => {
    const failed = accepted(...suspended, reach('mediation-failed', '2026-03-06 09:00'), command('resume', '2026-03-06 10:00'));
    failed.when(command('fail-mediation', '2026-03-06 11:00', { remediesTold: ['court'] })).thenRefused('milestone-first');
    expect(allowedCommands(failed.state, actor('village', 'handler'))).not.toContain('fail-mediation');
    expect(failed.when(reach('decision-made', '2026-03-09 09:00')).state).toMatchObject({ ending: 'decided' });
  });

  test('decided while it stands still it stands still no more', () => {
    const decided = accepted(...suspended, reach('decision-made', '2026-03-09 09:00'));
    expect(decided.state).toMatchObject({ status: 'visiting', suspended: null });
    expect(decided.reads('decision-period')).toContain('met');
  });
});

test.each([
  [{ subject: 'civil-mediation' }, 'subject-excluded', 'AR-4'],
  [{ elsewhere: 'court' }, 'parallel-procedure', 'G-9'],
])('%j is not taken up', (claim, code, basis) => {
  const objection = (change: object) =>
    intakeObjection(reconsideration.intakeGuards ?? [], {
      claim: { subject: 'penalty', elsewhere: 'none', ...change },
      registeredOn: '2026-03-02',
    });
  expect(objection(claim)).toMatchObject({ code, basis });
  expect(objection({})).toBeUndefined();
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'penalty', demand: '撤销处罚决定', elsewhere: 'none' };
  expect(reconsideration.claim.safeParse({ ...least, knownOn: '2026-02-10' }).success).toBe(true);
  expect(reconsideration.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(reconsideration.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
