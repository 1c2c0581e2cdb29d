import type { ClockRule, GuardRule } from '../../contracts/plan';
import { HandlingPlan } from '../../contracts/plan';
import type { DisputeType, Jurisdiction } from '../../contracts/plug-ins';
import { disputeTypes } from '../../dispute-types';
import { civil } from '../../dispute-types/civil';
import { labour } from '../../dispute-types/labour';
import { guardCodes, objectionOf } from '../../domain/dispute/guards';
import { buildPlan } from '../../domain/plan/build';
import { planFaults } from '../../domain/plan/check';
import { jurisdictions } from '../../jurisdictions';
import { dongliao } from '../../jurisdictions/dongliao';
import { qionglai } from '../../jurisdictions/qionglai';
import { civilPlan, command, given } from '../support/dispute-spec';
import { dongliaoPlan } from '../support/visits';

const faults = (type: Partial<DisputeType>, place: Partial<Jurisdiction> = {}) =>
  planFaults({ ...civil, ...type }, { ...qionglai, ...place });
const withClock = (change: Partial<ClockRule>) =>
  faults({ clocks: civil.clocks.map((rule, at) => (at === 0 ? { ...rule, ...change } : rule)) });
const guard = (rule: Partial<GuardRule>) => faults({ guards: [{ code: 'joint-application', basis: 'JC-1', values: [], ...rule }] });

test('every dispute type is sound in every place', () => {
  expect(disputeTypes.flatMap((type) => jurisdictions.flatMap((place) => planFaults(type, place, disputeTypes)))).toEqual([]);
});

test('the plan is plain JSON of the contract, with the ladder of the place on the clock of the type', () => {
  expect(HandlingPlan.parse(JSON.parse(JSON.stringify(civilPlan)))).toEqual(civilPlan);
  expect(civilPlan.clocks.find((rule) => rule.code === 'mediation-period')?.ladder).toBe('case-period');
  expect(civilPlan.clocks.find((rule) => rule.code === 'first-reply')?.ladder).toBe('standard');
  expect(civilPlan.guards.map((rule) => rule.code)).toEqual([...civil.guards, ...qionglai.guards].map((rule) => rule.code));
});

test.each([
  ['an unknown start', { start: ['acepted'] }, 'clock mediation-period: event acepted is not known'],
  ['an unknown meeting', { meet: ['agreement'] }, 'clock mediation-period: event agreement is not known'],
  ['an unknown stop', { stop: ['enter:closed'] }, 'clock mediation-period: event enter:closed is not known'],
  ['a stage that is never entered', { start: ['enter:registered'] }, 'clock mediation-period: event enter:registered is not known'],
  ['no legal basis', { basis: 'PM-99' }, 'clock mediation-period: basis PM-99 has no article'],
  [
    'no basis of the extension',
    { extension: { max: 1, times: 1, bothPartiesAsk: true, basis: 'PM-98' } },
    'clock mediation-period: extension basis PM-98 has no article',
  ],
  ['a deadline nobody can meet', { meet: [] }, 'clock mediation-period: can be missed but never met'],
])('a clock with %s stops the start', (_, change, fault) => {
  expect(withClock(change)).toEqual([`civil in qionglai: ${fault}`]);
});

test('a ladder that is not defined stops the start, named by the clock or by the place', () => {
  const [first, ...rest] = qionglai.clocks;
  expect(faults({}, { clocks: [...rest, ...(first ? [{ ...first, ladder: 'steep' }] : [])] })).toEqual([
    'civil in qionglai: clock first-reply: ladder steep is not defined',
  ]);
  expect(faults({}, { clockLadders: { 'mediation-period': 'steep' } })).toEqual([
    'civil in qionglai: clock mediation-period: ladder steep is not defined',
  ]);
  expect(faults({}, { clockLadders: { 'mediation-perod': 'standard' } })).toEqual([
    'civil in qionglai: clockLadders: no clock mediation-perod',
  ]);
});

test('a clock defined twice stops the start', () => {
  expect(faults({ clocks: [...civil.clocks, ...qionglai.clocks.slice(0, 1)] })).toEqual([
    'civil in qionglai: clock first-reply: defined twice',
  ]);
});

describe('where a place has it otherwise 地方规定', () => {
  const basis = { code: 'SET-LOCAL', zh: '本地规定(测试)', en: 'A local rule, of this test', verification: 'setting' } as const;
  const setting = { type: 'civil', clock: 'mediation-period', change: { length: 30, unit: 'calendarDay' }, basis: 'SET-LOCAL' } as const;
  const bases = [...qionglai.bases, basis];

  test('the plan has the clock as the place sets it, by its article, and the other types stay as they are', () => {
    const place = { ...qionglai, settings: [setting], bases };
    const period = (type: DisputeType) =>
      buildPlan(type, place, civilPlan.calendar, null).clocks.find((rule) => rule.code === 'mediation-period');
    expect(period(civil)).toMatchObject({ length: 30, unit: 'calendarDay', basis: 'SET-LOCAL', roll: true });
    expect(period(labour)).toMatchObject({ length: 15, basis: 'LB-1' });
    expect(faults({}, { settings: [setting], bases })).toEqual([]);
  });

  test('a setting of a clock the type does not have, or without an article, stops the start', () => {
    expect(faults({}, { settings: [{ ...setting, clock: 'mediation-perod' }], bases })).toEqual([
      'civil in qionglai: setting of civil: no clock mediation-perod',
    ]);
    expect(faults({}, { settings: [setting] })).toEqual([
      'civil in qionglai: setting of civil, mediation-period: basis SET-LOCAL has no article',
    ]);
  });
});

test('a guard that is not known or rests on nothing stops the start', () => {
  expect(guard({ code: 'joint-aplication' })).toEqual([
    `civil in qionglai: guard joint-aplication: not known; known are ${guardCodes.join(', ')}`,
  ]);
  expect(guard({ basis: 'JC-99' })).toEqual(['civil in qionglai: guard joint-application: basis JC-99 has no article']);
});

describe('guards say which article they rest on, and judge no other command', () => {
  const { state } = given();

  test('TA-14: the first of the three that is missing is named', () => {
    const missing = command('route', '2026-03-04 09:00', { plan: '' });
    expect(objectionOf(state, missing)).toMatchObject({ field: 'plan', basis: 'TA-14' });
    expect(objectionOf({ ...state, plan: { ...civilPlan, guards: [] } }, missing)).toBeUndefined();
  });

  test('人民调解法 26: every remedy of the rule is told', () => {
    const told = command('fail-mediation', '2026-03-06 09:00', { remediesTold: ['arbitration', 'court'] });
    expect(objectionOf(state, told)).toMatchObject({ field: 'remediesTold', basis: 'G-2' });
  });

  test('人民调解法 33: the application is joint', () => {
    expect(objectionOf(state, command('apply-confirmation', '2026-03-09 09:00', { jointly: false }))).toMatchObject({
      basis: 'JC-1',
    });
    expect(objectionOf(state, command('reply', '2026-03-09 09:00'))).toBeUndefined();
  });
});

describe('return visits of a place', () => {
  const { visits, clocks } = dongliao;
  const ofVisits = (change: Partial<Jurisdiction>) => planFaults(civil, { ...dongliao, ...change });
  const first = (change: Partial<ClockRule>) =>
    ofVisits({ clocks: clocks.map((rule) => (rule.code === 'first-look-back' ? { ...rule, ...change } : rule)) });
  const inOrder = ['first-look-back', 'second-look-back', 'third-look-back'];
  const always = { types: [], grades: [], rehandled: false };

  test.each([
    [
      'a caller without an article',
      ofVisits({ visits: { ...visits, caller: { who: 'holder', basis: 'QL-99' } } }),
      'basis QL-99 has no article',
    ],
    [
      'a grade nobody has',
      ofVisits({ visits: { ...visits, sample: { share: 30, always: { ...always, grades: ['red'] }, basis: 'JL-DL-10' } } }),
      'sample: no grade red',
    ],
    [
      'a look-back visit without a clock',
      ofVisits({ visits: { ...visits, lookBacks: { clocks: [...inOrder, 'fourth-look-back'], basis: 'SET-LOOK-BACK' } } }),
      'no clock fourth-look-back',
    ],
    [
      'one that does not keep the watch',
      first({ keepsWatch: undefined }),
      'clock first-look-back does not keep the watch: the case could end before it',
    ],
    ['one whose ladder hands up', first({ ladder: 'standard' }), 'clock first-look-back hands a closed case up'],
    ['one that begins elsewhere', first({ start: ['agreed'] }), 'clock first-look-back does not start at enter:watching alone'],
    ['one that something else meets', first({ meet: ['visited'] }), 'clock first-look-back is not met by lookedBack:first-look-back alone'],
    ['one that lapses', first({ ends: 'lapse' }), 'clock first-look-back is no duty of the holder that can be missed'],
    ['one that goes on when the case is reopened', first({ stop: [] }), 'clock first-look-back is not stopped by reopened'],
    ['one that stands still', first({ suspendable: true }), 'clock first-look-back does not keep its date'],
    ['one after the next', first({ length: 2 }), 'clock second-look-back is not later than the one before it'],
  ])('%s stops the start', (_, found, fault) => {
    expect(found).toEqual([`civil in dongliao: visits: ${fault}`]);
  });

  test('a type nobody knows stops the start, where all are known', () => {
    const sample = { share: 30, always: { ...always, types: ['civil', 'civli'] }, basis: 'JL-DL-10' };
    expect(planFaults(civil, { ...dongliao, visits: { ...visits, sample } }, disputeTypes)).toEqual([
      'civil in dongliao: visits: sample: no type civli',
    ]);
  });

  test('they stand in the plan of a dispute as the contract has them', () => {
    expect(HandlingPlan.parse(JSON.parse(JSON.stringify(dongliaoPlan))).visits).toEqual(visits);
    expect(civilPlan.visits).toBeUndefined();
  });
});
