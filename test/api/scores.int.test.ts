import { DAY } from '../../domain/time';
import { rescoreStale } from '../../read-model/rescore';
import { caseInputs, late } from '../domain/scoring/cases';
import { frozen } from '../support/frozen-inputs';
import { runExam } from '../support/publications';
import { openWorld, type World } from '../support/world';
import { type Api, openApi } from './harness';

const exam = { place: 'qionglai', kind: 'monthly-exam', period: '2026-03' } as const;
const publication = '/v1/publications/publication-qionglai-monthly-exam-2026-03';
let world: World;
let api: Api;
let now: number;

/** Ten cases of each of two towns in March; one of the town missed its first reply. */
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
  now = await world.now();
  api = await openApi({ database: world.database, temporal: world.client, now: () => now, config: { COMMAND_TIMEOUT_MS: 8_000 } });
  for (let n = 0; n < 20; n++) {
    const number = `QL-2026-${100 + n}`;
    const missed = { acceptance: late('2026-03-05'), missedDeadlines: ['2026-03-05'] };
    await frozen(world, caseInputs(number, { office: n < 10 ? 'town' : 'other-town', ...(n === 0 && missed) }));
  }
  await runExam(world, exam);
});
afterAll(async () => {
  await api.close();
  await world.close();
});

let keys = 0;
const get = (path: string, as: string, language = 'en') => api.call(path, { as, language });
const post = (path: string, as: string, body: object, key = `scores-${++keys}`) => api.call(path, { as, key, body });
const signal = (name: string, as: string, body: object) => post(`${publication}/signals/${name}`, as, body);
const offices_ = ({ body }: { body: { items: { office: { id: string }; type: string | null }[] } }) =>
  body.items.filter(({ type }) => type === null).map(({ office }) => office.id);

test('a preview is seen by its own office and those above, and by nobody else', async () => {
  expect(offices_(await get('/v1/scorecards', 'town'))).toEqual(['town']);
  expect(offices_(await get('/v1/scorecards?type=all', 'county'))).toEqual(['town', 'other-town']);
  expect(offices_(await get('/v1/scorecards', 'village'))).toEqual([]);
  expect(offices_(await get('/v1/scorecards', 'elsewhere'))).toEqual([]);
  expect((await get('/v1/rankings', 'stranger')).body.items).toHaveLength(1);
  expect((await get('/v1/rankings', 'village')).body.items).toEqual([]);
  expect((await get(publication, 'village')).status).toBe(404);
});

test('the pages of the list hold each version once', async () => {
  const seen: string[] = [];
  for (let cursor = ''; ; ) {
    const { body } = await get(`/v1/scorecards?limit=1&kind=monthly-exam&period=2026-03${cursor}`, 'auditor');
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    if (body.nextCursor === null) break;
    cursor = `&cursor=${body.nextCursor}`;
  }
  expect(seen).toHaveLength(4);
  expect(new Set(seen).size).toBe(4);
});

test('a scorecard says how each line comes about and which cases are behind each figure, in both languages', async () => {
  const [item] = (await get('/v1/scorecards?type=all', 'town')).body.items;
  const { status, body } = await get(item.href, 'town');
  expect(status).toBe(200);
  expect(body).toMatchObject({ points: 99, complete: true, cases: 10, version: 1, corrects: null, releasedAt: null, publication });
  const missed = body.lines.find((line: { item: string }) => line.item === 'missed-deadlines');
  expect(missed).toMatchObject({ points: -1, how: { zh: '超期:1项 × -1,得分-1.00。', en: 'missed deadlines: 1 × -1, -1.00 points.' } });
  expect(body.total.en).toBe('In all 99.00 of 100.');
  const satisfaction = body.figures.find((figure: { code: string }) => figure.code === 'MX-7');
  expect(satisfaction).toMatchObject({ numerator: 10, denominator: 10, printed: '100.0%', rest: [] });
  expect(satisfaction.hits).toHaveLength(10);
  expect(body.faults['missed-deadlines']).toEqual(['QL-2026-100']);
  expect((await get(item.href, 'stranger')).status).toBe(404);
});

test('of a released scorecard everybody reads the counts; its cases only the office and those above, and none that is a complaint about the reader', async () => {
  const [item] = (await get('/v1/scorecards?type=all', 'town')).body.items;
  const where = { where: { id: item.id } };
  await world.database.scorecard.update({ ...where, data: { releasedAt: new Date(now) } });
  await world.database.dispute.update({ where: { number: 'QL-2026-103' }, data: { claim: { accusedOffice: 'town' } } });
  const figureOf = async (as: string) => (await get(item.href, as)).body.figures.find((figure: { code: string }) => figure.code === 'MX-7');
  expect(await figureOf('stranger')).toMatchObject({ numerator: 10, denominator: 10, hits: [], rest: [] });
  expect((await get(item.href, 'stranger')).body.faults['missed-deadlines']).toEqual([]);
  expect((await figureOf('county')).hits).toHaveLength(10);
  const own = await figureOf('town');
  expect([own.numerator, own.hits.length, own.hits.includes('QL-2026-103')]).toEqual([10, 9, false]);
  for (const number of ['QL-2026-103', 'QL-2020-1']) {
    const objection = { figure: 'MX-7', case: number, reason: '该案不应计入。' };
    const refused = await api.call(`${publication}/signals/object`, { as: 'town', key: `object-${number}`, body: objection });
    expect(refused.body).toMatchObject({ code: 'case-not-behind-figure', field: 'case' });
    expect(refused.body.expected).not.toContain('QL-2026-103');
  }
  await world.database.scorecard.update({ ...where, data: { releasedAt: null } });
  await world.database.dispute.update({ where: { number: 'QL-2026-103' }, data: { claim: {} } });
});

describe('third-party surveys (SD-14)', () => {
  const survey = {
    source: '示例调查公司',
    measure: 'safety-sense',
    on: '2026-03-20',
    sample: 800,
    results: [{ office: 'town', numerator: 388, denominator: 400 }],
  };

  test('a supervisor records one, with its source, once', async () => {
    const first = await post('/v1/surveys', 'inspector', survey, 'survey-1');
    expect(first.status).toBe(201);
    expect((await post('/v1/surveys', 'inspector', survey, 'survey-1')).text).toBe(first.text);
    const { body } = await get('/v1/surveys', 'town');
    expect(body.items).toMatchObject([
      { source: '示例调查公司', sample: 800, by: 'inspector', results: [{ office: { id: 'town' }, numerator: 388 }] },
    ]);
    // It enters the scorecard of its period, though this place's sheet gives no points for it.
    expect(await rescoreStale(world.database)).toBe(1);
    const [item] = (await get('/v1/scorecards?type=all', 'town')).body.items;
    expect((await get(item.href, 'town')).body).toMatchObject({ version: 2, points: 99, surveys: [first.body.id] });
  });

  test.each([
    ['town', survey, 403, 'not-allowed', undefined],
    ['inspector', { ...survey, measure: 'height' }, 422, 'figure-unknown', 'measure'],
    [
      'inspector',
      { ...survey, results: [{ office: 'elsewhere', numerator: 1, denominator: 2 }] },
      422,
      'unknown-office',
      'results.0.office',
    ],
    [
      'inspector',
      { ...survey, results: [{ office: 'town', numerator: 3, denominator: 2 }] },
      422,
      'more-than-asked',
      'results.0.numerator',
    ],
    ['inspector', { ...survey, results: [...survey.results, ...survey.results] }, 422, 'office-twice', 'results.1.office'],
    ['inspector', { ...survey, on: '2026-02-30' }, 400, 'invalid-body', 'on'],
  ])('%s is refused %#', async (as, body, status, code, field) => {
    expect(await post('/v1/surveys', as, body)).toMatchObject({ status, body: { code, ...(field !== undefined && { field }) } });
    expect(await world.database.survey.count()).toBe(1);
  });
});

/** An exam from long ago with one stale scorecard, on a sheet nobody has; answers how to forget it. */
async function unscorable() {
  const { publication, scorecard } = world.database;
  const exam = await publication.findFirstOrThrow();
  const card = await scorecard.findFirstOrThrow({ where: { type: '', version: 1 } });
  const state = JSON.parse(JSON.stringify(exam.state));
  const rules = { ...state.rules, sheet: { code: 'gone', version: '0' } };
  const old = { id: '0-unscorable', period: '2020-01' };
  await publication.create({ data: { ...exam, ...old, state: { ...state, rules } } });
  await scorecard.create({ data: { ...card, ...old, counted: -1, assessment: card.assessment ?? {}, weighed: card.weighed ?? {} } });
  return async () => {
    await publication.delete({ where: { id: old.id } });
    await scorecard.delete({ where: { id: old.id } });
  };
}

describe('bonus findings (QL-29)', () => {
  const finding = { office: 'town', count: 'good-practices', on: '2026-03-25', approver: 'chief', reason: '板凳会做法全县推广。' };

  test('a named person of the office above finds good practice, with a document; it counts a point', async () => {
    const { status, body } = await post('/v1/findings', 'county', finding);
    expect(status).toBe(201);
    expect((await get('/v1/findings?office=town', 'town')).body.items).toMatchObject([
      { id: body.id, office: { id: 'town' }, approver: 'chief', reason: '板凳会做法全县推广。', by: 'county' },
    ]);
    // An earlier exam that cannot be scored any more, for its sheet is gone, holds up none after it, and is said.
    const forget = await unscorable();
    await expect(rescoreStale(world.database)).rejects.toThrow('1 exams or offices could not be scored anew: exam-qionglai-2020-01');
    await forget();
    const [item] = (await get('/v1/scorecards?type=all', 'town')).body.items;
    expect((await get(item.href, 'town')).body).toMatchObject({ version: 3, points: 100, findings: [body.id] });
  });

  test.each([
    ['hall', finding, 403, 'not-allowed'],
    ['county', { ...finding, office: 'county' }, 422, 'unknown-office'],
    ['county', { ...finding, count: 'backlog-solved' }, 422, 'figure-unknown'],
    ['county', { ...finding, approver: 'nobody' }, 422, 'unknown-person'],
    ['county', { ...finding, approver: 'lead' }, 422, 'approver-without-power'],
  ])('%s is refused %#', async (as, body, status, code) => {
    expect(await post('/v1/findings', as, body)).toMatchObject({ status, body: { code } });
    expect(await world.database.scoreFinding.count()).toBe(1);
  });
});

describe('publication', () => {
  const objection = { figure: 'missed-deadlines', case: 'QL-2026-100', reason: '答复在期限内作出。' };
  let id: string;

  test('an office objects to a figure of its own that has this case behind it, and to no other', async () => {
    expect(await signal('object', 'town', { ...objection, figure: 'MX-99', case: undefined })).toMatchObject({
      body: { code: 'figure-unknown' },
    });
    expect(await signal('object', 'town', { ...objection, case: 'QL-2026-115' })).toMatchObject({
      status: 422,
      body: { code: 'case-not-behind-figure', field: 'case', expected: 'QL-2026-100' },
    });
    expect(await signal('object', 'visitor', objection)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    const objected = await signal('object', 'town', objection);
    expect(objected).toMatchObject({ status: 200, body: { status: 'preview' } });
    id = objected.body.id;
    await eventually(async () => expect((await get(publication, 'town')).body.objections).toHaveLength(1));
  });

  test('who publishes and who objected read it, another office in it does not; each sees what it may send', async () => {
    const names = async (as: string) => (await get(publication, as)).body.signals.map(({ name }: { name: string }) => name);
    expect((await get(publication, 'county')).body.objections).toMatchObject([
      { id, office: { id: 'town' }, figure: 'missed-deadlines', case: 'QL-2026-100', reason: '答复在期限内作出。', answer: null },
    ]);
    expect((await get(publication, 'stranger')).body).toMatchObject({ objections: [], unanswered: 1 });
    expect([await names('town'), await names('county'), await names('auditor')]).toEqual([['object'], ['answer-objection'], []]);
  });

  test('the inbox says it in both languages and leads there', async () => {
    const { body } = await get('/v1/inbox', 'town');
    const preview = body.items.find(({ code }: { code: string }) => code === 'ranking-preview');
    expect(preview.href).toBe(publication);
    expect(preview.text.zh).toMatch(/^2026-03月考预览:贵单位的数据可核对,2026-12-\d\d 00:00 前可提出异议,公布前不公开。$/);
    expect(preview.text.en).toMatch(
      /^The monthly exam of 2026-03: a preview with your figures; you may object before 2026-12-\d\d 00:00\./,
    );
  });

  test('nothing is released before it is answered by a named person with the power to, and the period is over', async () => {
    const answer = { objection: id, result: 'corrected', exclude: ['QL-2026-100'], approver: 'chief', reason: '经核实属实。' };
    const release = { approver: 'chief', note: '予以公布。' };
    expect(await signal('release', 'county', release)).toMatchObject({ status: 409, body: { code: 'objections-open', expected: id } });
    expect(await signal('answer-objection', 'county', { ...answer, exclude: ['QL-2026-101'] })).toMatchObject({
      body: { code: 'case-not-behind-figure', field: 'exclude' },
    });
    expect(await signal('answer-objection', 'county', { ...answer, approver: 'lead' })).toMatchObject({
      body: { code: 'approver-without-power' },
    });
    expect(await signal('answer-objection', 'county', { ...answer, objection: 'none' })).toMatchObject({
      body: { code: 'no-open-objection' },
    });
    expect((await signal('answer-objection', 'county', answer)).status).toBe(200);
    await eventually(async () => expect((await get(publication, 'town')).body).toMatchObject({ unanswered: 0 }));
    expect((await get(publication, 'town')).body.objections[0].answer).toMatchObject({
      result: 'corrected',
      reason: '经核实属实。',
      approver: 'chief',
    });
    expect(await signal('release', 'county', release)).toMatchObject({ status: 409, body: { code: 'out-of-order' } });
    const [newest] = (await get('/v1/scorecards?type=all', 'town')).body.items;
    expect(newest).toMatchObject({ version: 4, why: 'objection', points: 101, releasedAt: null });
    expect((await get(newest.href, 'town')).body.excusedFaults).toMatchObject([{ number: 'QL-2026-100', approver: 'chief' }]);
    await world.pass(14 * DAY);
    now = await world.now();
    expect((await get('/v1/rankings', 'village')).body.items).toEqual([]);
    expect(await signal('release', 'inspector', release)).toMatchObject({ status: 403 });
    expect((await signal('release', 'county', release)).status).toBe(200);
    await eventually(async () => expect((await get(publication, 'county')).body.status).toBe('released'));
  });

  test('then everybody of the place reads the newest version and nobody of another place does', async () => {
    const [ranking, ...others] = (await get('/v1/rankings', 'village')).body.items;
    expect(others).toEqual([]);
    expect(ranking.levels[0].ranked).toMatchObject([
      { office: { id: 'town' }, rank: 1, points: 101 },
      { office: { id: 'other-town' }, rank: 2, points: 100 },
    ]);
    expect(offices_(await get('/v1/scorecards', 'village'))).toEqual(['town', 'other-town']);
    expect((await get('/v1/rankings', 'elsewhere')).body.items).toEqual([]);
    expect(await signal('object', 'town', objection)).toMatchObject({ status: 409, body: { code: 'publication-ended' } });
  });
});

async function eventually(call: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await call();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
