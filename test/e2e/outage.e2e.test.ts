import { factsOf, recordedFacts, registered } from '../support/house/cases';
import { eventually } from '../support/house/eventually';
import { type House, openHouse } from '../support/house/house';

/** Seconds of real time in a day of the cases, and how long a part must be silent to be down (ms). */
const DAY_S = 6;
const SILENCE_MS = 5_000;

let house: House;
beforeAll(async () => {
  house = await openHouse({ outageAfterMs: SILENCE_MS });
}, 150_000);
afterAll(() => house?.close());

/** The entries that stand against the offices of a case. */
async function standing(number: string): Promise<string[]> {
  const entries = await house.database.ledgerEntry.findMany({ where: { number } });
  const reversed = entries.flatMap(({ refersTo }) => refersTo ?? []);
  return entries.filter(({ id, kind }) => kind !== 'reversal' && !reversed.includes(id)).map(({ clock, rung }) => `${clock} ${rung}`);
}

test('the engine is killed for four days of a case, past its date, and started again: nothing stands against the office, and silent afterwards it is charged once', async () => {
  const number = await registered(house, 'village-shiqiao', { pace: { secondsPerDay: DAY_S } });
  await house.kill9('engine');
  await new Promise((resolve) => setTimeout(resolve, 4 * DAY_S * 1_000));
  await house.restart('engine');
  const outage = await eventually(
    'the cases are told',
    async () => (await house.database.outage.findFirst({ where: { part: 'engine', toldAt: { not: null } } })) ?? undefined,
    60_000,
  );
  expect(outage).toMatchObject({ cases: 1, silent: 0 });
  expect(outage.to.getTime() - outage.from.getTime()).toBeGreaterThan(4 * DAY_S * 1_000 - SILENCE_MS);
  expect(await house.database.outage.count({ where: { part: 'engine' } })).toBe(1);
  const facts = await recordedFacts(house, number);
  const allowed = facts.find((fact) => fact.kind === 'outageAllowed');
  if (allowed?.kind !== 'outageAllowed') throw new Error('the case was not told');
  expect(allowed.moved).toMatchObject([{ clock: 'first-reply', occurrence: 1 }]);
  expect((await standing(number)).filter((entry) => !entry.endsWith('.1'))).toEqual([]);

  const moved = allowed.moved[0];
  const missed = await eventually(
    'it is missed by the moved date',
    async () => (await factsOf(house, number)).find((fact) => fact.kind === 'breached' && fact.rung === 'breach.1'),
    60_000,
  );
  expect(missed).toMatchObject({ due: moved?.to });
  expect(await standing(number)).toContain('first-reply breach.1');
  const rungs = (await factsOf(house, number)).flatMap((fact) => ('rung' in fact ? [`${fact.clock} ${fact.occurrence} ${fact.rung}`] : []));
  expect(rungs).toEqual([...new Set(rungs)]);
  expect(await house.database.outage.count({ where: { part: 'engine' } })).toBe(1);
}, 200_000);
