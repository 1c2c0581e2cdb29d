import type { PetitionCommandName } from '../../../contracts/petition-commands';
import { isOpen } from '../../../domain/clock/clock';
import { eventsOf, petitionEvents } from '../../../domain/petition/events';
import { evolve, initialState } from '../../../domain/petition/evolve';
import type { PetitionFact } from '../../../domain/petition/facts';
import { allowedPetition } from '../../../domain/petition/permissions';
import { petitionStatuses } from '../../../domain/petition/state';
import { DAY, HOUR } from '../../../domain/time';
import { chance } from '../../support/chance';
import { actor, clockTime, offices } from '../../support/dispute-spec';
import { type PetitionSpec, petitionCommand, petitioned, petitionPlan } from '../../support/petition-spec';
import { evaluating, handling, reexamining, served, transferred } from './stages';

const everybody = [...Object.keys(offices), 'hall'];
const somebodyOf = (office: string) => actor(office, 'handler', 'leader', 'supervisor', 'visitor', 'registrar');
const variants: Partial<Record<PetitionCommandName, readonly object[]>> = {
  'transfer-petition': [{}, { mode: 'assign', reportWithin: 20 }, { office: offices.village }],
  'decide-objection': [{}, { upheld: false }],
  'request-review': [{}, { office: offices.city }],
  'request-reexamination': [{}, { office: offices.county }],
};
const seldom: readonly string[] = ['withdraw', 'refer-petition', 'refuse-petition', 'correct-party', 'report-major', 'adopt-plan'];

const objected = [...transferred, petitionCommand('object-assignment', '2026-03-05 09:00')];

/** A petition led by chance: commands of everybody in every order, papers entered late, silence of hours to weeks. */
function walk(seed: number): PetitionSpec {
  const below = chance(seed);
  const beginnings = [[], transferred, objected, handling, served, reexamining, evaluating];
  let spec = petitioned(...(beginnings[seed % beginnings.length] ?? []));
  for (let step = 0; step < 25 && spec.state.status !== 'ended'; step += 1) {
    const received = spec.now + ([HOUR, DAY, 3 * DAY, 12 * DAY, 50 * DAY].map((span) => below(span))[below(5)] ?? 0);
    spec = spec.when({ until: received, down: below(6) === 0 });
    const open = everybody.flatMap((office) => allowedPetition(spec.state, somebodyOf(office)).map((name) => ({ office, name })));
    const sent = open[below(Math.max(open.length, 1))];
    if (!sent || below(4) === 0 || (seldom.includes(sent.name) && below(5) > 0)) continue;
    const some = variants[sent.name];
    const by = somebodyOf(sent.office);
    const command = petitionCommand(sent.name, clockTime(received) ?? '', {
      id: `${seed}-${step}-command`,
      by,
      ...some?.[below(some.length)],
    });
    const next = spec.when({
      ...command,
      receivedAt: received,
      occurredAt: received - (below(3) === 0 ? below(5 * DAY) : 0),
    } as typeof command);
    if (!next.refusal) spec = next;
  }
  return spec;
}

const begin = initialState({ ...petitioned().state, office: offices.county, plan: petitionPlan });
const walks = Array.from({ length: 240 }, (_, seed) => walk(seed));
const histories = walks.map(({ facts }) => {
  const passed = [begin];
  for (const fact of facts) passed.push(evolve(passed.at(-1) ?? begin, fact));
  return passed;
});

test('the walks reach every stage, and every event a clock rule may name comes about', () => {
  expect(petitionStatuses.filter((status) => !histories.flat().some((state) => state.status === status))).toEqual([]);
  const events = walks.flatMap(({ facts }, at) =>
    facts.flatMap((fact, index) => {
      const [before, after] = [histories[at]?.[index], histories[at]?.[index + 1]];
      return before && after ? eventsOf(before, after, fact) : [];
    }),
  );
  // The walks answer cards on missed deadlines alone.
  const byHand = ['issuedCardAnswered', 'issuedCardCancelled'];
  expect(petitionEvents.filter((event) => !events.includes(event))).toEqual(byHand);
});

test('folding the same facts gives the same state, each time and after the way through JSON', () => {
  for (const { facts, state } of walks) {
    expect(facts.map((fact) => fact.seq)).toEqual(facts.map((_, index) => index + 1));
    expect(facts.reduce(evolve, begin)).toEqual(state);
    expect((JSON.parse(JSON.stringify(facts)) as PetitionFact[]).reduce(evolve, JSON.parse(JSON.stringify(begin)))).toEqual(state);
  }
});

test('a rung happens once: no two facts share petition, clock, occurrence and rung', () => {
  for (const { facts } of walks) {
    const keys = facts.flatMap((fact) => ('rung' in fact ? [`${fact.clock} ${fact.occurrence} ${fact.rung}`] : []));
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test('every petition but one that is over has a clock that runs', () => {
  for (const state of histories.flat().filter(({ seq }) => seq > 0)) {
    const open = state.clocks.filter(isOpen);
    if (state.status === 'ended') expect(open).toEqual([]);
    else expect(open.length).toBeGreaterThan(0);
  }
});

test('no organ takes a petition because a deadline was missed (XF-10)', () => {
  for (const { facts } of walks) expect(facts.filter(({ kind }) => kind === 'escalated')).toEqual([]);
});
