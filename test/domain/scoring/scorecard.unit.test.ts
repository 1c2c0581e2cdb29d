import { casesBehind } from '../../../domain/scoring/assess';
import type { CaseInputs } from '../../../domain/scoring/case-inputs';
import { month, type Period, week, year } from '../../../domain/scoring/period';
import { scorecardOf, sheetInputs } from '../../../domain/scoring/scorecard';
import { sheets } from '../../../domain/scoring/sheets';
import { caseInputs, late } from './cases';
import { inputs } from './sheet-builders';

const village = { id: 'village', level: 'village' };
const march = month('2026-03');
const card = (cases: readonly CaseInputs[], period: Period = march, type: string | null = null) =>
  scorecardOf(village, period, type, cases);
const figure = (cases: readonly CaseInputs[], metric: string, period: Period = march) =>
  card(cases, period).figures.find((one) => one.metric === metric);
const counts = (cases: readonly CaseInputs[], metric: string, period: Period = march) => {
  const { numerator, denominator } = figure(cases, metric, period) ?? {};
  return [numerator, denominator];
};

describe('SY-24 a scorecard folds frozen inputs into counts and measures', () => {
  const order = { on: '2026-03-04', contactedInTime: true, signedInTime: true, returned: false, handledAgain: false };
  const cases = [
    caseInputs('QL-1', { online: true, orders: [order, { ...order, signedInTime: false, returned: true, handledAgain: true }] }),
    caseInputs('QL-2', {
      acceptance: late('2026-03-05'),
      mediations: [{ ended: '2026-03-10', agreed: false }],
      closings: [{ on: '2026-03-12', resolved: false, repeatVisits: 0, reopened: false }],
      callBacks: [{ on: '2026-03-15', contacted: true, solved: false, satisfied: 'dissatisfied' }],
      missedDeadlines: ['2026-03-05', '2026-03-09'],
    }),
    caseInputs('QL-3', {
      completion: null,
      closings: [],
      mediations: [],
      callBacks: [],
      repeatPetitions: ['2026-03-20', '2026-03-27'],
      leaderCase: { on: '2026-03-25', resolved: false },
    }),
    caseInputs('QL-4', {
      closings: [{ on: '2026-03-12', resolved: true, repeatVisits: 1, reopened: true }],
      callBacks: [{ on: '2026-03-15', contacted: false, solved: null, satisfied: null }],
      turnedCriminal: '2026-03-29',
    }),
  ];

  test.each([
    ['MX-1', 3, 4],
    ['MX-2', 3, 3],
    ['MX-3', 3, 4],
    ['MX-4', 2, 3],
    ['MX-5', 1, 3],
    ['MX-6', 2, 3],
    ['MX-7', 1, 2],
    ['MX-8a', 2, 2],
    ['MX-8b', 1, 2],
    ['MX-8c', 1, 2],
    ['MX-9a', 1, 2],
    ['MX-9b', 1, 2],
    ['MX-9c', 1, 2],
    ['MX-10', 2, null],
    ['MX-11', 1, 3],
    ['MX-12', 1, null],
    ['MX-13', 1, 4],
    ['MX-15', 0, 1],
  ])('%s is %i of %p', (metric, numerator, denominator) => {
    expect(counts(cases, metric)).toEqual([numerator, denominator]);
  });

  test('each figure names the cases behind it, and the faults theirs', () => {
    expect(figure(cases, 'MX-1')).toMatchObject({ hits: ['QL-1', 'QL-3', 'QL-4'], rest: ['QL-2'], printed: '75.0%' });
    expect(card(cases)).toMatchObject({ cases: 4, faults: { 'missed-deadlines': ['QL-2', 'QL-2'], 'unanswered-cards': [] } });
  });

  test('the order of the cases does not matter', () => {
    expect(card(cases.toReversed())).toEqual(card(cases));
  });

  test('a scorecard feeds a sheet: rates, counts and faults, with what people add', () => {
    const fed = sheetInputs(card(cases), inputs({ 'safety-sense': [97, 100] }, { 'good-practices': 1 }, 'SET-VETO'));
    expect(fed.rates['MX-4']).toEqual({ numerator: 2, denominator: 3 });
    expect(fed.rates['safety-sense']).toEqual({ numerator: 97, denominator: 100 });
    expect(fed.counts).toEqual({ 'MX-10': 2, 'MX-12': 1, 'missed-deadlines': 2, 'unanswered-cards': 0, 'good-practices': 1 });
    expect(fed.vetoBasis).toBe('SET-VETO');
  });

  test('nobody overrules a counted figure by adding one of the same name', () => {
    const fed = sheetInputs(card(cases), inputs({ 'MX-4': [9, 9] }, { 'missed-deadlines': 0 }));
    expect([fed.rates['MX-4'], fed.counts['missed-deadlines']]).toEqual([{ numerator: 2, denominator: 3 }, 2]);
  });
});

describe('what counts, where and when', () => {
  test('a month without cases has no rates, and counts of nothing', () => {
    expect(figure([], 'MX-4')).toMatchObject({ status: 'not-available', why: 'nothing-to-divide-by', numerator: 0, denominator: 0 });
    expect(figure([], 'MX-10')).toMatchObject({ status: 'measured', printed: '0' });
    expect(card([]).cases).toBe(0);
  });

  test('each measure counts in the period of its own event, the first and the last day included', () => {
    const overTheMonth = caseInputs('QL-1', { registered: '2026-02-28', mediations: [{ ended: '2026-04-01', agreed: true }] });
    expect([counts([overTheMonth], 'MX-13'), counts([overTheMonth], 'MX-4')]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(counts([overTheMonth], 'MX-4', month('2026-04'))).toEqual([1, 1]);
    expect(counts([overTheMonth], 'MX-13', month('2026-02'))).toEqual([0, 1]);
    expect(counts([caseInputs('QL-1', { registered: '2026-03-31' })], 'MX-13')).toEqual([0, 1]);
  });

  test('what is excused counts on neither side and is told with its approver', () => {
    const excused = { reason: 'platform-outage', approver: 'leader-7' };
    const out = caseInputs('QL-2', { acceptance: { on: '2026-03-05', met: false, excused } });
    expect(figure([caseInputs('QL-1'), out], 'MX-1')).toMatchObject({
      numerator: 1,
      denominator: 1,
      excused: [{ number: 'QL-2', reason: 'platform-outage', approver: 'leader-7' }],
    });
  });

  test('three unanswered calls are neither unsolved nor unhappy', () => {
    const calls = [{ on: '2026-03-22', contacted: false, solved: null, satisfied: null }];
    const cases = [caseInputs('QL-1', { callBacks: calls })];
    expect([counts(cases, 'MX-6'), counts(cases, 'MX-7'), counts(cases, 'MX-8b')]).toEqual([
      [0, 1],
      [0, 0],
      [0, 0],
    ]);
  });

  test('who was not reached has said nothing, whatever stands in the record', () => {
    const callBacks = [{ on: '2026-03-22', contacted: false, solved: true, satisfied: 'satisfied' as const }];
    const cases = [caseInputs('QL-1', { callBacks })];
    expect([counts(cases, 'MX-7'), counts(cases, 'MX-8b'), counts(cases, 'MX-8c')]).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('基本满意 counts as satisfied', () => {
    const callBacks = [{ on: '2026-03-22', contacted: true, solved: true, satisfied: 'basically' as const }];
    expect(counts([caseInputs('QL-1', { callBacks })], 'MX-7')).toEqual([1, 1]);
  });

  test('a second close-out is no first-time resolution and counts among the closed', () => {
    const first = { on: '2026-03-10', resolved: true, repeatVisits: 0, reopened: true };
    const cases = [caseInputs('QL-1', { closings: [first, { ...first, on: '2026-03-20', reopened: false }] })];
    expect([counts(cases, 'MX-5'), counts(cases, 'MX-11')]).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('inputs that came twice count once, and newer ones replace them, in whatever order they come', () => {
    const before = caseInputs('QL-1', { acceptance: late('2026-03-05'), missedDeadlines: ['2026-03-05'] });
    const reversed = caseInputs('QL-1', { seq: 31 });
    expect(counts([before, before], 'MX-1')).toEqual([0, 1]);
    expect(card([before, reversed])).toEqual(card([reversed, before]));
    expect(counts([reversed, before], 'MX-1')).toEqual([1, 1]);
    expect(card([reversed, before]).faults['missed-deadlines']).toEqual([]);
  });

  test('cases of other offices and types are left out', () => {
    const cases = [caseInputs('QL-1'), caseInputs('QL-2', { office: 'town' }), caseInputs('QL-3', { type: 'labour' })];
    expect(card(cases).cases).toBe(2);
    expect(card(cases, march, 'labour')).toMatchObject({ cases: 1, type: 'labour' });
  });
});

test('what was conceded of a case holds in its own period, within the year as well; a later miss of the same case counts', () => {
  const cases = [caseInputs('QL-1', { missedDeadlines: ['2026-03-05', '2026-04-09'] })];
  const conceded = { office: 'village', number: 'QL-1', figure: 'missed-deadlines', reason: 'doc', approver: 'p', within: march };
  const faults = (period: Period) => {
    const { faults: standing, excusedFaults } = scorecardOf(village, period, null, cases, [conceded]);
    return [standing['missed-deadlines'].length, excusedFaults.length];
  };
  expect([march, month('2026-04'), year('2026')].map(faults)).toEqual([
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

test('a ranking asks for the cases the points rest on: one that was only registered here, or passed on, is none', () => {
  const sheet = sheets.find(({ code }) => code === 'SET-OFFICE');
  if (!sheet) throw new Error('There is no such sheet.');
  const passedOn = { acceptance: null, completion: null, accepted: null, mediations: [], closings: [], callBacks: [] };
  const cases = [caseInputs('QL-1'), ...Array.from({ length: 11 }, (_, index) => caseInputs(`QL-${index + 2}`, passedOn))];
  const scored = card(cases);
  expect([scored.cases, casesBehind(scored, sheet)]).toEqual([12, 1]);
});

test('periods: a month to its last day, a year, a week from Monday to Sunday', () => {
  expect([month('2026-02'), month('2028-02'), year('2026')].map(({ from, to }) => [from, to])).toEqual([
    ['2026-02-01', '2026-02-28'],
    ['2028-02-01', '2028-02-29'],
    ['2026-01-01', '2026-12-31'],
  ]);
  expect(['2026-03-02', '2026-03-08', '2026-03-05'].map((day) => week(day).code)).toEqual(
    Array.from({ length: 3 }, () => '2026-03-02/2026-03-08'),
  );
});
