import { principals } from '../../stack/samples/county';
import { play } from '../../stack/samples/player';
import { stories } from '../../stack/samples/stories';
import { factsOf, stateOf } from '../support/house/cases';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';
import { keyOf } from '../support/house/rest';

/** What a dead worker leaves behind is handed on after ten seconds: at this pace that is a week, and no office is to lose its case in it. */
const SECONDS_PER_DAY = 1.5;

const endings: Readonly<Record<string, string>> = {
  wages: 'confirmed',
  neighbours: 'settled',
  'on-the-spot': 'settled',
  'hand-up': 'settled',
  rebound: 'settled',
};

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());

test('every sample is closed out as its title says although the worker is killed in the middle, and the silent one reaches the top', async () => {
  const said: string[] = [];
  const numbers: Record<string, string> = {};
  const stage = {
    api: house.api,
    keys: Object.fromEntries(principals.map(({ id }) => [id, keyOf(id)])),
    secondsPerDay: SECONDS_PER_DAY,
    run: 'sample',
    say: (line: string) => said.push(line),
    known: (story: string) => numbers[story],
    remember: (story: string, number: string) => {
      numbers[story] = number;
    },
  };
  const playing = Promise.all(stories.map((story) => play(stage, story)));
  await eventually('ten steps are sent', () => said.filter((line) => line.includes(' day ')).length >= 10);
  await house.kill9('worker');
  await house.restart('worker');
  await playing;
  expect(said.filter((line) => line.includes('was refused'))).toEqual([]);
  await Promise.all(stories.map((story) => play(stage, story))); // as after a second start: nothing acts twice
  for (const [key, ending] of Object.entries(endings))
    await eventually(`${key} is closed out`, async () => {
      const state = await stateOf(house, numbers[key] ?? '');
      return (state.status === 'watching' && state.ending === ending) || (state.status === 'ended' && state.outcome === ending);
    });
  for (const { key, steps } of stories) {
    const acts = (await factsOf(house, numbers[key] ?? '')).filter((fact) => 'occurredAt' in fact);
    expect([key, acts.length]).toEqual([key, steps.length]);
  }
  await eventually('nobody is above', async () => (await factsOf(house, numbers.silence ?? '')).at(-1)?.kind === 'topReached', 60_000);
}, 180_000);
