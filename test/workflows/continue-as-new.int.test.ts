import type { CommandName } from '../../contracts/commands';
import type { Actor } from '../../contracts/principal';
import type { DisputeFact } from '../../domain/dispute/facts';
import { LiveCase } from '../support/cases';
import { actor } from '../support/dispute-spec';
import { openWorld, type World } from '../support/world';

const DAY = 86_400_000;
let world: World;
beforeAll(async () => {
  world = await openWorld({ time: 'skipped' });
});
afterAll(() => world.close());

const town = actor('town', 'handler');
const county = actor('county', 'visitor');
const toTown = { office: { id: 'town', level: 'town', above: [{ id: 'county', level: 'county' }] } };

type Step = { readonly days: number } | readonly [name: CommandName, body?: Record<string, unknown>, by?: Actor];

/** A whole story: a deadline missed and the card answered, handed up, suspended and resumed, an unhappy visit, a second round confirmed by the court. */
const story: readonly Step[] = [
  { days: 4.1 },
  ['accept'],
  ['answer-card'],
  ['hand-up'],
  ['reply', {}, town],
  ['route', toTown, town],
  ['suspend', {}, town],
  { days: 5 },
  ['report-progress', {}, town],
  ['resume', {}, town],
  ['conclude-agreement', {}, town],
  ['waive-confirmation', {}, town],
  ['record-visit', { solved: false, satisfied: false }, county],
  ['route', toTown, town],
  ['conclude-agreement', {}, town],
  ['apply-confirmation', {}, town],
  ['accept-confirmation'],
  ['rule-confirmation'],
  ['record-visit', {}, county],
  { days: 100 },
];

/** Plays the story for all cases side by side: they share one clock, and one weekday. */
async function play(cases: readonly LiveCase[]): Promise<void> {
  for (const step of story) {
    if ('days' in step) await world.pass(step.days * DAY);
    else for (const dispute of cases) await dispute.send(...step);
  }
}

/** What a fact says, without the moments and names that differ from one case to the next. */
function said(fact: DisputeFact, number: string): unknown {
  const text = JSON.stringify(fact, (key, value) => (['at', 'occurredAt', 'receivedAt', 'due', 'cause'].includes(key) ? undefined : value));
  return JSON.parse(text.replaceAll(number, 'NUMBER'));
}

test('a story continued as new every twenty events gives the same facts as in one run', async () => {
  const whole = await LiveCase.register(world);
  const pieces = await LiveCase.register(world, { continueAsNewAfter: 20 });
  await play([whole, pieces]);
  for (const dispute of [whole, pieces]) expect(await dispute.handle.result()).toMatchObject({ outcome: 'confirmed' });
  const facts = async (dispute: LiveCase) => (await dispute.recorded()).map((fact) => said(fact, dispute.registration.number));
  expect(await facts(pieces)).toEqual(await facts(whole));
  expect((await pieces.handle.describe()).runId).not.toBe(pieces.firstRunId);
  expect((await whole.handle.describe()).runId).toBe(whole.firstRunId);
  expect(await pieces.folded()).toEqual(await pieces.state());
});
