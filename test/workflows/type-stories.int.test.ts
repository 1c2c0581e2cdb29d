import { disputeTypes } from '../../dispute-types';
import { buildPlan } from '../../domain/plan/build';
import { qionglai } from '../../jurisdictions/qionglai';
import { stories } from '../dispute-types/type-stories';
import { LiveCase } from '../support/cases';
import { calendar2026 } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;

/** The clocks of the type itself that began and ended or were missed, by the rows of the read model. */
async function clocksSeen(world: World, number: string): Promise<readonly string[]> {
  const rows = await world.database.clockRow.findMany({ where: { number } });
  return rows.filter((row) => row.status !== 'running' || row.breachedAt !== null).map((row) => row.code);
}

const told = disputeTypes.filter((type) => type.code in stories);

test('every dispute type has its stories; petitions, a procedure of their own, have theirs in petition.int', () => {
  expect(disputeTypes.filter((type) => !(type.code in stories)).map(({ code }) => code)).toEqual(['petition', 'simple-petition']);
});

describe.each(told.map((type) => [type.code, type] as const))('%s', (code, type) => {
  const seen = new Set<string>();
  // A world for each type: all stories together take more than a decade of one skipped clock, and the test server stands still in 2038.
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ time: 'skipped' });
  });
  afterAll(() => world.close());

  test.each((stories[code] ?? []).map((story) => [story.title, story] as const))('%s', async (_, { steps, ends }) => {
    const dispute = await LiveCase.register(world, { plan: buildPlan(type, qionglai, calendar2026, null) });
    for (const step of steps) {
      if ('days' in step) await world.pass(step.days * DAY);
      else await dispute.send(...step);
    }
    expect(await dispute.handle.result()).toMatchObject({ outcome: ends });
    expect(await dispute.folded()).toEqual(await dispute.state());
    for (const clock of await clocksSeen(world, dispute.registration.number)) seen.add(clock);
  });

  test('every clock of the type was met, missed, stopped or lapsed in one of them', () => {
    expect(type.clocks.map((clock) => clock.code).filter((clock) => !seen.has(clock))).toEqual([]);
  });
});
