import type { OfficeRef } from '../../contracts/principal';
import type { Assessment } from '../../domain/scoring/assess';
import type { Ranking } from '../../domain/scoring/ranking';
import { DAY } from '../../domain/time';
import { rescoreStale } from '../../read-model/rescore';
import { seedOffices } from '../api/offices';
import { LiveCase } from '../support/cases';
import { actor, at, offices } from '../support/dispute-spec';
import { publish, runExam } from '../support/publications';
import { openWorld, type World } from '../support/world';

let world: World;
let late: LiveCase;
let neighbours: LiveCase[];
const exam = { place: 'qionglai', kind: 'monthly-exam', period: '2026-12' } as const;
const publication = 'publication-qionglai-monthly-exam-2026-12';
const town = offices.town;
const otherTown: OfficeRef = { ...town, id: 'other-town' };

const by = (office: OfficeRef) => actor(office.id, 'handler');
const visitor = (office: OfficeRef) => actor(office.id, 'visitor');
const until = async (moment: string) => {
  const left = at(moment) - (await world.now());
  if (left > 0) await world.pass(left);
};

async function settle(live: LiveCase, office: OfficeRef, visits: readonly boolean[] = [true]): Promise<LiveCase> {
  for (const satisfied of visits) {
    await live.send('route', { office, leader: 'lead', by: by(office) }, by(office));
    await live.send('conclude-agreement', {}, by(office));
    await live.send('waive-confirmation', {}, by(office));
    await live.send('record-visit', { contacted: true, solved: satisfied, satisfied }, visitor(office));
  }
  await live.reaches('watching');
  await live.recorded();
  return live;
}

async function accepted(office: OfficeRef): Promise<LiveCase> {
  const live = await LiveCase.register(world, { office });
  await live.send('accept', {}, by(office));
  return live;
}

beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
  await seedOffices(world.database);
  await until('2026-12-01 09:00');
  // The town's eleven: one whose first reply comes an hour too late, one that fails, one whose people are unhappy at first, eight that go well.
  late = await LiveCase.register(world, { office: town });
  await until('2026-12-05 01:00');
  await late.send('accept', {}, by(town));
  await settle(late, town);
  const failing = await accepted(town);
  await failing.send('route', { office: town, leader: 'lead' }, by(town));
  await failing.send('fail-mediation', {}, by(town));
  await failing.send('record-visit', {}, visitor(town));
  await failing.reaches('watching');
  await failing.recorded();
  await settle(await accepted(town), town, [false, true]);
  for (let n = 0; n < 8; n++) await settle(await accepted(town), town);
  neighbours = [];
  for (let n = 0; n < 10; n++) neighbours.push(await settle(await accepted(otherTown), otherTown));
  await world.database.scoreFinding.create({
    data: {
      ...{ id: 'finding-1', place: 'qionglai', office: 'town', count: 'good-practices', on: '2026-12-20' },
      ...{ document: 'doc-finding', approver: 'chief', author: 'county' },
    },
  });
  // One that is open at the end of the month.
  await until('2026-12-31 09:00');
  await accepted(town);
  await until('2027-01-01 09:00');
});
afterAll(() => world.close());

const card = async (office: string, version: number, kind = 'monthly-exam') => {
  const where = { place: 'qionglai', kind, office, type: '', version };
  const row = await world.database.scorecard.findFirstOrThrow({ where });
  const { card, result } = row.assessment as unknown as Assessment;
  return { row, card, lines: Object.fromEntries(result.lines.map(({ item, points }) => [item, points])) };
};
const ranking = async (version: number) => {
  const row = await world.database.ranking.findFirstOrThrow({ where: { kind: 'monthly-exam', version } });
  const towns = (row.levels as unknown as Ranking[]).find(({ level }) => level === 'town');
  return { row, towns };
};

test('SY-24 a month is computed from the cases that were played: every figure by hand, with the cases behind it', async () => {
  expect(await runExam(world, exam)).toEqual({ offices: 2, publication });
  const { row, card: figures, lines } = await card('town', 1);
  const counts = Object.fromEntries(figures.figures.map(({ metric, numerator, denominator }) => [metric, [numerator, denominator]]));
  // Twelve mediations ended, for one case had two; eleven with an agreement. Eleven cases closed, ten of them resolved. Twelve visits, eleven content.
  expect(counts).toMatchObject({
    'MX-3': [11, 12],
    'MX-4': [11, 12],
    'MX-5': [10, 11],
    'MX-6': [12, 12],
    'MX-7': [11, 12],
    'MX-15': [10, 11],
  });
  // 11/12 of 40, 10/11 of 20, 11/12 of 40, one finding, one missed deadline.
  expect(lines).toEqual({
    'mediation-success': 36.67,
    'first-time-resolution': 18.18,
    satisfaction: 36.67,
    'good-practice': 1,
    'missed-deadlines': -1,
    'unanswered-cards': 0,
  });
  expect(row).toMatchObject({
    points: 91.52,
    complete: true,
    cases: 12,
    sheet: 'SET-OFFICE',
    sheetVersion: 1,
    corrects: null,
    releasedAt: null,
  });
  expect(figures.faults['missed-deadlines']).toEqual([late.registration.number]);
  expect((await card('other-town', 1)).row).toMatchObject({ points: 100, cases: 10 });
  const { towns } = await ranking(1);
  expect(towns?.ranked.map(({ office, rank, points }) => [office, rank, points])).toEqual([
    ['other-town', 1, 100],
    ['town', 2, 91.52],
  ]);
});

test('by type and for all types: a civil dispute is the only type here, so both say the same', async () => {
  const civil = await world.database.scorecard.findFirstOrThrow({ where: { office: 'town', type: 'civil' } });
  // A bonus is of no type.
  expect(civil).toMatchObject({ points: 90.52, cases: 12 });
});

test('run again, or killed between any two steps, it writes nothing twice', async () => {
  const before = await world.database.scorecard.count();
  expect(await runExam(world, exam)).toEqual({ offices: 2, publication });
  expect([await world.database.scorecard.count(), await world.database.ranking.count()]).toEqual([before, 1]);
  expect(await rescoreStale(world.database)).toBe(0);
});

test('the weekly bulletin tells each office its own figures, once', async () => {
  const week = { place: 'qionglai', kind: 'weekly-bulletin', period: '2026-11-30/2026-12-06' } as const;
  expect(await runExam(world, week)).toEqual({ offices: 2, publication: null });
  await runExam(world, week);
  const told = await world.database.notice.findMany({ where: { code: 'weekly-bulletin' }, orderBy: { recipient: 'asc' } });
  expect(told.map(({ recipient, params }) => [recipient, params])).toMatchObject([
    ['other-town', { missed: 0, cases: 10 }],
    ['town', { missed: 1, cases: 11 }],
  ]);
});

test('the negative list names who let what pass, by the numbers of the cases', async () => {
  await runExam(world, { ...exam, kind: 'negative-list' });
  const row = await world.database.ranking.findFirstOrThrow({ where: { kind: 'negative-list' } });
  expect(row.levels).toEqual([]);
  expect(row.negative).toEqual([{ office: 'town', level: 'town', missedDeadlines: [late.registration.number], unansweredCards: [] }]);
});

describe('publication', () => {
  const leader = actor('county', 'leader');
  const refusal = (code: string) => expect.objectContaining({ cause: expect.objectContaining({ message: code }) });
  const answer = (objection: string, body: object) =>
    publish(world, publication, 'answer-objection', leader, { objection, approver: 'chief', reason: 'doc-answer', ...body });
  const release = () => publish(world, publication, 'release', leader, { approver: 'chief', note: 'doc-release' });

  test('nothing is released while an objection is open; one that is answered by a correction makes the next version, rank and all', async () => {
    const number = late.registration.number;
    const objection = await publish(world, publication, 'object', actor('town', 'leader'), {
      figure: 'missed-deadlines',
      case: number,
      reason: 'doc-objection',
    });
    await expect(publish(world, publication, 'object', actor('village', 'leader'), { figure: 'MX-4', reason: 'doc' })).rejects.toEqual(
      refusal('not-holder'),
    );
    await expect(publish(world, publication, 'object', actor('town', 'leader'), { figure: 'MX-99', reason: 'doc' })).rejects.toEqual(
      refusal('figure-unknown'),
    );
    await expect(release()).rejects.toEqual(refusal('objections-open'));
    await expect(answer(objection, { result: 'rejected', exclude: [number] })).rejects.toEqual(refusal('rejected-excludes-nothing'));
    await answer(objection, { result: 'corrected', exclude: [number] });
    await expect(release()).rejects.toEqual(refusal('out-of-order'));
    await eventually(async () => expect((await card('town', 2)).row).toMatchObject({ points: 92.52, why: 'objection', releasedAt: null }));
    const { row, card: figures } = await card('town', 2);
    expect(row.corrects).toBe((await card('town', 1)).row.id);
    expect(figures.faults['missed-deadlines']).toEqual([]);
    expect(figures.excusedFaults).toEqual([{ fault: 'missed-deadlines', number, reason: 'doc-answer', approver: 'chief' }]);
    expect((await ranking(2)).towns?.ranked[1]).toMatchObject({ office: 'town', points: 92.52 });
    // What was conceded once holds in the negative list as well.
    expect(await rescoreStale(world.database)).toBe(1);
    const list = await world.database.ranking.findFirstOrThrow({ where: { kind: 'negative-list' }, orderBy: { version: 'desc' } });
    expect([list.version, list.negative]).toEqual([2, []]);
  });

  test('after five working days it can be released, by a leader of the publishing office alone, and only then it is public', async () => {
    const objecting = () => publish(world, publication, 'object', actor('town', 'leader'), { figure: 'MX-4', reason: 'doc' });
    // Friday 1 January and its bridge are off; the fifth working day after it is over by the twelfth at the latest.
    await world.pass(13 * DAY);
    await expect(objecting()).rejects.toEqual(refusal('objection-period-over'));
    await expect(publish(world, publication, 'release', actor('county', 'supervisor'), {})).rejects.toEqual(refusal('not-allowed'));
    expect(await world.database.scorecard.count({ where: { kind: 'monthly-exam', releasedAt: { not: null } } })).toBe(0);
    await release();
    const handle = world.client.workflow.getHandle(publication);
    expect(await handle.result()).toMatchObject({ objections: 1 });
    expect((await card('town', 1)).row.releasedAt).toBeNull();
    expect((await card('town', 2)).row.releasedAt).not.toBeNull();
    expect((await ranking(2)).row.releasedAt).not.toBeNull();
    const told = await world.database.notice.findMany({ where: { stream: publication }, orderBy: { id: 'asc' } });
    expect([...new Set(told.map(({ code }) => code))]).toEqual([
      'ranking-preview',
      'objection-received',
      'objection-answered',
      'ranking-to-release',
      'release-reminded',
      'release-overdue',
      'ranking-released',
    ]);
    expect(told.filter(({ code }) => code === 'release-overdue').map(({ recipient }) => recipient)).toEqual(['county', 'city']);
  });

  test('a case that comes back after the release makes a new version that names the one it corrects; the released one stays', async () => {
    const [back] = neighbours;
    if (!back) throw new Error('no case');
    await back.send('report-rebound');
    await back.recorded();
    expect(await rescoreStale(world.database)).toBe(1);
    // Nine of ten resolved at once: 18 of 20.
    const [released, corrected] = [(await card('other-town', 1)).row, (await card('other-town', 2)).row];
    expect([released.points, corrected.points]).toEqual([100, 98]);
    expect(corrected).toMatchObject({ corrects: released.id, why: 'changed' });
    expect([released.releasedAt, corrected.releasedAt]).not.toContain(null);
    expect((await ranking(3)).towns?.ranked[0]).toMatchObject({ office: 'other-town', points: 98 });
    expect(await rescoreStale(world.database)).toBe(0);
    const told = await world.database.notice.findMany({ where: { code: 'scorecard-corrected', recipient: 'other-town' } });
    expect(told).toHaveLength(1);
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
