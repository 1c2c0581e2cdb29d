import { StarRule } from '../../../contracts/rewards';
import { type RatedMember, rateStars } from '../../../domain/scoring/stars';
import { qionglaiScores } from '../../../jurisdictions/scores/qionglai';
import { chance } from '../../support/chance';

const { stars: rule } = qionglaiScores;

const member = (id: number, points: number, change: Partial<RatedMember['marks']> = {}): RatedMember => ({
  id: `grid-${String(id).padStart(4, '0')}`,
  marks: { points, deductions: 0, 'timely-responses': 0, ...change },
  barred: null,
});
/** 1,400 members, no two with the same points. */
const all = Array.from({ length: 1400 }, (_, index) => member(index, 5000 - index));
const names = (from: number, to: number) => all.slice(from, to).map(({ id }) => id);
const sizes = (members: readonly RatedMember[]) =>
  rateStars(rule, members).starred.map(({ stars, members: with_ }) => [stars, with_.length]);

describe('JL-LQ-05 龙井: star rating of grid members', () => {
  test('of 1,400 members 10 get five stars and 40 four', () => {
    const { starred, undecided, notRated } = rateStars(rule, all);
    expect(starred).toEqual([
      { stars: 5, quota: 10, members: names(0, 10) },
      { stars: 4, quota: 40, members: names(10, 50) },
    ]);
    expect([undecided, notRated]).toEqual([[], []]);
  });

  test.each([
    [1399, 9, 39],
    [700, 5, 20],
    [139, 0, 3],
    [34, 0, 0],
    [0, 0, 0],
  ])('of %i members %i and %i: a quota is rounded down', (count, five, four) => {
    expect(sizes(all.slice(0, count))).toEqual([
      [5, five],
      [4, four],
    ]);
  });

  test('equal points are decided by fewer deductions, then by more timely responses', () => {
    const tied = [member(1, 9000, { deductions: 1 }), member(2, 9000, { 'timely-responses': 3 }), member(3, 9000)];
    const { starred } = rateStars(rule, [...tied, ...all.slice(3)]);
    expect(starred[0]?.members.slice(0, 3)).toEqual(['grid-0002', 'grid-0003', 'grid-0001']);
  });

  test('members equal in everything over the last place go together to the next star, and a named person decides', () => {
    const equal = all.map((one, index) => (index >= 9 && index <= 11 ? { ...one, marks: { ...member(0, 4991).marks } } : one));
    const { starred, undecided } = rateStars(rule, equal);
    expect(starred.map(({ members }) => members.length)).toEqual([9, 40]);
    expect(undecided).toEqual([{ stars: 5, places: 1, members: names(9, 12) }]);
    expect(starred[1]?.members).toEqual(names(9, 49));
  });

  test('if everybody is equal nobody has a star by software', () => {
    const { starred, undecided } = rateStars(
      rule,
      all.map((one) => ({ ...one, marks: member(0, 1).marks })),
    );
    expect(starred.map(({ members }) => members)).toEqual([[], []]);
    expect(undecided.map(({ places, members }) => [places, members.length])).toEqual([
      [10, 1400],
      [40, 1400],
    ]);
  });

  test('who is barred or lacks a mark is not rated, and the reason is told', () => {
    const [first, second, ...others] = all;
    const { starred, notRated } = rateStars(rule, [
      { ...member(0, 5000), barred: first ? 'privacy-leaked' : null },
      { ...member(1, 4999), marks: { points: second ? 4999 : 0, deductions: 0 } },
      ...others,
    ]);
    expect(notRated).toEqual([
      { id: 'grid-0000', why: 'barred', what: 'privacy-leaked' },
      { id: 'grid-0001', why: 'mark-missing', what: 'timely-responses' },
    ]);
    expect(starred[0]?.members).toEqual(names(2, 12));
  });

  test('the order in which members come decides nothing, and no quota is exceeded', () => {
    for (let seed = 1; seed <= 50; seed += 1) {
      const below = chance(seed);
      const members = Array.from({ length: 280 }, (_, index) => member(index, below(30), { deductions: below(3) }));
      const proposal = rateStars(rule, members);
      expect(rateStars(rule, members.toReversed())).toEqual(proposal);
      for (const { quota, members: starred } of proposal.starred) expect(starred.length).toBeLessThanOrEqual(quota);
    }
  });

  test('the rule has a sound form', () => {
    expect(StarRule.safeParse(rule).error).toBeUndefined();
  });
});
