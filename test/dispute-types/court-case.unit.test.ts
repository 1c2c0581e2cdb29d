import { disputeTypes } from '../../dispute-types';
import { courtCase } from '../../dispute-types/court-case';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(courtCase);
const reach = (milestone: string, received: string, occurred = received) => command('record-milestone', received, { milestone, occurred });
const at = (...steps: Step[]): DisputeSpec => mediating(plan, '2026-03-02', ...steps);
const filed = [
  reach('suit-received', '2026-03-02 11:00', '2026-02-27 09:00'),
  reach('filed', '2026-03-03 09:00'),
  reach('consented', '2026-03-03 10:00'),
];
const ordinary = (...steps: Step[]) => at(...filed, reach('papers-signed-ordinary', '2026-03-04 09:00'), ...steps);
const summary = (...steps: Step[]) => at(...filed, reach('papers-signed-summary', '2026-03-04 09:00'), ...steps);
const weekly = updates('2026-03-10', '2026-03-17');

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(courtCase, place, disputeTypes))).toEqual([]);
});

describe('CM-2 民事诉讼法 126', () => {
  const received = at(reach('suit-received', '2026-03-02 11:00', '2026-02-27 09:00'));

  test('seven days from a compliant suit, received before it came here', () => {
    expect(received.reads('court-filing')).toBe('court-filing #1 village running 2026-03-07 00:00');
    expect(received.when(reach('filed', '2026-03-03 09:00')).reads('court-filing')).toContain('met');
  });

  test('refused by ruling: the court has decided, and the period is met', () => {
    const refused = received.when(reach('filing-refused', '2026-03-04 09:00'));
    expect(refused.state).toMatchObject({ status: 'visiting', ending: 'decided' });
    expect(refused.reads('court-filing')).toContain('met');
  });

  test('a court that is silent is told of, and gets no card', () => {
    expect(received.when(until('2026-03-07 00:00')).state.breaches).toMatchObject([{ clock: 'court-filing', card: 'none' }]);
  });
});

describe('CM-7 since 2025-01-01: filed first, then entrusted with consent', () => {
  test('nothing is entrusted before it is filed and the parties consent', () => {
    const early = at(...filed.slice(0, 2)).when(reach('papers-signed-ordinary', '2026-03-04 09:00'));
    expect(early.thenRefused('milestone-not-open').refusal?.expected).not.toContain('papers-signed');
  });

  test('fifteen days from signing for the papers, or seven in summary procedure', () => {
    expect(ordinary().reads('entrusted-ordinary')).toBe('entrusted-ordinary #1 village running 2026-03-20 00:00');
    expect(summary().reads('entrusted-summary')).toBe('entrusted-summary #1 village running 2026-03-12 00:00');
    expect(ordinary().state.status).toBe('proceeding');
  });

  test('thirty days more, once, when both parties ask', () => {
    const more = { clock: 'entrusted-summary', days: 30, bothPartiesAsk: true };
    summary()
      .when(command('extend', '2026-03-10 09:00', { ...more, bothPartiesAsk: false }))
      .thenRefused('extension-needs-both-parties');
    summary()
      .when(command('extend', '2026-03-10 09:00', { ...more, days: 31 }))
      .thenRefused('extension-too-long');
    const extended = summary(command('extend', '2026-03-10 09:00', more));
    expect(extended.reads('entrusted-summary')).toContain('running 2026-04-11 00:00');
    extended.when(command('extend', '2026-03-11 09:00', more)).thenRefused('extensions-used-up');
  });

  test('expired, the court goes on with the case: an unhappy visit does not bring it back', () => {
    const expired = ordinary(...weekly, until('2026-03-20 00:00'));
    expect(expired.state).toMatchObject({ status: 'visiting', ending: 'suit', breaches: [] });
    const visited = expired.when(command('record-visit', '2026-03-21 09:00', { satisfied: false }));
    expect(visited.state).toMatchObject({ status: 'watching', round: 1 });
  });

  test('declined or not agreed, it is returned before the period ends, and nothing runs on', () => {
    const returned = ordinary(reach('returned-to-court', '2026-03-09 09:00'));
    expect(returned.state).toMatchObject({ status: 'visiting', ending: 'suit' });
    expect(returned.reads('entrusted-ordinary')).toContain('stopped');
  });

  test('a judgment given meanwhile decides it', () => {
    expect(ordinary(reach('judged', '2026-03-09 09:00')).state).toMatchObject({ ending: 'decided' });
  });

  test.each(['suit-withdrawn', 'mediation-paper-issued'])('agreed: %s ends it as settled, and no window is left open', (end) => {
    const settled = ordinary(command('conclude-agreement', '2026-03-10 09:00'), reach(end, '2026-03-11 09:00'));
    expect(settled.state).toMatchObject({ status: 'visiting', ending: 'settled' });
    expect(settled.reads('entrusted-ordinary')).toContain('met');
    expect(settled.reads('confirmation-window')).toContain('stopped');
  });

  test('G-1: against a clear refusal no session is held before the court either', () => {
    const refused = ordinary(reach('party-refused', '2026-03-05 09:00'));
    refused.when(command('hold-session', '2026-03-06 09:00')).thenRefused('party-refused');
  });
});

describe('CM-3, CM-6: mediation before filing, to 2024-12-31', () => {
  const consented = at(reach('consented', '2026-03-02 11:00', '2024-12-01 09:00'));

  test('what began on its last day is counted by it', () => {
    const late = consented.when(reach('papers-signed-before-filing', '2026-03-02 12:00', '2024-12-31 09:00'));
    expect(late.reads('appointed-before-filing')).toBe('appointed-before-filing #1 village running 2025-01-31 00:00');
    expect(late.when(until('2026-03-02 13:00')).state).toMatchObject({ status: 'visiting', ending: 'suit' });
  });

  test.each(['papers-signed-before-filing', 'mediator-confirmed-before-filing'])('a day later %s is no more', (code) => {
    const refused = consented.when(reach(code, '2026-03-02 12:00', '2025-01-01 09:00'));
    expect(refused.thenRefused('milestone-not-open').refusal).toMatchObject({
      field: 'occurredAt',
      expected: expect.stringContaining('..2024-12-31'),
    });
  });

  test('online, an appraisal is not counted', () => {
    const legacy = mediating(
      plan,
      '2024-12-02',
      reach('consented', '2024-12-02 11:00'),
      reach('mediator-confirmed-before-filing', '2024-12-03 09:00'),
      command('suspend', '2024-12-05 09:00'),
      command('resume', '2024-12-09 09:00'),
    );
    expect(legacy.reads('online-before-filing')).toContain('running 2025-01-07 00:00');
  });
});

test('CM-5: the steps of online mediation in working days, a silent mediator told of and replaced', () => {
  const agreed = at(reach('online-applied', '2026-03-02 11:00'), reach('online-agreed', '2026-03-03 09:00'));
  expect(agreed.reads('online-asking')).toContain('met');
  expect(agreed.reads('online-choice')).toContain('running 2026-03-06 00:00');
  const asked = agreed.when(reach('designation-asked', '2026-03-05 09:00'));
  expect(asked.reads('online-choice')).toContain('stopped');
  expect(asked.reads('online-designation')).toContain('running 2026-03-11 00:00');
  const named = asked.when(reach('mediator-designated', '2026-03-06 09:00'));
  expect(named.reads('online-confirmation')).toContain('running 2026-03-12 00:00');
  const silent = named.when(command('report-progress', '2026-03-09 09:00')).when(until('2026-03-12 00:00'));
  expect(silent.state.breaches).toMatchObject([{ clock: 'online-confirmation', card: 'none' }]);
  expect(silent.when(reach('designation-asked', '2026-03-12 09:00')).reads('online-designation')).toContain('#2');
});

test('the claim takes what the court’s papers say, and no field it does not know', () => {
  const least = { subject: 'loan', procedure: 'summary', demand: '归还借款' };
  expect(courtCase.claim.safeParse(least).success).toBe(true);
  expect(courtCase.claim.safeParse({ ...least, procedure: 'special' }).success).toBe(false);
  expect(courtCase.claim.safeParse({ ...least, households: 3 }).success).toBe(false);
});
