import { disputeTypes } from '../../dispute-types';
import { wageArrears } from '../../dispute-types/wage-arrears';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, type DisputeSpec, givenIn, type Step, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(wageArrears);
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
const at = (...steps: Step[]): DisputeSpec => mediating(plan, '2026-03-02', ...steps);
const transferred = reach('complaint-transferred', '2026-03-03 09:00');
const opened = [transferred, reach('inspection-accepted', '2026-03-04 09:00'), reach('inspection-opened', '2026-03-04 10:00')];
const ordered = [...opened, reach('payment-ordered', '2026-03-06 09:00')];

test('the plan is sound in every place, among the other types', () => {
  expect(jurisdictions.flatMap((place) => planFaults(wageArrears, place, disputeTypes))).toEqual([]);
});

describe('WG-1 保障农民工工资支付条例 10: whoever is asked first', () => {
  test('transfers it at the counter, and still owes the complainant an answer', () => {
    const sent = givenIn(plan, '2026-03-02 10:00', reach('complaint-transferred', '2026-03-02 11:00'));
    expect(sent.state.status).toBe('proceeding');
    expect(sent.reads('first-reply')).toContain('running');
    expect(sent.reads('mediation-period')).toContain('stopped');
  });

  test('or mediates first, and transfers what fails or is not paid', () => {
    const failed = at(command('fail-mediation', '2026-03-04 09:00'), reach('complaint-transferred', '2026-03-05 09:00'));
    expect(failed.state.status).toBe('proceeding');
    const broken = at(command('conclude-agreement', '2026-03-04 09:00'), command('waive-confirmation', '2026-03-05 09:00'));
    expect(broken.when(reach('complaint-transferred', '2026-03-06 09:00')).state.status).toBe('proceeding');
  });
});

describe('WG-4 若干规定 18', () => {
  test('five working days from the complaint; a silent inspectorate is told of, and gets no card', () => {
    expect(at(transferred).reads('inspection-acceptance')).toBe('inspection-acceptance #1 village running 2026-03-11 00:00');
    expect(at(...opened).reads('inspection-acceptance')).toContain('met');
    expect(at(transferred, until('2026-03-11 00:00')).state.breaches).toContainEqual(
      expect.objectContaining({ clock: 'inspection-acceptance', card: 'none' }),
    );
  });

  test('not accepted, it ends as failed, and the other ways stay open', () => {
    const refused = at(transferred, reach('inspection-ended', '2026-03-05 09:00'));
    expect(refused.state).toMatchObject({ status: 'visiting', ending: 'failed' });
    expect(refused.reads('inspection-acceptance')).toContain('met');
    expect(refused.when(reach('arbitration-applied', '2026-03-06 09:00')).state.status).toBe('proceeding');
  });
});

describe('WG-5 劳动保障监察条例 17', () => {
  test('sixty working days from the opening, over Tomb-Sweeping and Labour Day with its swapped Saturday (CNT-17)', () => {
    expect(at(...opened).reads('inspection')).toBe('inspection #1 village running 2026-06-02 00:00');
  });

  test('thirty working days more, once', () => {
    const more = { clock: 'inspection', days: 30, bothPartiesAsk: false };
    at(...opened)
      .when(command('extend', '2026-03-05 09:00', { ...more, days: 31 }))
      .thenRefused('extension-too-long');
    const extended = at(...opened, command('extend', '2026-03-05 09:00', more));
    expect(extended.reads('inspection')).toContain('running 2026-07-15 00:00');
    extended.when(command('extend', '2026-03-06 09:00', more)).thenRefused('extensions-used-up');
  });

  test('an order to pay concludes it, and the case stays until it is obeyed', () => {
    expect(at(...ordered).reads('inspection')).toContain('met');
    expect(at(...ordered).state.status).toBe('proceeding');
    const paid = at(...ordered, reach('wages-paid', '2026-03-09 09:00'));
    expect(paid.state).toMatchObject({ status: 'visiting', ending: 'settled' });
  });

  test('paid meanwhile, it is concluded as well', () => {
    expect(at(...opened, reach('wages-paid', '2026-03-06 09:00')).reads('inspection')).toContain('met');
  });
});

describe('WG-7 保障农民工工资支付条例 42, 48, 63', () => {
  test('an order not obeyed: the list, the fund, and enforcement by the court', () => {
    at(...ordered)
      .when(reach('enforcement-applied', '2026-03-09 09:00'))
      .thenRefused('milestone-not-open');
    const enforced = at(
      ...ordered,
      reach('order-disobeyed', '2026-03-09 09:00'),
      reach('punishment-listed', '2026-03-09 10:00'),
      reach('fund-advanced', '2026-03-09 11:00'),
      reach('enforcement-applied', '2026-03-10 09:00'),
    );
    expect(enforced.state).toMatchObject({ status: 'visiting', ending: 'decided' });
  });
});

test('WG-6 劳动保障监察条例 20: what ended more than two years ago is not inspected any more', () => {
  const registered = (claim: object) =>
    intakeObjection(wageArrears.intakeGuards ?? [], { claim: { ...claim }, registeredOn: '2026-03-02' });
  expect(registered({ happenedOn: '2024-03-01' })).toMatchObject({ code: 'claim-too-old', basis: 'WG-6' });
  expect(registered({ happenedOn: '2024-03-02' })).toBeUndefined();
  expect(registered({})).toBeUndefined();
});

describe('the labour set beside it', () => {
  test('LB-1: fifteen days of mediation from the receipt', () => {
    expect(at().reads('mediation-period')).toBe('mediation-period #1 village running 2026-03-18 00:00');
    expect(at(transferred).reads('mediation-period')).toContain('stopped');
  });

  test('LB-4: arbitration is open while the inspectorate has the case, and both periods run', () => {
    const both = at(...opened, reach('arbitration-applied', '2026-03-05 09:00'));
    expect(both.reads('arbitration-acceptance')).toContain('running 2026-03-13 00:00');
    expect(both.reads('inspection')).toContain('running');
  });

  test('LB-9: what is to be paid may be confirmed', () => {
    const agreed = at(command('conclude-agreement', '2026-03-04 09:00'));
    agreed.when(command('apply-confirmation', '2026-03-05 09:00')).thenRefused('not-confirmable');
    agreed.when(command('apply-confirmation', '2026-03-05 09:00', { matter: 'payment' })).brings('confirmationSought');
  });

  test('settled before the inspectorate, its periods stop', () => {
    expect(at(...opened, command('conclude-agreement', '2026-03-06 09:00')).reads('inspection')).toContain('stopped');
  });

  test('LB-3: the remedies say the year of the limitation, and that it does not run during the employment', () => {
    expect(wageArrears.remedies.find(({ code }) => code === 'arbitration')?.zh).toMatch(/存续期间不受时效限制.*一年/);
  });
});

test.each([[['arbitration', 'court']], [['administrative', 'court']]])('G-2: failing with only %j told is refused', (remediesTold) => {
  at()
    .when(command('fail-mediation', '2026-03-04 09:00', { remediesTold }))
    .thenRefused('remedies-not-told');
});

test('overdue, the inspection is told of and goes on', () => {
  const months = ['2026-03-11', '2026-03-18', '2026-03-25', '2026-04-01', '2026-04-08', '2026-04-15', '2026-04-22', '2026-04-29'];
  const weekly = updates(...months, '2026-05-06', '2026-05-13', '2026-05-20', '2026-05-27');
  const late = at(...opened, ...weekly, until('2026-06-02 00:00'));
  expect(late.state).toMatchObject({ status: 'proceeding' });
  expect(late.state.breaches).toContainEqual(expect.objectContaining({ clock: 'inspection', card: 'none' }));
});

test('the claim takes what a clerk knows at the counter, and no field it does not know', () => {
  const least = { subject: 'construction', demand: '支付三个月工资' };
  expect(wageArrears.claim.safeParse(least).success).toBe(true);
  expect(wageArrears.claim.safeParse({ ...least, amount: 36_000, workers: 12, happenedOn: '2026-01-31' }).success).toBe(true);
  expect(wageArrears.claim.safeParse({ ...least, subject: 'neighbours' }).success).toBe(false);
  expect(wageArrears.claim.safeParse({ ...least, households: 3 }).success).toBe(false);
});
