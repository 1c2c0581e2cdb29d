import { hostname } from 'node:os';
import { sayFarewell } from '../../workers/farewell';
import { LiveCase } from '../support/cases';
import { openWorld, type World } from '../support/world';

let world: World;

beforeAll(async () => {
  world = await openWorld({ time: 'real' });
});
afterAll(() => world.close());

const farewell = (alive: boolean, home = hostname()) =>
  sayFarewell(world.client, { namespace: 'fengqiao', taskQueue: world.taskQueue, home, alive: () => alive });

describe('a worker that died without a farewell', () => {
  test('has its cache closed by the next one of its host: what it last worked on is found in the newest open cases', async () => {
    const dispute = await LiveCase.register(world);
    await dispute.send('accept');
    await dispute.recorded();
    const queues = await farewell(false);
    expect(queues).toEqual([expect.stringMatching(new RegExp(`^${process.pid}@${hostname()}-`))]);
  });

  test('is left alone while its process lives', async () => {
    expect(await farewell(true)).toEqual([]);
  });

  test('is left alone by whoever cannot see its process: a container of the same name', async () => {
    expect(await farewell(false, `${hostname()}/4026531836`)).toEqual([]);
  });
});
