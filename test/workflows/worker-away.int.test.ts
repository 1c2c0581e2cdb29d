import { commandSignal } from '../../workflows/messages';
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
