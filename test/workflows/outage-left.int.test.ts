import { tellCases } from '../../activities/tell-cases';
import type { Outage } from '../../domain/clock/outages';
import { outageTeller } from '../../workers/tell-outage';
import { outageUpdate } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { civilPlan } from '../support/dispute-spec';
import { eventually } from '../support/house/eventually';
import { openWorld, type World } from '../support/world';

/** A day of the case in so many ms of real time. */
const DAY_MS = 500;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

test('a case that never answers has the outage left with it, and gives the time back when it goes on, once', async () => {
  const from = Date.now();
  const mute = await LiveCase.register(world, { plan: { ...civilPlan, pace: { anchor: from, factor: 86_400_000 / DAY_MS } } });
  await eventually('it is missed', async () => (await mute.state()).breaches.length > 0);
  const outage: Outage = { part: 'worker', from, to: Date.now() };
  const teller = { ...outageTeller(world.client), tellCase: () => Promise.reject(new Error('no answer')) };
  const tell = (attempt: number) => tellCases({ database: world.database, teller, attempt }, outage, [mute.registration.number]);
  const given = async () => (await mute.recorded()).filter(({ kind }) => kind === 'outageAllowed');

  await expect(tell(59)).rejects.toThrow('1 of 1 cases did not answer');
  expect(await given()).toEqual([]);
  expect(await tell(60)).toEqual({ cases: 1, moved: 0, silent: 1 });
  await eventually('the time is given back', async () => (await given()).length > 0);
  expect((await mute.state()).breaches[0]).toMatchObject({ clock: 'first-reply', withdrawn: true, why: 'outage' });
  // Told once more, by either way, it gives nothing more.
  await tell(61);
  await mute.handle.executeUpdate(outageUpdate, { args: [outage] });
  expect(await given()).toHaveLength(1);
});
