import { disputeTypes } from '../../dispute-types';
import { medical } from '../../dispute-types/medical';
import { medicalAdministrative } from '../../dispute-types/medical-administrative';
import { intakeObjection } from '../../domain/intake/guards';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { command, givenIn, until } from '../support/dispute-spec';
import { mediating, planOf, updates } from './stories';

const plan = planOf(medical);
const department = planOf(medicalAdministrative);
const reach = (milestone: string, received: string) => command('record-milestone', received, { milestone });
const extend = (received: string, more: object = {}) => command('extend', received, { days: 15, bothPartiesAsk: true, ...more });

test.each([medical, medicalAdministrative])('the plan of $code is sound in every place, among the other types', (type) => {
  expect(jurisdictions.flatMap((place) => planFaults(type, place, disputeTypes))).toEqual([]);
});

test('the claim of each route knows who else may have the dispute, and no field of another type', () => {
  const least = { subject: 'treatment', demand: '赔偿医疗费' };
  expect(medical.claim.safeParse({ ...least, elsewhere: 'none', representatives: 2 }).success).toBe(true);
  expect(medical.claim.safeParse({ ...least, elsewhere: 'mediation-committee' }).success).toBe(false);
  expect(medicalAdministrative.claim.safeParse({ ...least, elsewhere: 'mediation-committee' }).success).toBe(true);
  expect(medical.claim.safeParse(least).success).toBe(false);
  expect(medical.claim.safeParse({ ...least, elsewhere: 'none', households: 3 }).success).toBe(false);
});

describe('MD-1 条例 38: thirty working days from acceptance', () => {
  test('accepted on 2026-08-31 they end on 2026-10-16, over Mid-Autumn, National Day and two Saturdays worked (law B.1, vector 7)', () => {
    expect(mediating(plan, '2026-08-31').reads('mediation-period')).toBe('mediation-period #1 village running 2026-10-17 00:00');
  });

  test('the time of an appraisal is excluded', () => {
    const appraised = mediating(plan, '2026-03-02', command('suspend', '2026-03-04 09:00'), command('report-progress', '2026-03-09 09:00'));
    expect(appraised.reads('mediation-period')).toContain('suspended null');
    // 5 to 18 March are ten working days.
    const resumed = appraised.when(command('report-progress', '2026-03-13 09:00')).when(command('resume', '2026-03-18 09:00'));
    expect(mediating(plan, '2026-03-02').reads('mediation-period')).toContain('running 2026-04-15 00:00');
    expect(resumed.reads('mediation-period')).toContain('running 2026-04-29 00:00');
  });

  test('it is extended when both sides agree, however often, and by no side alone', () => {
    const spec = mediating(plan, '2026-03-02');
    spec.when(extend('2026-03-09 09:00', { bothPartiesAsk: false })).thenRefused('extension-needs-both-parties');
    const twice = spec.when(extend('2026-03-05 09:00', { days: 5 })).when(extend('2026-03-06 09:00', { days: 5 }));
    expect(twice.brings('extended').reads('mediation-period')).toContain('running 2026-04-29 00:00');
  });

  test.each([
    ['the committee', plan],
    ['the health department', department],
  ])('at expiry without an agreement it is deemed to have failed before %s, and nobody is in breach', (_, of) => {
    const weekly = updates('2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-05', '2026-04-10');
    const expired = mediating(of, '2026-03-02', ...weekly, until('2026-04-15 00:00'));
    expect(expired.state).toMatchObject({ status: 'visiting', ending: 'failed', breaches: [] });
    expect(expired.reads('mediation-period')).toContain('lapsed');
    expect(expired.facts.filter((fact) => fact.kind === 'reminded' && fact.clock === 'mediation-period')).toHaveLength(1);
  });
});

describe('MD-2 条例 40: the health department', () => {
  test('five working days to decide on acceptance, and a breach if it does not', () => {
    const received = givenIn(department, '2026-04-30 09:00', command('reply', '2026-04-30 10:00'));
    expect(received.reads('acceptance-decision')).toBe('acceptance-decision #1 village running 2026-05-12 00:00');
    expect(received.when(command('accept', '2026-05-11 23:00')).reads('acceptance-decision')).toContain('met');
    const late = received.when(command('reply', '2026-05-06 09:00')).when(until('2026-05-12 00:00'));
    expect(late.state.breaches).toMatchObject([{ clock: 'acceptance-decision', card: 'open' }]);
  });

  test('refused in writing it is decided as well', () => {
    const declined = givenIn(department, '2026-03-02 09:00', command('decline', '2026-03-03 09:00'));
    expect(declined.reads('acceptance-decision')).toContain('met');
  });

  test('there is no extension', () => {
    mediating(department, '2026-03-02').when(extend('2026-03-09 09:00')).thenRefused('clock-not-extendable');
  });

  test('an agreement ends the handling: no article gives it judicial confirmation', () => {
    const agreed = mediating(department, '2026-03-02').when(command('conclude-agreement', '2026-03-05 09:00'));
    expect(agreed.state).toMatchObject({ status: 'visiting', ending: 'settled' });
  });
});

describe('MD-3, MD-6: what is asked before there is a case', () => {
  const objection = (type: typeof medical, claim: object) =>
    intakeObjection(type.intakeGuards ?? [], { claim: { ...claim }, registeredOn: '2026-03-02' });

  test.each([
    [medical, 'health-department'],
    [medical, 'court'],
    [medicalAdministrative, 'mediation-committee'],
    [medicalAdministrative, 'court'],
  ] as const)('$code takes nothing up that is before another body: %s', (type, elsewhere) => {
    expect(objection(type, { elsewhere })).toMatchObject({ code: 'parallel-procedure', basis: 'MD-3' });
    expect(objection(type, { elsewhere: 'none' })).toBeUndefined();
  });

  test.each([medical, medicalAdministrative])('$code hears five representatives and not six', (type) => {
    expect(objection(type, { representatives: 6 })).toMatchObject({ code: 'too-many-representatives', basis: 'MD-6' });
    expect(objection(type, { representatives: 5 })).toBeUndefined();
  });

  test.each([plan, department])('accepted by the other channel later, it terminates here, and so it does by a suit', (of) => {
    const elsewhere = mediating(of, '2026-03-02').when(reach('other-channel-accepted', '2026-03-05 09:00'));
    expect(elsewhere.state).toMatchObject({ status: 'visiting', ending: 'failed' });
    expect(elsewhere.reads('mediation-period')).toContain('stopped');
    expect(mediating(of, '2026-03-02').when(command('report-suit', '2026-03-05 09:00')).state).toMatchObject({ ending: 'suit' });
  });
});

describe.each([
  ['the committee', plan],
  ['the health department', department],
])('the period before %s', (_, of) => {
  const fail = command('fail-mediation', '2026-03-05 09:00', { remediesTold: of === plan ? ['administrative', 'court'] : ['court'] });

  test.each([
    [fail, 'met'],
    [command('conclude-agreement', '2026-03-05 09:00'), 'met'],
    [command('withdraw', '2026-03-05 09:00'), 'stopped'],
    [command('report-suit', '2026-03-05 09:00'), 'stopped'],
  ])('$name ends it', (end, status) => {
    expect(mediating(of, '2026-03-02', end).reads('mediation-period')).toContain(status);
  });

  test('a new round has thirty working days of its own', () => {
    const again = mediating(of, '2026-03-02', fail, command('record-visit', '2026-03-06 09:00', { satisfied: false }));
    expect(again.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-21 00:00');
  });
});

test.each([
  command('withdraw', '2026-03-03 09:00'),
  command('report-suit', '2026-03-03 09:00'),
  reach('other-channel-accepted', '2026-03-03 09:00'),
])('MD-2: after $name nothing is left to decide', (end) => {
  expect(givenIn(department, '2026-03-02 09:00', end).reads('acceptance-decision')).toContain('stopped');
});

test('MD-7: the parties are told of judicial confirmation before it is applied for or waived', () => {
  const agreed = mediating(plan, '2026-03-02', command('conclude-agreement', '2026-03-05 09:00'));
  const apply = command('apply-confirmation', '2026-03-06 09:00', { matter: 'payment' });
  expect(agreed.when(apply).thenRefused('milestone-first').refusal).toMatchObject({
    expected: 'record-milestone confirmation-told',
    basis: 'MD-7',
  });
  agreed.when(command('waive-confirmation', '2026-03-06 09:00')).thenRefused('milestone-first');
  const told = agreed.when(reach('confirmation-told', '2026-03-05 10:00'));
  told.when(apply).brings('confirmationSought');
  told.when(command('waive-confirmation', '2026-03-06 09:00')).brings('confirmationWaived');
});

test('G-2: failing, the parties are told of the other routes', () => {
  const fail = (remediesTold: string[]) => command('fail-mediation', '2026-03-05 09:00', { remediesTold });
  mediating(plan, '2026-03-02')
    .when(fail(['court']))
    .thenRefused('remedies-not-told');
  mediating(plan, '2026-03-02')
    .when(fail(['administrative', 'court']))
    .brings('failed');
  mediating(department, '2026-03-02')
    .when(fail(['court']))
    .brings('failed');
});

test('PM-9: the committee charges no fee', () => {
  mediating(plan, '2026-03-02')
    .when(command('conclude-agreement', '2026-03-05 09:00', { feeYuan: 100 }))
    .thenRefused('fee-charged');
});
