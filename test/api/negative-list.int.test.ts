import { caseInputs } from '../domain/scoring/cases';
import { frozen } from '../support/frozen-inputs';
import { runExam } from '../support/publications';
import { openWorld, type World } from '../support/world';
import { type Api, openApi } from './harness';

let world: World;
let api: Api;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
  api = await openApi({ database: world.database, temporal: world.client });
});
afterAll(async () => {
  await api.close();
  await world.close();
});

test('the negative list counts what each office let pass: the counts for everybody once it is public, the cases for itself and those above', async () => {
  const missed = { missedDeadlines: ['2026-03-20'], unansweredCards: ['2026-03-21'] };
  await frozen(world, caseInputs('QL-2026-300', { office: 'town', ...missed }));
  await runExam(world, { place: 'qionglai', kind: 'negative-list', period: '2026-03' });
  const listed = async (as: string) => (await api.call('/v1/rankings?kind=negative-list', { as })).body.items[0]?.negative;
  expect(await listed('village')).toBeUndefined();
  const cases = { missedDeadlines: ['QL-2026-300'], unansweredCards: ['QL-2026-300'] };
  expect(await listed('county')).toMatchObject([{ office: { id: 'town' }, missed: 1, unanswered: 1, ...cases }]);
  await world.database.ranking.updateMany({ where: { kind: 'negative-list' }, data: { releasedAt: new Date() } });
  expect(await listed('town')).toMatchObject([cases]);
  expect(await listed('village')).toMatchObject([{ missed: 1, unanswered: 1, missedDeadlines: [], unansweredCards: [] }]);
});
