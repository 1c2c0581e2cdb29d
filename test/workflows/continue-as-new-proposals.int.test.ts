import { LiveCase } from '../support/cases';
import { civilPlan } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

/** A day of the case in so many ms of real time. */
const DAY_MS = 150;

test('silence over many short runs on the real server: each rung once, each proposal started once', async () => {
  const plan = { ...civilPlan, pace: { anchor: Date.now(), factor: 86_400_000 / DAY_MS } };
  const dispute = await LiveCase.register(world, { plan, continueAsNewAfter: 20 });
  const rungs = async () =>
    (await dispute.facts()).flatMap((fact) => ('rung' in fact ? [`${fact.clock} #${fact.occurrence} ${fact.rung}`] : []));
  while (!(await rungs()).includes('first-reply #4 hand-up')) await world.pass(100);
  const seen = await rungs();
  expect(new Set(seen).size).toBe(seen.length);
  const each = (occurrence: number) => ['remind-1', 'breach', 'interview', 'hand-up'].map((rung) => `first-reply #${occurrence} ${rung}`);
  expect(seen).toEqual([...each(1), ...each(2), ...each(3), ...each(4)]);
  const { proposals } = await dispute.state();
  for (const { id } of proposals) expect((await world.client.workflow.getHandle(id).describe()).type).toBe('accountability');
  expect((await dispute.handle.describe()).runId).not.toBe(dispute.firstRunId);
  expect(await dispute.folded()).toEqual(await dispute.state());
});
