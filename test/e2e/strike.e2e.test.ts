import { reconcile } from '../support/chaos/reconcile';
import { type Struck, strike } from '../support/chaos/strike';
import { type House, openHouse } from '../support/house/house';

let house: House;
let struck: Struck;
let balance: Awaited<ReturnType<typeof reconcile>>;

beforeAll(async () => {
  house = await openHouse();
  struck = await strike(house, { cases: 20, seed: 1 });
  balance = await reconcile(house, struck.played, 40_000);
}, 150_000);
afterAll(() => house?.close());

describe('the worker and then the engine are killed -9 in the middle of twenty cases', () => {
  test('every command is answered in the end, under the key it was first sent with', () => {
    expect(struck.faults).toEqual([]);
    expect(balance.acknowledged).toBe(struck.played.reduce((sum, { story }) => sum + story.steps.length, 0));
  });

  test('every acknowledged command has exactly one fact, and no fact has another cause', () => {
    expect(balance).toMatchObject({ lost: 0, doubled: 0, alien: 0, facts: balance.acknowledged });
  });

  test('no rung fired twice, no sequence has a gap, and the facts fold to the state of the workflow', () => {
    expect(balance).toMatchObject({ rungsTwice: 0, gaps: 0, unfolded: 0 });
    expect(balance.rungs).toBeGreaterThan(0);
  });

  test('every case goes the way of its story, and those that end have ended', () => {
    expect(balance.astray).toEqual([]);
    expect(balance.ended).toBe(balance.expectedToEnd);
  });
});
