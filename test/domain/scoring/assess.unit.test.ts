import { assess, countsAskedOf, ratesAskedOf, type ScoreBasis, weighed } from '../../../domain/scoring/assess';
import { month, year } from '../../../domain/scoring/period';
import { office } from '../../../domain/scoring/sheets/office';
import { wenzhou } from '../../../domain/scoring/sheets/wenzhou';
import { caseInputs } from './cases';

const village = { id: 'village', level: 'village' };
const rules = { sheet: office, vetoBasis: null };
const nothing: ScoreBasis = { cases: [], exclusions: [], findings: [], surveys: [] };
const finding = (id: string, on: string, of = 'village') => ({ id, office: of, count: 'good-practices', on });
const survey = (id: string, on: string, numerator: number) => ({
  id,
  office: 'village',
  measure: 'safety-sense',
  on,
  numerator,
  denominator: 100,
});
const march = (basis: Partial<ScoreBasis>, type: string | null = null, sheet = office) =>
  assess(village, month('2026-03'), type, { ...nothing, ...basis }, { ...rules, sheet });
const exclusion = { office: 'village', number: 'QL-1', figure: 'missed-deadlines', reason: 'doc', approver: 'chief' };

test('a sheet says what it asks of people and of surveys', () => {
  expect(countsAskedOf(office)).toEqual(['good-practices']);
  expect(ratesAskedOf(office)).toEqual([]);
  expect(ratesAskedOf(wenzhou)).toEqual(['safety-sense', 'awareness', 'awareness-province']);
});

test('findings of the office and the period count, for all types alone', () => {
  const findings = [finding('a', '2026-03-31'), finding('b', '2026-04-01'), finding('c', '2026-03-01', 'town')];
  const { result, findings: counted } = march({ cases: [caseInputs('QL-1')], findings });
  expect(counted).toEqual(['a']);
  expect(result.lines.find(({ item }) => item === 'good-practice')).toMatchObject({ status: 'counted', points: 1 });
  expect(march({ cases: [caseInputs('QL-1')], findings }, 'civil').result.points).toBe(100);
  const all = assess(village, year('2026'), null, { ...nothing, cases: [caseInputs('QL-1')], findings }, rules);
  expect(all.findings).toEqual(['a', 'b']);
});

test('SD-14 the newest survey of a measure in the period enters a sheet that asks for it, with its counts', () => {
  const surveys = [survey('new', '2026-03-20', 94), survey('old', '2026-03-10', 99), survey('next', '2026-04-02', 10)];
  const { result, surveys: counted } = march({ surveys }, null, wenzhou);
  expect(counted).toEqual(['new']);
  expect(result.inputs.rates['safety-sense']).toEqual({ numerator: 94, denominator: 100 });
  // Two points below 96 at a quarter each.
  expect(result.lines.find(({ item }) => item === 'safety-sense')).toMatchObject({ status: 'counted', points: -0.5 });
});

test('a case that is excluded from a figure counts there on neither side, stays in sight, and counts in every other', () => {
  const cases = [caseInputs('QL-1', { missedDeadlines: ['2026-03-05', '2026-03-12'] })];
  expect(march({ cases }).result.points).toBe(98);
  const excused = march({ cases, exclusions: [exclusion] });
  expect(excused.result.points).toBe(100);
  expect(excused.card.faults['missed-deadlines']).toEqual([]);
  expect(excused.card.excusedFaults).toHaveLength(2);
  const rate = march({ cases: [...cases, caseInputs('QL-2')], exclusions: [{ ...exclusion, figure: 'MX-7' }] });
  expect(rate.card.figures.find(({ metric }) => metric === 'MX-7')).toMatchObject({
    numerator: 1,
    denominator: 1,
    excused: [{ number: 'QL-1', reason: 'doc', approver: 'chief' }],
  });
  expect(march({ cases, exclusions: [{ ...exclusion, office: 'town' }] }).result.points).toBe(98);
});

test('what the sheet does not look at has no weight; in a negative list its faults alone have', () => {
  const open = march({ cases: [caseInputs('QL-1'), caseInputs('QL-2', { closings: [], mediations: [], callBacks: [] })] });
  const closed = march({ cases: [caseInputs('QL-1'), caseInputs('QL-2', { mediations: [], callBacks: [], closings: [], online: true })] });
  expect(weighed(open, office, 'monthly-exam')).toEqual(weighed(closed, office, 'monthly-exam'));
  const unhappy = march({ cases: [caseInputs('QL-1', { mediations: [{ ended: '2026-03-18', agreed: false }] })] });
  expect(weighed(unhappy, office, 'monthly-exam')).not.toEqual(weighed(march({ cases: [caseInputs('QL-1')] }), office, 'monthly-exam'));
  expect(weighed(unhappy, office, 'negative-list')).toEqual(weighed(march({ cases: [caseInputs('QL-1')] }), office, 'negative-list'));
});
