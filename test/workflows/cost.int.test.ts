import { costOf, playReferenceCase } from '../support/reference-case';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

test('a whole case costs the engine at most 125 events, 40 KB with its plan and 40 actions', async () => {
  const { events, bytes, actions } = costOf(await playReferenceCase(world));
  expect(events).toBeLessThanOrEqual(125);
  expect(bytes).toBeLessThanOrEqual(40_000);
  expect(actions).toBeLessThanOrEqual(40);
});
