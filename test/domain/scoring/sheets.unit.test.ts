import { ScoreSheet, type SheetItem } from '../../../contracts/score-sheet';
import { applySheet } from '../../../domain/scoring/apply-sheet';
import { sheetFaults } from '../../../domain/scoring/sheet-faults';
import { sheets } from '../../../domain/scoring/sheets';
import { office } from '../../../domain/scoring/sheets/office';
import { inputs, linesOf, sheetOf } from './sheet-builders';

describe('every released sheet', () => {
  test.each(sheets)('$code has a sound form and no fault', (sheet) => {
    expect(ScoreSheet.safeParse(sheet).error).toBeUndefined();
    expect(sheetFaults(sheet)).toEqual([]);
  });

  test('a version stands once', () => {
    const versions = sheets.map(({ code, version }) => `${code}@${version}`);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('a sheet with a fault is not released', () => {
  const changed = (change: Partial<SheetItem>, from: ScoreSheet = office) => ({
    ...from,
    items: from.items.map((item, index) => (index === 0 ? { ...item, ...change } : item)),
  });

  test.each<[string, ScoreSheet, string]>([
    ['an item twice', changed({ code: 'satisfaction' }), 'item satisfaction stands twice'],
    ['a sum that does not fit', changed({ points: 30 }), 'the items are worth 90 points and the sheet 100'],
    ['an unknown measure', changed({ rule: { kind: 'share', metric: 'MX-99' } }), 'item mediation-success names a measure nobody knows'],
    ['a floor above the cap', changed({ floor: 50 }), 'the floor of item mediation-success is above its cap'],
    ['a floor of the sheet above its cap', { ...office, floor: 106 }, 'the floor of SET-OFFICE is above its cap'],
    ['QL-28: an effect that may take away', changed({ floor: -1 }), 'item mediation-success looks at the effect and may take points away'],
    ['QL-28: an effect without a floor', changed({ floor: null }), 'item mediation-success looks at the effect and may take points away'],
    ['QL-28: a process that may add', changed({ side: 'process' }), 'item mediation-success looks at the process and may add points'],
  ])('%s', (_, sheet, fault) => {
    expect(sheetFaults(sheet)).toEqual([fault]);
  });

  test('steps go down', () => {
    const steps = [
      { below: 90, per: 0.25 },
      { below: 96, per: 0.5 },
    ];
    expect(sheetFaults(sheetOf({ rule: { kind: 'shortfall', metric: 'MX-2', steps } }))).toEqual(['the steps of item item do not go down']);
  });
});

describe('QL-28, QL-29: the office sheet of this product', () => {
  const rates = { 'MX-4': [37, 40], 'MX-5': [30, 36], 'MX-7': [28, 30] } as const;
  const counts = { 'good-practices': 1, 'missed-deadlines': 2, 'unanswered-cards': 0 };

  test('effects add, process takes away, and the lines add up to the sum', () => {
    const applied = applySheet(office, inputs(rates, counts));
    expect(applied.lines.map(({ points }) => points)).toEqual([37, 16.67, 37.33, 1, -2, 0]);
    expect(applied.points).toBe(90);
  });

  test('the inputs are frozen with the result', () => {
    const given = inputs(rates, counts);
    expect(applySheet(office, given)).toMatchObject({ sheet: 'SET-OFFICE', version: 1, inputs: given });
  });

  test('bonus and deductions end at cap and floor, and each is told', () => {
    const applied = applySheet(office, inputs(rates, { 'good-practices': 9, 'missed-deadlines': 31, 'unanswered-cards': 0 }));
    expect(applied.capped).toEqual([
      { where: 'good-practice', from: 9, to: 5 },
      { where: 'missed-deadlines', from: -31, to: -20 },
    ]);
    expect(applied.points).toBe(76);
  });

  test('the sheet itself ends at its floor', () => {
    const nothing = inputs({ 'MX-4': [0, 4], 'MX-5': [0, 4], 'MX-7': [0, 4] }, { ...counts, 'good-practices': 0 });
    expect(applySheet(office, nothing)).toMatchObject({ points: 0, capped: [{ where: 'SET-OFFICE', from: -2, to: 0 }] });
  });

  test('a rate of nothing and a count that was not reported are not available: no points, and no full sheet', () => {
    const { satisfaction, ...rest } = linesOf(office, inputs({ ...rates, 'MX-7': [0, 0] }, counts));
    expect([satisfaction, Object.values(rest).every((points) => typeof points === 'number')]).toEqual(['not-available', true]);
    const unreported = applySheet(office, inputs(rates, { 'good-practices': 1, 'unanswered-cards': 0 }));
    expect(unreported.complete).toBe(false);
    expect(unreported.lines[4]).toMatchObject({ status: 'not-available', missing: 'missed-deadlines', points: null });
  });

  test.each([
    ['more than all', { ...rates, 'MX-4': [41, 40] as const }, counts],
    ['a count below nothing', rates, { ...counts, 'missed-deadlines': -1 }],
  ])('contradictory input counts for nothing: %s', (_, given, numbers) => {
    expect(applySheet(office, inputs(given, numbers)).complete).toBe(false);
  });
});

test('who is ahead of a mean gains nothing by it, with a cap or without', () => {
  const sheet = sheetOf({ rule: { kind: 'behind', metric: 'here', mean: 'mean', per: 0.25 } });
  expect(applySheet(sheet, inputs({ here: [46, 50], mean: [90, 100] })).points).toBe(0);
});

test('an item is rounded to hundredths by itself, so that a reader adds up what is printed', () => {
  const third = { code: 'a', points: 1, rule: { kind: 'share', metric: 'MX-1' } } as const;
  const [one] = sheetOf(third).items;
  const sheet = { ...sheetOf(third), items: ['a', 'b', 'c'].flatMap((code) => (one ? [{ ...one, code }] : [])) };
  expect(applySheet(sheet, inputs({ 'MX-1': [1, 3] })).points).toBe(0.99);
});
