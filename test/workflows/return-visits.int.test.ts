import { drawOf } from '../../domain/dispute/sample';
import { LiveCase } from '../support/cases';
import { actor } from '../support/dispute-spec';
import { dongliaoPlan, sampleOf, threeHouseholds, visitedBy } from '../support/visits';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

const plain = visitedBy({ neighbours: undefined });
const own = actor('village', 'visitor');
const unhappy = { solved: false, satisfied: false };

/** A case of this plan whose handling has ended with an agreement. */
async function handled(plan = plain): Promise<LiveCase> {
  const dispute = await LiveCase.register(world, { plan });
  await dispute.send('accept');
  await dispute.send('route');
  await dispute.send('conclude-agreement');
  await dispute.send('waive-confirmation');
  return dispute;
}

async function closed(plan = plain, more: object = {}): Promise<LiveCase> {
  const dispute = await handled(plan);
  await dispute.send('record-visit', more as Record<string, unknown>, own);
  await dispute.reaches('watching');
  return dispute;
}

const rungsOf = async (dispute: LiveCase) =>
  (await dispute.recorded()).flatMap((fact) => ('rung' in fact && fact.clock.endsWith('look-back') ? [`${fact.clock} ${fact.rung}`] : []));

test('in the sample a case waits for its visit, out of it it closes by itself with the fact that says so', async () => {
  const plan = visitedBy({ neighbours: undefined, ...sampleOf(50) });
  const outcomes = new Set<string>();
  for (let count = 0; count < 24 && outcomes.size < 2; count += 1) {
    const dispute = await handled(plan);
    const drawn = drawOf(dispute.registration.number);
    const { status } = await dispute.reaches(drawn < 50 ? 'visiting' : 'watching');
    const facts = await dispute.recorded();
    const spared = facts.flatMap((fact) => (fact.kind === 'notSampled' ? [fact.drawn] : []));
    expect(spared).toEqual(drawn < 50 ? [] : [drawn]);
    expect(facts.filter(({ kind }) => kind === 'visited')).toEqual([]);
    expect(await dispute.folded()).toEqual(await dispute.state());
    outcomes.add(status);
  }
  expect([...outcomes].sort()).toEqual(['visiting', 'watching']);
});

test('another office than the one that calls is refused by a code; so is a visit without the three neighbours', async () => {
  const dispute = await handled(dongliaoPlan);
  const refusedAs = (message: string) => ({ cause: { message } });
  await expect(dispute.send('record-visit', { neighbours: threeHouseholds }, actor('town', 'visitor'))).rejects.toMatchObject(
    refusedAs('another-office-visits'),
  );
  await expect(dispute.send('record-visit', {}, own)).rejects.toMatchObject(refusedAs('neighbours-missing'));
  await dispute.send('record-visit', { neighbours: threeHouseholds }, own);
  await dispute.reaches('watching');
  const visited = (await dispute.recorded()).find(({ kind }) => kind === 'visited');
  expect(visited).toMatchObject({ neighbours: [{ contacted: false }, { solved: false }, { satisfied: true }] });
});

test('three look-back visits, each reminded and missed once; the watch lasts until the last is made', async () => {
  const dispute = await closed();
  await world.pass(110 * DAY);
  const rungs = await rungsOf(dispute);
  for (const clock of ['first-look-back', 'second-look-back', 'third-look-back']) {
    expect(rungs.filter((rung) => rung === `${clock} remind-3`)).toHaveLength(1);
    expect(rungs.filter((rung) => rung === `${clock} breach`)).toHaveLength(1);
  }
  const state = await dispute.state();
  expect(state.status).toBe('watching');
  expect(state.breaches.map(({ clock, card }) => `${clock} ${card}`).sort()).toEqual(
    ['first-look-back open', 'second-look-back open', 'third-look-back open'].sort(),
  );
  for (let count = 0; count < 3; count += 1) await dispute.send('record-look-back');
  expect(await dispute.handle.result()).toMatchObject({ outcome: 'settled' });
  const kinds = (await dispute.recorded()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'lookedBack')).toHaveLength(3);
});

test('made in time, none is missed and the case ends with its watch', async () => {
  const dispute = await closed();
  for (let month = 0; month < 3; month += 1) {
    await dispute.send('record-look-back');
    await world.pass(32 * DAY);
  }
  expect((await rungsOf(dispute)).filter((rung) => rung.endsWith('breach'))).toEqual([]);
  expect(await dispute.handle.result()).toMatchObject({ outcome: 'settled' });
});

test('an unhappy look-back visit reopens the case: its history stays, the round counts, its clocks are its own', async () => {
  const dispute = await closed();
  const before = await dispute.recorded();
  await world.pass(10 * DAY);
  await dispute.send('record-look-back', unhappy);
  const state = await dispute.state();
  expect(state).toMatchObject({ status: 'accepted', round: 2 });
  const clockOf = (code: string) => state.clocks.find((clock) => clock.code === code);
  expect(clockOf('mediation-period')).toMatchObject({ occurrence: 2, status: 'running' });
  expect(clockOf('first-look-back')).toMatchObject({ status: 'stopped' });
  expect((await dispute.recorded()).slice(0, before.length)).toEqual(before);
  await dispute.send('route');
  await dispute.send('conclude-agreement');
  await dispute.send('waive-confirmation');
  await dispute.send('record-visit', {}, own);
  const again = await dispute.reaches('watching');
  expect(again.clocks.find(({ code }) => code === 'first-look-back')).toMatchObject({ occurrence: 2, status: 'running' });
  const scores = (await dispute.recorded()).flatMap((fact) => (fact.kind === 'scored' ? [fact.inputs.rehandlings] : []));
  expect(scores).toEqual([0, 1]);
  expect(await dispute.folded()).toEqual(await dispute.state());
});
