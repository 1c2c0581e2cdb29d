import { GradeView, StarsView } from '../../contracts/api/rewards';
import { type Api, openApi } from './harness';
import { mediatedCase } from './rewards-cases';

const on = (day: string) => Date.parse(`${day}T10:00:00+08:00`);
let now = on('2026-05-10');
let api: Api;
let keys = 0;
beforeEach(async () => {
  now = on('2026-05-10');
  api = await openApi({ now: () => now });
});
afterEach(() => api.close());

const path = '/v1/stars/qionglai/2026';
const post = (address: string, body: unknown, as = 'county') => api.call(address, { as, key: `k${++keys}`, body });
const read = async () => StarsView.parse((await api.call(path, { as: 'county' })).body);
const idOf = (index: number) => `grid-${String(index).padStart(4, '0')}`;
const member = (index: number, points: number) => ({ id: idOf(index), marks: { points, deductions: 0, 'timely-responses': 0 } });
const mark = (members: readonly unknown[]) => post(`${path}/marks`, { source: 'grid-points/2026', members });
const bring = async (points: (index: number) => number) => {
  const all = Array.from({ length: 1400 }, (_, index) => member(index, points(index)));
  for (let from = 0; from < 1400; from += 700) expect((await mark(all.slice(from, from + 700))).status).toBe(200);
};
const decide = async (picks: readonly unknown[], digest?: string) =>
  post(`${path}/decision`, { digest: digest ?? (await read()).digest, picks, reason: '群众评议' });
const sizes = ({ starred }: StarsView) => starred.map(({ stars, members }) => [stars, members.length]);

test('JL-LQ-05 龙井: 1,400 members brought, 10 five-star and 40 four-star proposed and signed', async () => {
  await bring((index) => 5000 - index);
  const proposal = await read();
  expect(proposal).toMatchObject({ state: 'proposal', members: 1400, undecided: [], notRated: [], signature: null });
  expect(sizes(proposal)).toEqual([
    [5, 10],
    [4, 40],
  ]);
  const signed = await decide([]);
  expect(signed).toMatchObject({ status: 201, body: { state: 'decided', signature: { person: 'chief', reason: '群众评议' } } });
  expect((await read()).starred).toEqual(proposal.starred);
  expect(await decide([])).toMatchObject({ status: 409, body: { code: 'stars-decided' } });
  expect(await mark([member(1, 9)])).toMatchObject({ status: 409, body: { code: 'stars-decided' } });
  await expect(api.database.$executeRaw`DELETE FROM star_decision`).rejects.toThrow(/never changed or deleted/);
});

test('who is tied over the last place is laid before a named person; a pick passes nobody and exceeds nothing', async () => {
  await bring((index) => (index >= 9 && index <= 11 ? 4991 : 5000 - index));
  const proposal = await read();
  expect(proposal.undecided).toEqual([{ stars: 5, places: 1, members: [idOf(9), idOf(10), idOf(11)] }]);
  for (const members of [[idOf(12)], [idOf(9), idOf(10)], [idOf(9), idOf(9)]])
    expect(await decide([{ stars: 5, members }])).toMatchObject({ status: 422, body: { code: 'pick-not-tied', field: 'picks' } });
  expect(await decide([], '0'.repeat(64))).toMatchObject({ status: 409, body: { code: 'list-changed', expected: proposal.digest } });
  const { body } = await decide([{ stars: 5, members: [idOf(11)] }]);
  const { starred, undecided } = StarsView.parse(body);
  expect(starred.map(({ members }) => members.length)).toEqual([10, 40]);
  expect(starred[0]?.members.at(-1)).toBe(idOf(11));
  expect([starred[1]?.members.slice(0, 2), undecided]).toEqual([[idOf(9), idOf(10)], []]);
});

test('marks: the same again changes nothing, new ones count; a bad row names itself and nothing is taken', async () => {
  expect(await mark([member(1, 10), member(2, 9)])).toMatchObject({ status: 200, body: { taken: 2, unchanged: 0, members: 2 } });
  expect(await mark([member(1, 10), member(2, 11)])).toMatchObject({ body: { taken: 1, unchanged: 1, members: 2 } });
  const bad: readonly (readonly [unknown, string])[] = [
    [member(1, 3), 'members.1.id'],
    [{ ...member(4, 1), id: '张三' }, 'members.1.id'],
    [{ id: 'grid-0004', marks: { points: 'many' } }, 'members.1.marks.points'],
    [{ id: 'grid-0004', marks: { charm: 1 } }, 'members.1.marks.charm'],
    [{ id: 'grid-0004', marks: { points: 1 }, name: '张三' }, 'members.1.name'],
  ];
  for (const [row, field] of bad)
    expect(await mark([member(1, 12), row])).toMatchObject({ status: 400, body: { code: 'invalid-body', field } });
  expect(await api.database.starMark.count()).toBe(3);
  expect(await mark([{ id: 'grid-0003', marks: { points: 1 } }])).toMatchObject({ status: 200 });
  expect((await read()).notRated).toEqual([{ id: 'grid-0003', why: 'mark-missing', what: 'deductions' }]);
});

test('no marks, no decision; nobody below the county brings or signs', async () => {
  expect(await decide([])).toMatchObject({ status: 409, body: { code: 'no-marks' } });
  for (const as of ['town', 'auditor', 'inspector'])
    expect(await post(`${path}/marks`, { source: 's', members: [member(1, 1)] }, as)).toMatchObject({ status: 403 });
});

describe('SB-1: grades of mediators', () => {
  const grades = '/v1/mediator-grades/qionglai/lead';
  const known = { years: 3, turnedCriminal: 0, misconduct: 0 };
  const view = async () => GradeView.parse((await api.call(`${grades}?years=3&turnedCriminal=0&misconduct=0`, { as: 'county' })).body);
  const sign = (grade: number, as = 'county') => post(grades, { ...known, grade, reason: '协会评定' }, as);

  test('the record comes from the cases; what no source fixes is not known, and nothing is proposed', async () => {
    await mediatedCase(api, { agreed: on('2026-03-12') });
    await mediatedCase(api, { agreed: on('2026-03-13'), form: 'oral' });
    const { record, proposed, findings, signed } = await view();
    expect(record).toEqual({ ...known, accepted: 2, written: 1, oral: 1 });
    expect([proposed, signed]).toEqual([null, []]);
    expect(findings[3]).toMatchObject({ grade: 4, failed: [], notKnown: ['years', 'cases', 'success'] });
  });

  test('signed by a named person, on notice for seven days, then in force; a later one takes its place; the same again changes nothing', async () => {
    expect(await sign(4)).toMatchObject({ status: 201, body: { grade: 4, proposed: null, noticeUntil: '2026-05-17' } });
    expect(await sign(4)).toMatchObject({ status: 200 });
    expect((await view()).signed).toMatchObject([{ grade: 4, state: 'on-notice', signature: { person: 'chief' } }]);
    now = on('2026-05-18');
    expect((await view()).signed).toMatchObject([{ grade: 4, state: 'in-force' }]);
    await sign(3);
    expect((await view()).signed.map(({ grade, state }) => [grade, state])).toEqual([
      [3, 'on-notice'],
      [4, 'superseded'],
    ]);
  });

  test('refused: nobody of the place, nobody below the county, a grade that is none', async () => {
    expect(await post('/v1/mediator-grades/qionglai/nobody', { ...known, grade: 4, reason: '无' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-person' },
    });
    expect(await sign(4, 'town')).toMatchObject({ status: 403 });
    expect(await sign(5)).toMatchObject({ status: 400, body: { code: 'invalid-body', field: 'grade' } });
    expect(await api.database.mediatorGrade.count()).toBe(0);
  });
});
