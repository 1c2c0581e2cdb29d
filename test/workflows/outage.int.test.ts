import type { Outage } from '../../domain/clock/outages';
import type { DisputeFact } from '../../domain/dispute/facts';
import { addDays, atTime, dayOf, HOUR, weekday } from '../../domain/time';
import { outageUpdate, outageWorkflowId, workflowTypes } from '../../workflows/messages';
import { LiveCase } from '../support/cases';
import { clockTime } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

/** Lets time pass until this hour of the next such day of the week, 0 Sunday. */
async function passUntil(day: number, time: string): Promise<number> {
  const now = await world.now();
  const days = Array.from({ length: 8 }, (_, ahead) => addDays(dayOf(now), ahead));
  const moment = days
    .filter((one) => weekday(one) === day)
    .map((one) => atTime(one, time))
    .find((one) => one > now);
  if (moment === undefined) throw new Error('there is no such day');
  await world.pass(moment - now);
  return moment;
}

async function has(dispute: LiveCase, kind: DisputeFact['kind']): Promise<DisputeFact[]> {
  for (;;) {
    const facts = await dispute.recorded();
    if (facts.some((fact) => fact.kind === kind)) return facts;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const begin = (outage: Outage) =>
  world.client.workflow.start(workflowTypes.outage, {
    taskQueue: world.taskQueue,
    workflowId: outageWorkflowId(outage),
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    args: [{ outage }],
  });

/** What stands against the office of these cases: entries nothing refers to, and how many there were. */
async function standing(cases: readonly LiveCase[]) {
  const entries = await world.database.ledgerEntry.findMany({
    where: { number: { in: cases.map(({ registration }) => registration.number) } },
  });
  const reversed = entries.flatMap(({ refersTo }) => refersTo ?? []);
  const charges = entries.filter(({ kind }) => kind !== 'reversal');
  return {
    charges: charges.length,
    stand: charges.filter(({ id }) => !reversed.includes(id)).map(({ number, rung }) => `${number} ${rung}`),
  };
}

// A skipping engine skips no time while a worker owes it an answer; so the workflows of what was registered begin when the engine is back.
test('72 hours over a weekend: rungs late, in order, once; nothing stands against the office; silent afterwards, it is charged once by the moved date', async () => {
  const to = await passUntil(0, '18:00');
  const from = to - 72 * HOUR;
  const registeredAt = from - 32 * HOUR;
  const silent = await LiveCase.register(world, { registeredAt });
  const slow = await LiveCase.register(world, { registeredAt });
  const late = await has(silent, 'breached');
  const before = (await silent.state()).clocks.find(({ code }) => code === 'first-reply');
  expect(late.map((fact) => ('rung' in fact ? `${fact.rung} ${clockTime(fact.due)?.slice(-5)} ${fact.late}` : fact.kind))).toEqual([
    'registered',
    'remind-1 09:00 true',
    'breach 00:00 true',
  ]);
  await has(slow, 'breached');
  // Received after the date by the law, in the first hour in which it could be sent.
  await slow.send('accept');
  expect((await standing([silent, slow])).stand).toHaveLength(2);

  const outage: Outage = { part: 'engine', from, to };
  const batch = await begin(outage);
  expect(await batch.result()).toEqual({ cases: 2, moved: 1, silent: 0 });
  const facts = await has(silent, 'outageAllowed');
  expect(facts.slice(3)).toMatchObject([
    { kind: 'breachWithdrawn', why: 'outage' },
    { kind: 'outageAllowed', part: 'engine', moved: [{ clock: 'first-reply', from: before?.dueAt, to: (before?.dueAt ?? 0) + 72 * HOUR }] },
  ]);
  expect((await has(slow, 'outageAllowed')).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['accepted', 'breachWithdrawn']));
  expect(await standing([silent, slow])).toEqual({ charges: 2, stand: [] });
  expect(await silent.folded()).toEqual(await silent.state());
  expect(await silent.handle.executeUpdate(outageUpdate, { args: [outage] })).toEqual([]);
  await expect(begin(outage)).rejects.toThrow('already');

  await passUntil(3, '00:30');
  const anew = (await silent.recorded()).slice(facts.length);
  expect(anew.map((fact) => ('rung' in fact ? `${fact.kind} ${fact.rung} ${fact.late}` : fact.kind))).toEqual([
    'reminded remind-1.1 false',
    'breached breach.1 false',
  ]);
  expect(anew.at(-1)).toMatchObject({ due: (before?.dueAt ?? 0) + 72 * HOUR });
  expect((await standing([silent])).stand).toEqual([`${silent.registration.number} breach.1`]);
  expect(clockTime(before?.dueAt)).toMatch(/ 00:00$/);
}, 180_000);
