import { applySheet } from '../../../domain/scoring/apply-sheet';
import { type Contestant, rankings } from '../../../domain/scoring/ranking';
import { meilong } from '../../../domain/scoring/sheets/meilong';
import { zhungeer } from '../../../domain/scoring/sheets/zhungeer';
import { inputs } from './sheet-builders';

const sheet = { code: 'ZHUNGEER-THREE-RATES', version: 1 };

/** An office whose three rates are all `rate` percent: so many points. */
const office = (id: string, rate: number, change: Partial<Contestant> = {}): Contestant => ({
  office: id,
  level: 'town',
  cases: 40,
  result: applySheet(zhungeer, inputs({ 'MX-8a': [rate, 100], 'MX-8b': [rate, 100], 'MX-8c': [rate, 100] })),
  ...change,
});
const ranks = (contestants: readonly Contestant[]) =>
  rankings(contestants, sheet, 10).map(({ level, ranked }) => [level, ...ranked.map(({ rank, office: id }) => `${rank} ${id}`)]);

describe('a ranking compares what can be compared', () => {
  test('ties share a rank, and the rank after them counts them all', () => {
    expect(ranks([office('d', 70), office('c', 90), office('a', 95), office('b', 90)])).toEqual([['town', '1 a', '2 b', '2 c', '4 d']]);
  });

  test('each level has its own ranking', () => {
    const villages = [office('v', 99, { level: 'village' }), office('w', 98, { level: 'village' })];
    expect(ranks([office('a', 95), office('b', 90), ...villages])).toEqual([
      ['town', '1 a', '2 b'],
      ['village', '1 v', '2 w'],
    ]);
  });

  test('the order in which offices come does not matter', () => {
    const all = [office('a', 95), office('b', 90), office('c', 90), office('d', 10, { cases: 2 })];
    expect(rankings(all.toReversed(), sheet, 10)).toEqual(rankings(all, sheet, 10));
  });

  test('who is not ranked is told every reason and the items without points', () => {
    const unheard = applySheet(zhungeer, inputs({ 'MX-8a': [9, 10], 'MX-8b': [0, 0], 'MX-8c': [0, 0] }));
    const [ranking] = rankings([office('a', 95), office('b', 90), office('c', 99, { cases: 9, result: unheard })], sheet, 10);
    expect(ranking?.ranked.map(({ office: id }) => id)).toEqual(['a', 'b']);
    expect(ranking?.notRanked).toEqual([{ office: 'c', why: ['too-few-cases', 'not-complete'], missing: ['resolution', 'satisfaction'] }]);
  });

  test('ten cases are enough where ten are asked for', () => {
    expect(ranks([office('a', 95, { cases: 10 }), office('b', 90)])).toEqual([['town', '1 a', '2 b']]);
  });

  test('a result by another version is not compared', () => {
    const old = { ...office('c', 99).result, version: 2 };
    const [ranking] = rankings([office('a', 95), office('b', 90), office('c', 99, { result: old })], sheet, 10);
    expect(ranking?.notRanked).toMatchObject([{ office: 'c', why: ['other-sheet'] }]);
  });

  test('who stands alone is first of nobody', () => {
    const [ranking] = rankings([office('a', 95), office('b', 90, { cases: 1 })], sheet, 10);
    expect(ranking?.ranked).toEqual([]);
    expect(ranking?.notRanked.map(({ office: id, why }) => [id, ...why])).toEqual([
      ['a', 'nobody-to-compare'],
      ['b', 'too-few-cases'],
    ]);
  });

  test('C.2-5: a veto with a legal basis ranks last, whatever the points', () => {
    const given = (incidents: number, basis: string | null, solved: number) =>
      applySheet(
        meilong,
        inputs(
          { 'MX-2': [100, 100], 'online-on-time': [100, 100], 'repeat-growth': [12, 100] },
          { 'mass-incidents': incidents, 'backlog-solved': solved, 'repeat-solved': 0 },
          basis,
        ),
      );
    const towns = (basis: string | null) =>
      rankings(
        [
          { office: 'a', level: 'town', cases: 40, result: given(1, basis, 9) },
          { office: 'b', level: 'town', cases: 40, result: given(0, basis, 0) },
        ],
        { code: 'MEILONG-PETITIONS', version: 1 },
        10,
      ).flatMap(({ ranked }) => ranked.map(({ office: id, vetoed }) => [id, vetoed]));
    expect(towns('SET-VETO')).toEqual([
      ['b', false],
      ['a', true],
    ]);
    expect(towns(null)).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });
});
