import { applySheet } from '../../../domain/scoring/apply-sheet';
import { dachuanKeyWork, dachuanSystem } from '../../../domain/scoring/sheets/dachuan';
import { fangshan } from '../../../domain/scoring/sheets/fangshan';
import { meilong } from '../../../domain/scoring/sheets/meilong';
import { wenzhou } from '../../../domain/scoring/sheets/wenzhou';
import { zhungeer } from '../../../domain/scoring/sheets/zhungeer';
import { inputs, linesOf } from './sheet-builders';

describe('C.2-1 达川: 40 points made by the system', () => {
  const full = { 'MX-1': [80, 80], 'MX-2': [80, 80], 'MX-7': [60, 60], 'MX-6': [60, 60] } as const;

  test('a month without fault is worth the 40 points of the source', () => {
    expect(applySheet(dachuanSystem, inputs(full, { 'MX-10': 0 }))).toMatchObject({ points: 40, of: 40, complete: true, capped: [] });
  });

  test('each rate is multiplied by its 5 or 10 points, and each repeat petition costs one of ten', () => {
    const given = inputs({ 'MX-1': [78, 80], 'MX-2': [77, 80], 'MX-7': [57, 60], 'MX-6': [60, 64] }, { 'MX-10': 3 });
    expect(linesOf(dachuanSystem, given)).toEqual({
      'timely-acceptance': 4.88,
      'on-time-reply': 9.63,
      'repeat-petitions': 7,
      satisfaction: 9.5,
      participation: 4.69,
    });
    expect(applySheet(dachuanSystem, given).points).toBe(35.7);
  });

  test('the pool of repeat petitions ends at nothing, and says what was held up', () => {
    const applied = applySheet(dachuanSystem, inputs(full, { 'MX-10': 13 }));
    expect([applied.points, applied.capped]).toEqual([30, [{ where: 'repeat-petitions', from: -3, to: 0 }]]);
  });
});

describe('C.2-1 达川: key work, of which an excerpt was read', () => {
  const leaders = (resolved: number) =>
    inputs({ 'MX-15': [resolved, 100] }, { 'petition-meetings': 9, 'no-reception-record': 1, 'no-leader-case': 0 });

  test('meetings give one point each and six at most; no record costs two, below 85 per cent one', () => {
    expect(linesOf(dachuanKeyWork, leaders(84))).toMatchObject({
      meetings: 6,
      'no-reception-record': -2,
      'leader-cases': -1,
      'no-leader-case': 0,
    });
    expect(linesOf(dachuanKeyWork, leaders(85))).toMatchObject({ 'leader-cases': 0 });
  });

  test('what was not seen is not known, and the sum is not complete', () => {
    expect(linesOf(dachuanKeyWork, leaders(90))).toMatchObject({
      study: 'not-known',
      'responsibility-rest': 'not-known',
      rest: 'not-known',
    });
    expect(applySheet(dachuanKeyWork, leaders(90))).toMatchObject({ of: 60, complete: false });
  });
});

describe('C.2-2 准格尔旗: 30, 35 and 35', () => {
  test('three full rates are 100, and each weighs as printed', () => {
    expect(linesOf(zhungeer, inputs({ 'MX-8a': [9, 9], 'MX-8b': [8, 8], 'MX-8c': [8, 8] }))).toEqual({
      response: 30,
      resolution: 35,
      satisfaction: 35,
    });
    expect(applySheet(zhungeer, inputs({ 'MX-8a': [100, 100], 'MX-8b': [97, 100], 'MX-8c': [973, 1000] })).points).toBe(98.01);
  });
});

describe('C.2-4 温州 2017: the negative list', () => {
  const quiet = {
    'veto-events': 0,
    'accidents-3-5': 0,
    'accidents-6-9': 0,
    'homicides-3-4': 0,
    'inspection-problems': 0,
    'inspection-problems-unfixed': 0,
    'months-in-bottom-two': 0,
    'year-in-bottom-two': 0,
    'ranks-fallen': 0,
    'ranks-risen': 0,
  };
  const well = { 'safety-sense': [97, 100], awareness: [90, 100], 'awareness-province': [90, 100] } as const;
  const one = (count: string, number: number) => applySheet(wenzhou, inputs(well, { ...quiet, [count]: number })).points;

  test.each([
    ['accidents-3-5', 1, -5],
    ['accidents-3-5', 2, -10],
    ['accidents-6-9', 1, -10],
    ['homicides-3-4', 1, -5],
    ['inspection-problems', 3, -0.75],
    ['inspection-problems-unfixed', 1, -0.5],
    ['months-in-bottom-two', 1, -0.5],
    ['year-in-bottom-two', 1, -1],
    ['ranks-fallen', 5, 0],
    ['ranks-fallen', 6, -1],
    ['ranks-fallen', 10, -1],
    ['ranks-fallen', 11, -2],
    ['ranks-risen', 4, 0.5],
  ])('%s: %i costs %d', (count, number, points) => {
    expect(one(count, number)).toBe(points);
  });

  test.each([
    [96, 0],
    [95, -0.25],
    [90, -1.5],
    [89, -2],
  ])('a sense of safety of %i per cent comes to %d: a quarter of a point each below 96, half a point each below 90', (rate, points) => {
    const given = inputs({ ...well, 'safety-sense': [rate, 100] }, quiet);
    expect(linesOf(wenzhou, given)['safety-sense']).toBe(points);
  });

  test('awareness two points behind the provincial mean costs half a point, ahead of it nothing', () => {
    expect(linesOf(wenzhou, inputs({ ...well, awareness: [44, 50] }, quiet)).awareness).toBe(-0.5);
    expect(linesOf(wenzhou, inputs({ ...well, awareness: [46, 50] }, quiet)).awareness).toBe(0);
  });

  test('AC-9, AC-10: the veto of 30 points is off until a legal basis is entered, and then names it', () => {
    const event = { ...quiet, 'veto-events': 1 };
    const off = applySheet(wenzhou, inputs(well, event));
    expect([off.points, off.complete, off.vetoes]).toEqual([0, true, []]);
    const on = applySheet(wenzhou, inputs(well, event, 'SET-VETO'));
    expect([on.points, on.vetoes]).toEqual([-30, [{ item: 'veto-event', basis: 'SET-VETO', ranksLast: false }]]);
    expect(applySheet(wenzhou, inputs(well, quiet, 'SET-VETO')).vetoes).toEqual([]);
  });
});

describe('C.2-5 梅陇镇 2013', () => {
  const given = (completed: number, online: number, increase: number, solved = 0) =>
    inputs(
      { 'MX-2': [completed, 100], 'online-on-time': [online, 100], 'repeat-growth': [increase, 100] },
      { 'mass-incidents': 0, 'backlog-solved': solved, 'repeat-solved': solved },
    );

  test('all on time are 9 and 8 points, an increase of 12 per cent is 8', () => {
    expect(applySheet(meilong, given(100, 100, 12))).toMatchObject({ points: 25, complete: true });
  });

  test('a percentage point lost costs one, an increase one point higher costs one and one point lower gives one', () => {
    expect(linesOf(meilong, given(97, 100, 13))).toMatchObject({ 'on-time-completion': 6, 'repeat-growth': 7 });
    expect(linesOf(meilong, given(90, 100, -3))).toMatchObject({ 'on-time-completion': 0, 'repeat-growth': 23 });
  });

  test('what is lost online below 100 per cent is not known', () => {
    expect(linesOf(meilong, given(100, 99, 12))).toMatchObject({ 'online-on-time': 'not-known' });
  });

  test('backlog solved gives two points each, a repeat petition solved one', () => {
    expect(applySheet(meilong, given(100, 100, 12, 2)).points).toBe(31);
  });

  test('a mass incident ranks last where the place has a legal basis for a veto, and nowhere else', () => {
    const incident = { 'mass-incidents': 1, 'backlog-solved': 0, 'repeat-solved': 0 };
    expect(applySheet(meilong, inputs({}, incident)).vetoes).toEqual([]);
    expect(applySheet(meilong, inputs({}, incident, 'SET-VETO')).vetoes).toMatchObject([{ item: 'mass-incident', ranksLast: true }]);
  });
});

describe('C.2-6 房山', () => {
  const given = (first: number, repeat: number, backlog: number) =>
    inputs({ 'first-resolved': [first, 100], 'repeat-resolved': [repeat, 100], 'backlog-resolved': [backlog, 100] });

  test('90, 80 and 70 per cent give 7, 7 and 6 points', () => {
    expect(linesOf(fangshan, given(90, 80, 70))).toEqual({ 'first-resolved': 7, 'repeat-resolved': 7, 'backlog-resolved': 6 });
    expect(applySheet(fangshan, given(100, 100, 100))).toMatchObject({ points: 20, of: 20 });
  });

  test('what is given below the target is not known', () => {
    expect(linesOf(fangshan, given(89, 79, 69))).toEqual({
      'first-resolved': 'not-known',
      'repeat-resolved': 'not-known',
      'backlog-resolved': 'not-known',
    });
  });
});
