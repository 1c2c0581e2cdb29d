import type { ClockRule } from '../../contracts/plan';
import { civil } from '../../dispute-types/civil';
import { openMilestones } from '../../domain/dispute/milestones';
import { buildPlan } from '../../domain/plan/build';
import { planFaults } from '../../domain/plan/check';
import { qionglai } from '../../jurisdictions/qionglai';
import { actor, at, calendar2026, command, DisputeSpec, downUntil, givenIn, type Step, until } from '../support/dispute-spec';
import { arbitrated, arbitratedPlan as plan } from './arbitrated';
import { mediating } from './stages';

const given = (...steps: Step[]): DisputeSpec => givenIn(plan, '2026-03-02 10:00', ...steps);
const reach = (code: string, received: string) => command('record-milestone', received, { milestone: code });
const applied = [...mediating, reach('applied', '2026-03-06 09:00')];
const takenUp = [...applied, reach('taken-up', '2026-03-09 09:00')];

test('a milestone begins an outside procedure, and its clock; the next one meets it', () => {
  const spec = given(...applied);
  expect(spec.state.status).toBe('proceeding');
  expect(spec.reads('arbitration-acceptance')).toBe('arbitration-acceptance #1 village running 2026-03-12 00:00');
  expect(spec.reads('mediation-period')).toContain('running');
  expect(spec.when(reach('taken-up', '2026-03-09 09:00')).brings('milestoneReached').clock('arbitration-acceptance').status).toBe('met');
});

test('only what may be reported now is open, in order, once a round unless it repeats', () => {
  const codes = (spec: DisputeSpec) => openMilestones(spec.state).map((rule) => rule.code);
  expect(codes(given())).toEqual([]);
  expect(codes(given(...mediating))).toEqual(['applied']);
  expect(codes(given(...applied, reach('reminded-by-phone', '2026-03-07 09:00')))).toEqual(['taken-up', 'reminded-by-phone']);
  expect(codes(given(...takenUp))).toEqual(['reminded-by-phone', 'awarded']);
});

test('one that is not open is refused with those that are; one of another type is not known', () => {
  const early = given(...applied).when(reach('awarded', '2026-03-07 09:00'));
  expect(early.refusal).toEqual({
    code: 'milestone-not-open',
    field: 'milestone',
    expected: 'taken-up, reminded-by-phone',
    basis: 'PM-2',
  });
  given(...takenUp)
    .when(reach('taken-up', '2026-03-10 09:00'))
    .thenRefused('milestone-not-open');
  given(...applied)
    .when(reach('graded', '2026-03-07 09:00'))
    .thenRefused('milestone-unknown');
});

test('an award ends the handling; an unhappy visit goes round no more, for another body has ruled', () => {
  const decided = given(...takenUp, reach('awarded', '2026-03-10 09:00'));
  expect(decided.state).toMatchObject({ status: 'visiting', ending: 'decided' });
  const visited = decided.when(command('record-visit', '2026-03-11 09:00', { satisfied: false }));
  expect(visited.state).toMatchObject({ status: 'watching', round: 1 });
});

test('another body that lets its period pass is told of, and no card is opened: it is not ours to supervise', () => {
  const breach = given(...applied, until('2026-03-12 08:00')).facts.find(
    (fact) => fact.kind === 'breached' && fact.clock === 'arbitration-acceptance',
  );
  expect(breach).toMatchObject({ card: 'none', supervisor: null });
});

test('the text in force on the day a period starts is the one that counts', () => {
  expect(given(...takenUp).state.clocks.map((one) => one.code)).toContain('before-may');
  const later = givenIn(plan, '2026-05-06 10:00', command('accept', '2026-05-06 11:00'), command('route', '2026-05-06 12:00'));
  const codes = later
    .when(reach('applied', '2026-05-07 09:00'))
    .when(reach('taken-up', '2026-05-08 09:00'))
    .state.clocks.map((one) => one.code);
  expect(codes).toContain('since-may');
  expect(codes).not.toContain('before-may');
});

test('a milestone of an earlier round does not bind the next', () => {
  const again = given(
    ...mediating,
    command('fail-mediation', '2026-03-06 09:00'),
    command('record-visit', '2026-03-07 09:00', { satisfied: false }),
  );
  expect(again.state.round).toBe(2);
  const first = { ...again.state, milestones: [{ code: 'applied', round: 1, at: 0 }], status: 'mediating' as const };
  expect(openMilestones(first).map((rule) => rule.code)).toEqual(['applied']);
});

describe('a period that fails the mediation by lapsing 视为调解不成', () => {
  const deemed = buildPlan(
    { ...civil, clocks: civil.clocks.map((rule, at) => (at === 0 ? { ...rule, ends: 'lapse', onLapse: 'fail' } : rule)) },
    qionglai,
    calendar2026,
    null,
  );

  test('ends the handling as failed while the case is being handled', () => {
    const spec = givenIn(deemed, '2026-03-02 10:00', ...mediating, until('2026-04-04 08:00'));
    expect(spec.state).toMatchObject({ status: 'visiting', ending: 'failed' });
  });

  test('and does nothing once there is an agreement', () => {
    const agreed = command('conclude-agreement', '2026-03-06 09:00');
    const spec = givenIn(deemed, '2026-03-02 10:00', ...mediating, agreed, until('2026-04-02 08:00'));
    expect(spec.state.status).toBe('confirming');
  });
});

describe('a period that ends the handling otherwise by lapsing', () => {
  const lapsing = (change: Partial<ClockRule>) => {
    const clocks = civil.clocks.map((rule, at) => (at === 0 ? { ...rule, ends: 'lapse' as const, ...change } : rule));
    return buildPlan({ ...civil, clocks }, qionglai, calendar2026, null);
  };

  test.each([
    ['suit', 'suit'],
    ['decide', 'decided'],
  ] as const)('%s ends it as %s', (onLapse, ending) => {
    const spec = givenIn(lapsing({ onLapse }), '2026-03-02 10:00', ...mediating, until('2026-04-04 08:00'));
    expect(spec.state).toMatchObject({ status: 'visiting', ending });
  });

  test('only the window that began with the agreement ends the confirmation, only the watch ends the case', () => {
    const agreed = command('conclude-agreement', '2026-03-06 09:00');
    const short = lapsing({ start: ['accepted', 'enter:watching'], length: 5, unit: 'calendarDay', meet: ['failed'] });
    const confirming = givenIn(short, '2026-03-02 10:00', ...mediating, agreed, until('2026-03-10 00:00'));
    expect([confirming.reads('mediation-period'), confirming.state.status]).toEqual([expect.stringContaining('lapsed'), 'confirming']);
    const own = lapsing({ start: ['enter:visiting'], length: 5, unit: 'calendarDay', meet: ['failed'] });
    const ended = [command('fail-mediation', '2026-03-05 09:00'), command('record-visit', '2026-03-06 09:00')];
    const watched = givenIn(own, '2026-03-02 10:00', ...mediating, ...ended, until('2026-03-12 00:00'));
    expect([watched.reads('mediation-period'), watched.state.status]).toEqual([expect.stringContaining('lapsed'), 'watching']);
    expect(watched.when(until('2026-06-08 00:00')).state.status).toBe('ended');
  });
});

describe('a period that ends before anybody has accepted', () => {
  const silence = (onLapse: 'accept' | 'abandon') => {
    const first = { ...civil.clocks[0], start: ['registered'], meet: ['accepted'], length: 5, unit: 'workingDay' as const };
    const [, ...rest] = civil.clocks;
    const counting = { ...rest[0], code: 'decision', start: ['accepted:by-silence'], meet: ['failed'], length: 3 };
    const clocks = [{ ...first, ends: 'lapse', onLapse }, ...rest, { ...counting, ends: 'breach' }] as typeof civil.clocks;
    return buildPlan({ ...civil, clocks }, qionglai, calendar2026, null);
  };

  test('accept: silence accepts on the last day, and what runs from acceptance runs from there, however late it is recorded', () => {
    const silent = givenIn(silence('accept'), '2026-03-02 10:00', command('reply', '2026-03-03 09:00'));
    expect(silent.when(until('2026-03-09 23:59')).state.status).toBe('registered');
    const deemed = silent.when(downUntil('2026-03-11 09:00'));
    expect([deemed.state.status, deemed.state.since]).toEqual(['accepted', at('2026-03-09 24:00') - 1]);
    expect(deemed.reads('decision')).toBe('decision #1 village running 2026-03-13 00:00');
  });

  test('abandon: the application is given up', () => {
    const given = givenIn(silence('abandon'), '2026-03-02 10:00', command('reply', '2026-03-03 09:00'), until('2026-03-10 00:00'));
    expect(given.state).toMatchObject({ status: 'visiting', ending: 'withdrawn' });
  });

  test.each(['accept', 'abandon'] as const)('%s: once accepted, the end of such a period changes nothing', (onLapse) => {
    const accepted = givenIn(silence(onLapse), '2026-03-02 10:00', ...mediating);
    expect(accepted.reads('mediation-period')).toContain('met');
    const running = { ...accepted.clock('mediation-period'), status: 'running' as const };
    const lapsing = new DisputeSpec({ ...accepted.state, clocks: [running] }).when(until('2026-03-10 00:00'));
    expect([lapsing.reads('mediation-period'), lapsing.state.status]).toEqual([expect.stringContaining('lapsed'), 'mediating']);
  });
});

test('where no article gives an agreement judicial confirmation, it ends the handling', () => {
  const { clocks } = civil;
  const ending = { ...civil, clocks: clocks.filter(({ start }) => !start.includes('agreed')) };
  expect(planFaults(ending, qionglai)).toEqual([expect.stringContaining('no clock that lapses starts at agreed')]);
  expect(planFaults({ ...ending, agreementEnds: true }, qionglai)).toEqual([]);
  const plan = buildPlan({ ...ending, agreementEnds: true }, qionglai, calendar2026, null);
  const spec = givenIn(plan, '2026-03-02 10:00', ...mediating, command('suspend', '2026-03-05 09:00'));
  const agreed = spec.when(command('conclude-agreement', '2026-03-06 09:00'));
  expect(agreed.brings('agreed').state).toMatchObject({ status: 'visiting', ending: 'settled', suspended: null });
});

test('a milestone that follows one ending is open after no other', () => {
  const [applied, ...others] = arbitrated.milestones ?? [];
  if (!applied) throw new Error('no milestone');
  const later = { ...applied, stages: ['mediating', 'visiting', 'watching'], endings: ['failed' as const] };
  const bound = buildPlan({ ...arbitrated, milestones: [later, ...others] }, qionglai, calendar2026, null);
  const codes = (...steps: Step[]) =>
    openMilestones(givenIn(bound, '2026-03-02 10:00', ...mediating, ...steps).state).map(({ code }) => code);
  expect(codes()).toEqual(['applied']);
  expect(codes(command('fail-mediation', '2026-03-06 09:00'))).toEqual(['applied']);
  expect(codes(command('withdraw', '2026-03-06 09:00'))).toEqual([]);
});

test('a milestone of an older text is refused for a day after it', () => {
  const milestones = arbitrated.milestones?.map((rule) => ({ ...rule, inForce: { from: '2026-03-04', until: '2026-03-05' } })) ?? [];
  const old = givenIn(buildPlan({ ...arbitrated, milestones }, qionglai, calendar2026, null), '2026-03-02 10:00', ...mediating);
  const on = (day: string) => old.when(command('record-milestone', '2026-03-06 18:00', { milestone: 'applied', occurred: `${day} 12:00` }));
  expect(on('2026-03-03').thenRefused('milestone-not-open').refusal).toMatchObject({
    field: 'occurredAt',
    expected: '2026-03-04..2026-03-05',
    basis: 'PM-2',
  });
  expect([on('2026-03-04'), on('2026-03-05')].map((spec) => spec.state.status)).toEqual(['proceeding', 'proceeding']);
  on('2026-03-06').thenRefused('milestone-not-open');
});

test('an act named as earlier may have happened before the registration; any other may not', () => {
  const brought = buildPlan({ ...civil, earlierActs: ['conclude-agreement'] }, qionglai, calendar2026, null);
  const earlier = { occurred: '2026-02-20 09:00' };
  const spec = givenIn(brought, '2026-03-02 10:00', ...mediating).when(command('conclude-agreement', '2026-03-06 09:00', earlier));
  expect(spec.brings('agreed').reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-03-24 00:00');
  givenIn(brought, '2026-03-02 10:00', ...mediating)
    .when(command('hold-session', '2026-03-06 09:00', earlier))
    .thenRefused('occurred-before-registration');
});

test('and may be put right to such a day; any other may not', () => {
  const brought = buildPlan({ ...civil, earlierActs: ['conclude-agreement'] }, qionglai, calendar2026, null);
  const agreed = command('conclude-agreement', '2026-03-06 09:00', { occurred: '2026-02-20 09:00' });
  const spec = givenIn(brought, '2026-03-02 10:00', ...mediating, agreed);
  const right = (kind: 'agreed' | 'routed', correctedTo: string) => {
    const fact = spec.facts.find((one) => one.kind === kind);
    const occurredAt = fact && 'occurredAt' in fact ? fact.occurredAt : 0;
    const entry = { seq: fact?.seq ?? 0, kind, occurredAt };
    return spec.when(command('correct-date', '2026-03-06 10:00', { entry, correctedTo: at(correctedTo) }));
  };
  expect(right('agreed', '2026-02-10 09:00').brings('dateCorrected').reads('confirmation-window')).toMatch(/running 2026-03-13 00:00$/);
  right('routed', '2026-02-10 09:00').thenRefused('occurred-before-registration');
});

test('who stands in no relation to the case reports no milestone', () => {
  given(...mediating)
    .when(command('record-milestone', '2026-03-06 09:00', { milestone: 'applied', by: actor('elsewhere', 'handler') }))
    .thenRefused('not-holder');
});

test.each([
  ['no article', { basis: 'PM-99' }, 'milestone awarded: basis PM-99 has no article'],
  ['no such stage', { stages: ['proceeding', 'arbitrating'] }, 'milestone awarded: no stage arbitrating'],
  ['nothing it follows', { after: ['accepted'] }, 'milestone awarded: follows accepted, which is no milestone'],
  ['itself before it', { after: ['awarded'] }, 'milestone awarded: follows itself'],
  ['no end', { effect: null }, 'an outside procedure begins and no milestone ends it'],
])('a milestone with %s stops the start', (_, change, fault) => {
  const milestones = arbitrated.milestones?.map((rule) => (rule.code === 'awarded' ? { ...rule, ...change } : rule)) ?? [];
  expect(planFaults({ ...arbitrated, milestones }, qionglai)).toEqual([`civil in qionglai: ${fault}`]);
});

test('an earlier act that is no command stops the start', () => {
  expect(planFaults({ ...civil, earlierActs: ['agree'] }, qionglai)).toEqual(['civil in qionglai: earlierActs: no command agree']);
});
