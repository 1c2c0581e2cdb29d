import type { PetitionCommandName } from '../../contracts/petition-commands';
import type { HandlingPlan } from '../../contracts/plan';
import type { Actor } from '../../contracts/principal';
import { petition, simplePetition } from '../../dispute-types/petition';
import type { PetitionOutcome } from '../../domain/petition/state';
import { actor } from '../support/dispute-spec';
import { petitionPlan, simplePlan } from '../support/petition-spec';
import { LivePetition } from '../support/petitions';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

type Step = { readonly days: number } | readonly [name: PetitionCommandName, body?: Record<string, unknown>, by?: Actor];

interface Story {
  readonly title: string;
  readonly plan: HandlingPlan;
  readonly steps: readonly Step[];
  readonly ends: PetitionOutcome;
}

const county = actor('county', 'handler');
const city = actor('city', 'handler');
const accepted: readonly Step[] = [['transfer-petition'], { days: 2 }, ['accept-petition']];

const stories: readonly Story[] = [
  {
    title: 'assigned with a report to make, objected to, assigned again, extended, reviewed, heard and re-examined',
    plan: petitionPlan,
    steps: [
      { days: 2 },
      ['transfer-petition', { mode: 'assign', reportWithin: 45 }],
      { days: 1 },
      ['object-assignment'],
      { days: 1 },
      ['decide-objection'],
      { days: 2 },
      ['transfer-petition', { mode: 'assign', reportWithin: 45 }],
      { days: 8 },
      ['accept-petition'],
      { days: 35 },
      ['report-closing'],
      ['extend'],
      { days: 50 },
      ['answer-petition'],
      { days: 2 },
      ['serve-opinion'],
      { days: 20 },
      ['request-review'],
      { days: 25 },
      ['decide-review'],
      { days: 1 },
      ['serve-opinion', {}, county],
      { days: 25 },
      ['request-reexamination'],
      { days: 10 },
      ['begin-hearing', {}, city],
      { days: 20 },
      ['end-hearing', {}, city],
      { days: 15 },
      ['decide-reexamination'],
      { days: 3 },
      ['evaluate-petition', { satisfied: false }],
    ],
    ends: 'reexamined',
  },
  {
    title: 'answered, nobody asks for a review, nobody evaluates',
    plan: petitionPlan,
    steps: [...accepted, { days: 10 }, ['answer-petition'], ['serve-opinion'], { days: 70 }],
    ends: 'answered',
  },
  {
    title: 'reviewed, and nobody asks for a re-examination',
    plan: petitionPlan,
    steps: [
      ...accepted,
      ['answer-petition'],
      ['serve-opinion'],
      ['request-review'],
      { days: 1 },
      ['decide-review', { result: 'changed' }],
      ['serve-opinion', {}, county],
      { days: 70 },
    ],
    ends: 'reviewed',
  },
  {
    title: 'a simple one, its organ silent for the days of the objection, answered in time and reviewed to the end',
    plan: simplePlan,
    steps: [
      ['transfer-petition', { mode: 'assign', reportWithin: 20 }],
      { days: 12 },
      ['accept-petition'],
      { days: 3 },
      ['answer-petition'],
      ['serve-opinion'],
      ['report-closing'],
      ['request-review'],
      ['decide-review'],
      ['serve-opinion', {}, county],
      ['request-reexamination'],
      ['decide-reexamination'],
      { days: 20 },
    ],
    ends: 'reexamined',
  },
];

/** The clocks that ended or were missed, by the rows of the read model. */
async function clocksSeen(number: string): Promise<readonly string[]> {
  const rows = await world.database.clockRow.findMany({ where: { number } });
  return rows.filter((row) => row.status !== 'running' || row.breachedAt !== null).map((row) => row.code);
}

async function play(live: LivePetition, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('days' in step) await world.pass(step.days * DAY);
    else await live.send(...step);
  }
}

test.each(stories)('$title: it comes to its end, and the read model is the fold of its facts', async ({ plan, steps, ends }) => {
  const live = await LivePetition.register(world, plan);
  await play(live, steps);
  const { outcome, seq } = await live.handle.result();
  const { facts, state } = await live.folded();
  expect([outcome, facts.length]).toEqual([ends, seq]);
  expect(state).toEqual(await live.state());
  const row = await world.database.dispute.findUniqueOrThrow({ where: { number: live.registration.number } });
  expect(row).toMatchObject({ status: 'ended', outcome: ends, round: state.round, seq, nextDueAt: null });
});

test.each([petition, simplePetition])('every clock of $code was met, missed, stopped or lapsed in one of its stories', async (type) => {
  const rows = await world.database.dispute.findMany({ where: { type: type.code } });
  const seen = new Set((await Promise.all(rows.map(({ number }) => clocksSeen(number)))).flat());
  expect(type.clocks.map(({ code }) => code).filter((code) => !seen.has(code))).toEqual([]);
});

test('a silent organ: a card, then proposals in workflows of their own, and the organ above takes nothing (XF-10)', async () => {
  const live = await LivePetition.register(world, petitionPlan);
  await live.send('transfer-petition');
  await world.pass(60 * DAY);
  const state = await live.state();
  expect(state).toMatchObject({ status: 'transferred', holder: { id: 'town' } });
  expect(state.breaches).toMatchObject([{ clock: 'receipt-notice', office: 'town', supervisor: 'county', card: 'open' }]);
  expect(state.proposals.map(({ measure }) => measure)).toEqual(['interview', 'circular', 'listed']);
  for (const { id } of state.proposals) expect((await world.client.workflow.getHandle(id).describe()).type).toBe('accountability');
  await live.send('accept-petition');
  expect((await live.state()).status).toBe('handling');
});

test('told in many short runs it is the same story', async () => {
  const live = await LivePetition.register(world, petitionPlan, 20);
  await play(live, [...accepted, { days: 10 }, ['answer-petition'], ['serve-opinion'], { days: 10 }, ['request-review'], { days: 3 }]);
  await play(live, [['decide-review'], ['serve-opinion', {}, county], { days: 70 }]);
  expect((await live.handle.result()).outcome).toBe('reviewed');
  expect((await live.folded()).state).toEqual(await live.state());
});
