import { disputeTypes } from '../../dispute-types';
import { land } from '../../dispute-types/land';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(land);
const told = { remediesTold: ['arbitration', 'court'] };
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
const at = (...steps: Step[]): DisputeSpec => mediating(plan, '2026-03-02', ...steps);
const applied = reach('arbitration-applied', '2026-03-03 09:00');
const accepted = [applied, reach('arbitration-accepted', '2026-03-04 09:00')];
const weekly = updates('2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01', '2026-04-08', '2026-04-15', '2026-04-22', '2026-04-29');
const awarded = [...accepted, reach('award-made', '2026-03-05 09:00'), reach('award-received', '2026-03-06 09:00')];

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(land, place, disputeTypes))).toEqual([]);
});

test('RL-1 调解仲裁法 7-10: mediation has no period, and with its weekly updates nobody is in breach', () => {
  expect(plan.clocks.map(({ code }) => code)).not.toContain('mediation-period');
  expect(at(...updates('2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06')).state).toMatchObject({
    status: 'mediating',
    breaches: [],
  });
});

describe('RL-3 调解仲裁法 23-25, 27', () => {
  test('five working days to accept or refuse; a silent commission is told of, and gets no card', () => {
    expect(at(applied).reads('arbitration-acceptance')).toBe('arbitration-acceptance #1 village running 2026-03-11 00:00');
    expect(at(...accepted).reads('arbitration-acceptance')).toContain('met');
    expect(at(applied, until('2026-03-11 00:00')).state.breaches).toContainEqual(
      expect.objectContaining({ clock: 'arbitration-acceptance', card: 'none' }),
    );
  });

  test('five to serve, ten calendar days to answer, five to forward', () => {
    expect(at(...accepted).reads('application-service')).toContain('running 2026-03-12 00:00');
    const served = at(...accepted, reach('application-served', '2026-03-05 09:00'));
    expect(served.reads('application-service')).toContain('met');
    expect(served.reads('answer')).toContain('running 2026-03-17 00:00');
    const answered = served.when(reach('answer-filed', '2026-03-06 09:00'));
    expect(answered.reads('answer-forwarding')).toContain('running 2026-03-14 00:00');
    expect(answered.when(reach('answer-forwarded', '2026-03-09 09:00')).reads('answer-forwarding')).toContain('met');
  });

  test('the answer keeps its ten days to the day, and its last day moves off a Sunday', () => {
    const served = (day: string) => at(...accepted, reach('application-served', `${day} 09:00`)).reads('answer');
    expect(served('2026-03-05')).toContain('running 2026-03-17 00:00');
    expect(served('2026-03-06')).toContain('running 2026-03-17 00:00');
  });

  test('no answer lapses, and the arbitration goes on', () => {
    const silent = at(...accepted, reach('application-served', '2026-03-05 09:00'), ...updates('2026-03-10'), until('2026-03-17 00:00'));
    expect(silent.reads('answer')).toContain('lapsed');
    expect(silent.state).toMatchObject({ status: 'proceeding', breaches: [] });
  });

  test('two working days to tell of the tribunal', () => {
    const formed = at(...accepted, reach('tribunal-formed', '2026-03-06 09:00'));
    expect(formed.reads('tribunal-notice')).toContain('running 2026-03-11 00:00');
    expect(formed.when(reach('tribunal-notified', '2026-03-09 09:00')).reads('tribunal-notice')).toContain('met');
  });
});

describe('RL-5 调解仲裁法 47', () => {
  test('sixty days from acceptance; of days off the text says nothing, and the strict day binds the commission', () => {
    expect(at(...accepted).reads('award-period')).toBe('award-period #1 village running 2026-05-04 00:00');
  });

  test('at most thirty days more, once', () => {
    const more = { clock: 'award-period', days: 30, bothPartiesAsk: false };
    at(...accepted)
      .when(command('extend', '2026-03-05 09:00', { ...more, days: 31 }))
      .thenRefused('extension-too-long');
    const extended = at(...accepted, command('extend', '2026-03-05 09:00', more));
    expect(extended.reads('award-period')).toContain('running 2026-06-03 00:00');
    extended.when(command('extend', '2026-03-06 09:00', more)).thenRefused('extensions-used-up');
  });

  test('overdue is told of and ends nothing: the law names no consequence', () => {
    const late = at(...accepted, ...weekly, until('2026-05-04 00:00'));
    expect(late.state).toMatchObject({ status: 'proceeding' });
    expect(late.state.breaches).toContainEqual(expect.objectContaining({ clock: 'award-period', card: 'none' }));
  });
});

test('RL-4 调解仲裁法 45: the award is served within three working days', () => {
  const made = at(...accepted, reach('award-made', '2026-03-05 09:00'));
  expect(made.reads('award-period')).toContain('met');
  expect(made.reads('award-service')).toContain('running 2026-03-11 00:00');
  expect(at(...awarded).reads('award-service')).toContain('met');
});

describe('RL-6 调解仲裁法 48', () => {
  test('thirty days to sue from the receipt of the award; a last day in a holiday protects the party', () => {
    // 2026-04-05 is a Sunday and the Monday after it a holiday (CNT-17).
    expect(at(...awarded).reads('award-suit')).toBe('award-suit #1 village running 2026-04-08 00:00');
  });

  test('and thirty days to the day where no holiday is', () => {
    const received = at(...accepted, reach('award-made', '2026-03-05 09:00'), reach('award-received', '2026-03-10 09:00'));
    expect(received.reads('award-suit')).toContain('running 2026-04-10 00:00');
  });

  test('nobody sued: the award takes effect, and an unhappy visit brings no case back', () => {
    const stands = at(...awarded, ...weekly.slice(0, 4), until('2026-04-08 00:00'));
    expect(stands.state).toMatchObject({ status: 'visiting', ending: 'decided', round: 1 });
  });

  test('a suit meets it', () => {
    const sued = at(...awarded, command('report-suit', '2026-03-10 09:00'));
    expect(sued.reads('award-suit')).toContain('met');
    expect(sued.state).toMatchObject({ status: 'visiting', ending: 'suit' });
  });
});

describe('G-2: mediation bars no other way', () => {
  test('arbitration is open after a failed mediation, and when an agreement is not kept', () => {
    const failed = at(command('fail-mediation', '2026-03-04 09:00', told), reach('arbitration-applied', '2026-03-05 09:00'));
    expect(failed.state.status).toBe('proceeding');
    const broken = at(command('conclude-agreement', '2026-03-04 09:00'), command('waive-confirmation', '2026-03-05 09:00'));
    expect(broken.when(reach('arbitration-applied', '2026-03-06 09:00')).state.status).toBe('proceeding');
  });

  test('refused by the commission the parties may sue; unsued, it ends as failed', () => {
    const refused = at(applied, reach('arbitration-refused', '2026-03-04 09:00'));
    expect(refused.when(command('report-suit', '2026-03-05 09:00')).state).toMatchObject({ ending: 'suit' });
    expect(refused.when(reach('arbitration-ended', '2026-03-05 09:00')).state).toMatchObject({ ending: 'failed' });
  });

  test('an agreement before the tribunal stops its periods and may be confirmed', () => {
    const agreed = at(...accepted, command('conclude-agreement', '2026-03-06 09:00'));
    expect(agreed.reads('award-period')).toContain('stopped');
    expect(agreed.reads('confirmation-window')).toContain('running');
  });

  test('failing without telling of arbitration is refused', () => {
    at()
      .when(command('fail-mediation', '2026-03-04 09:00', { remediesTold: ['court'] }))
      .thenRefused('remedies-not-told');
  });
});

test('G-10: whose land it is cannot be confirmed', () => {
  const agreed = at(command('conclude-agreement', '2026-03-04 09:00'));
  agreed.when(command('apply-confirmation', '2026-03-05 09:00', { matter: 'title' })).thenRefused('not-confirmable');
  agreed.when(command('apply-confirmation', '2026-03-05 09:00', { matter: 'payment' })).brings('confirmationSought');
});

test('RL-2: the remedies say the two years of the limitation', () => {
  expect(land.remedies.find(({ code }) => code === 'arbitration')?.zh).toMatch(/时效二年/);
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'transfer', demand: '继续履行流转合同' };
  expect(land.claim.safeParse(least).success).toBe(true);
  expect(land.claim.safeParse({ ...least, parcel: '村东三亩地', knownOn: '2025-05-01', households: 2 }).success).toBe(true);
  expect(land.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(land.claim.safeParse({ ...least, workers: 3 }).success).toBe(false);
});
