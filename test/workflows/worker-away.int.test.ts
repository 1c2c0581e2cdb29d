import { commandSignal, outageUpdate } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { actor, civilPlan } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

/** A day of the case in so many ms of real time. */
const DAY_MS = 1_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

const kinds = async (dispute: LiveCase) => (await dispute.recorded()).map(({ kind }) => kind);

test('a command that came by signal and by update acts once', async () => {
  const dispute = await LiveCase.register(world);
  const command = await dispute.command('accept', {}, undefined, 'the-same-command');
  await dispute.handle.signal(commandSignal, command);
  const answer = await dispute.send('accept', {}, undefined, 'the-same-command');
  await dispute.handle.signal(commandSignal, command);
  expect(answer).toMatchObject({ seq: 2, status: 'accepted' });
  expect(await kinds(dispute)).toEqual(['registered', 'accepted']);
});

test('a command left as a signal that is refused when it is judged is a fact, and changes nothing else', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.handle.signal(commandSignal, await dispute.command('accept', {}, actor('elsewhere', 'handler')));
  expect((await dispute.reaches('registered')).status).toBe('registered');
  while (!(await kinds(dispute)).includes('refused')) await world.pass(20);
  const refused = (await dispute.recorded()).find(({ kind }) => kind === 'refused');
  expect(refused).toMatchObject({ command: 'accept', refusal: { code: 'not-holder' }, office: 'elsewhere' });
});

test('a command that was refused as a signal has that answer for good: asked again as an update, also when it would be allowed by now', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.handle.signal(commandSignal, await dispute.command('hold-session', {}, undefined, 'too-early'));
  while (!(await kinds(dispute)).includes('refused')) await world.pass(20);
  await dispute.send('accept');
  await dispute.send('route');
  await expect(dispute.send('hold-session', {}, undefined, 'too-early')).rejects.toMatchObject({
    cause: { type: 'Refused', message: 'wrong-stage', details: [{ code: 'wrong-stage' }, expect.any(Array), true] },
  });
  expect(await kinds(dispute)).toEqual(['registered', 'refused', 'accepted', 'routed']);
});

test('what was left while the worker was away acts before the outage is taken in: the clock it begins gets the time as well', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.send('accept');
  await world.stopWorker();
  const from = Date.now() - 3 * 3_600_000;
  await dispute.handle.signal(commandSignal, await dispute.command('hand-up'));
  const told = dispute.handle.executeUpdate(outageUpdate, { args: [{ part: 'engine', from, to: Date.now() + 60_000 }] });
  await world.startWorker();
  await told;
  expect((await kinds(dispute)).slice(0, 4)).toEqual(['registered', 'accepted', 'handedUp', 'outageAllowed']);
  const begun = (await dispute.state()).clocks.filter(({ office, status }) => office === 'town' && status === 'running');
  expect(begun.map(({ outages }) => outages?.length)).toContain(1);
});

test('a refused update leaves no trace in the history', async () => {
  const dispute = await LiveCase.register(world);
  await dispute.state();
  const before = (await dispute.handle.describe()).historyLength;
  await expect(dispute.send('route')).rejects.toMatchObject({ cause: { type: 'Refused', message: 'wrong-stage' } });
  expect((await dispute.handle.describe()).historyLength).toBe(before);
});

// The last: by now the worker is warm, and a day of the case is longer than what starting it takes.
test('a command received in time while no worker ran, and applied after the deadline, leaves no breach', async () => {
  const dispute = await LiveCase.register(world, { plan: { ...civilPlan, pace: { anchor: Date.now(), factor: 86_400_000 / DAY_MS } } });
  await dispute.state();
  await world.stopWorker();
  await dispute.handle.signal(commandSignal, await dispute.command('accept'));
  await world.pass(5 * DAY_MS);
  await world.startWorker();
  expect((await dispute.reaches('accepted')).breaches).toEqual([]);
  expect((await kinds(dispute)).slice(0, 2)).toEqual(['registered', 'accepted']);
});
