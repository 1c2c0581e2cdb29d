import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

test('a dispute goes from registration to close-out, and its facts fold to its state', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.send('accept');
  await dispute.send('route');
  await world.pass(2 * DAY);
  await dispute.send('conclude-agreement');
  await world.pass(DAY);
  await dispute.send('apply-confirmation');
  await dispute.send('accept-confirmation');
  await world.pass(DAY);
  await dispute.send('rule-confirmation');
  await dispute.send('record-visit');
  expect((await dispute.state()).status).toBe('watching');
  await world.pass(100 * DAY);
  expect(await dispute.handle.result()).toMatchObject({ outcome: 'confirmed' });
  const facts = await dispute.recorded();
  expect(facts.map(({ seq }) => seq)).toEqual(facts.map((_fact, index) => index + 1));
  expect(await dispute.folded()).toEqual(await dispute.state());
});
