import { isOpen } from '../../domain/clock/clock';
import { eventsOf, knownEvents } from '../../domain/dispute/events';
import { evolve, initialState } from '../../domain/dispute/evolve';
import type { DisputeFact, DisputeFactBody, DisputeFactKind } from '../../domain/dispute/facts';
import { cardEventNames } from '../../domain/dispute/issued-cards';
import type { DisputeState } from '../../domain/dispute/state';
import { chance } from '../support/chance';
import { anotherPlan, type DisputeSpec, givenIn, offices } from '../support/dispute-spec';
import { arbitratedPlan } from './arbitrated';
import { walk } from './walk';

const begin = initialState({ ...givenIn(arbitratedPlan, '2026-03-02 10:00').state, office: offices.village });
const walks: readonly DisputeSpec[] = Array.from({ length: 140 }, (_, seed) => walk(seed, 20));
/** The states each walk passed through, the one before the first fact included. */
const histories = walks.map(({ facts }) => {
  const passed = [begin];
  for (const fact of facts) passed.push(evolve(passed.at(-1) ?? begin, fact));
  return passed;
});

test('the walks reach every stage and every kind of fact, and every event a clock rule may name comes about', () => {
  expect(new Set(histories.flat().map((state) => state.status)).size).toBe(9);
  const kinds = new Set(walks.flatMap((spec) => spec.facts.map((fact) => fact.kind)));
  const never = (Object.keys(bodyOf) as DisputeFactKind[]).filter((kind) => !kinds.has(kind));
  expect(never.sort()).toEqual(
    [
      ...ofPlacesThatLookBack,
      'accountabilityConcluded',
      'calendarAdopted',
      'cardIssued',
      'outageAllowed',
      'postFilled',
      'postVacated',
      'rectificationMissed',
      'refused',
    ].sort(),
  );
  const events = walks.flatMap((spec, at) => spec.facts.flatMap((fact, index) => eventsBetween(histories[at], index, fact)));
  expect(knownEvents.filter((event) => !events.includes(event)).sort()).toEqual([...ofPlacesThatLookBack, ...cardEventNames].sort());
});

/** What only a place with a sample or with look-back visits knows: `return-visits.unit.test.ts` walks there. */
const ofPlacesThatLookBack = ['lookedBack', 'notSampled'];

function eventsBetween(all: readonly DisputeState[] | undefined, index: number, fact: DisputeFact): readonly string[] {
  const [before, after] = [all?.[index], all?.[index + 1]];
  return before && after ? eventsOf(before, after, fact) : [];
}

test('facts carry a gapless sequence from 1', () => {
  for (const { facts, state } of walks) {
    expect(facts.map((fact) => fact.seq)).toEqual(facts.map((_, index) => index + 1));
    expect(state.seq).toBe(facts.length);
  }
});

test('folding the same facts gives the same state, each time and after the way through JSON', () => {
  for (const { facts, state } of walks) {
    expect(facts.reduce(evolve, begin)).toEqual(state);
    expect((JSON.parse(JSON.stringify(facts)) as DisputeFact[]).reduce(evolve, JSON.parse(JSON.stringify(begin)))).toEqual(state);
  }
});

test('a rung happens once: no two facts share case, clock, occurrence and rung', () => {
  for (const { facts } of walks) {
    const keys = facts.flatMap((fact) => ('rung' in fact ? [`${fact.clock} ${fact.occurrence} ${fact.rung}`] : []));
    expect(keys).toEqual([...new Set(keys)]);
  }
});

test('a suspended clock has no due instant, a running one has, and a holder clock belongs to the holder', () => {
  for (const state of histories.flat()) {
    for (const clock of state.clocks.filter(isOpen)) {
      expect(clock.dueAt === null).toBe(clock.status === 'suspended');
      const rule = state.plan.clocks.find((candidate) => candidate.code === clock.code);
      if (rule?.scope === 'holder') expect(clock.office).toBe(state.holder.id);
    }
  }
});

const runningWhen = (status: DisputeState['status']) =>
  new Set(
    histories
      .flat()
      .flatMap((state) => (state.status === status ? state.clocks.filter(isOpen) : []))
      .map((c) => c.code),
  );

test('a case that has ended has no clock running', () => {
  expect([...runningWhen('ended')]).toEqual([]);
});

test('a case that is closed and watched has no clock running but the watch', () => {
  expect([...runningWhen('watching')]).toEqual(['watch']);
});

test('evolve never throws, whatever fact comes in whatever state, and never changes the state it was given', () => {
  const below = chance(7);
  const kinds = Object.keys(bodyOf) as DisputeFactKind[];
  for (const state of histories.flatMap((passed) => passed.slice(-4))) {
    const held = below(20) === 0 ? JSON.stringify(state) : undefined;
    for (const kind of kinds) {
      const fact = { seq: state.seq + 1, at: state.registeredAt + below(1e10), ...bodyOf[kind](below) } as DisputeFact;
      expect(evolve(state, fact)).toMatchObject({ seq: state.seq + 1, number: state.number });
    }
    if (held !== undefined) expect(JSON.stringify(state)).toBe(held);
  }
});

type Below = (count: number) => number;
const act = (below: Below) => ({
  by: 'somebody',
  office: 'town',
  occurredAt: begin.registeredAt + below(1e10),
  receivedAt: begin.registeredAt + 1e10,
});
const evidence = { basis: 'QL-21', startedAt: 0, dueAt: 0, remindersFired: [], rulesVersion: 1, planVersion: 'test', seq: 1 };
const rung = (below: Below) => ({
  clock: begin.plan.clocks[below(begin.plan.clocks.length)]?.code ?? 'none',
  occurrence: 1 + below(3),
  rung: ['breach', 'lapse', 'remind-1', 'hand-up'][below(4)] ?? 'breach',
  due: begin.registeredAt + below(1e10),
  late: below(2) === 0,
});

const bodyOf: { readonly [K in DisputeFactKind]: (below: Below) => Extract<DisputeFactBody, { kind: K }> } = {
  registered: () => ({ kind: 'registered', office: 'village', registrar: 'hall' }),
  accepted: (b) => ({ kind: 'accepted', ...act(b) }),
  declined: (b) => ({ kind: 'declined', reason: 'doc', routes: [], ...act(b) }),
  leadChanged: (b) => ({ kind: 'leadChanged', former: 'wang', lead: 'zhao', reason: 'doc', ...act(b) }),
  routed: (b) => ({ kind: 'routed', to: offices.county, grade: 'major', leader: 'wang', plan: 'doc', method: 'doc', ...act(b) }),
  replied: (b) => ({ kind: 'replied', text: 'doc', ...act(b) }),
  milestoneReached: (b) => ({ kind: 'milestoneReached', milestone: 'appraised', note: null, ...act(b) }),
  planAdopted: (b) => ({ kind: 'planAdopted', plan: anotherPlan(), moved: [], approver: 'wang', reason: 'doc', ...act(b) }),
  calendarAdopted: () => ({ kind: 'calendarAdopted', notice: { year: 2027, source: 'test', off: [], work: [] }, moved: [] }),
  postVacated: (b) => ({
    kind: 'postVacated',
    post: 'county',
    change: 1 + b(9),
    since: '2026-03-02',
    deputy: b(2) === 0 ? null : 'other-town',
  }),
  postFilled: (b) => ({ kind: 'postFilled', post: 'county', change: 1 + b(9) }),
  outageAllowed: (b) => {
    const from = begin.registeredAt + b(1e9);
    return { kind: 'outageAllowed', part: (['api', 'worker', 'engine'] as const)[b(3)] ?? 'api', from, to: from + b(1e9), moved: [] };
  },
  dateCorrected: (b) => ({
    kind: 'dateCorrected',
    entry: 2,
    entryKind: 'accepted',
    was: begin.registeredAt,
    now: begin.registeredAt + b(1e9),
    approver: 'wang',
    reason: 'doc',
    ...act(b),
  }),
  assignmentCorrected: (b) => ({
    kind: 'assignmentCorrected',
    from: 'village',
    to: offices.town,
    approver: 'wang',
    reason: 'doc',
    ...act(b),
  }),
  partyCorrected: (b) => ({ kind: 'partyCorrected', party: 'party-1', details: 'doc', approver: 'wang', reason: 'doc', ...act(b) }),
  progressed: (b) => ({ kind: 'progressed', text: 'doc', ...act(b) }),
  sessionHeld: (b) => ({ kind: 'sessionHeld', minutes: 'doc', ...act(b) }),
  suspended: (b) => ({ kind: 'suspended', reason: 'appraisal', approver: 'wang', note: 'doc', ...act(b) }),
  resumed: (b) => ({ kind: 'resumed', note: 'doc', ...act(b) }),
  extended: (b) => ({ kind: 'extended', clock: rung(b).clock, days: b(40), approver: 'wang', note: 'doc', ...act(b) }),
  agreed: (b) => ({ kind: 'agreed', form: 'oral', agreement: 'doc', performBy: null, ...act(b) }),
  failed: (b) => ({ kind: 'failed', reason: 'doc', remediesTold: [], ...act(b) }),
  handedUp: (b) => ({ kind: 'handedUp', to: offices.town, reason: null, ...act(b) }),
  escalated: (b) => ({ kind: 'escalated', to: offices.city, ...rung(b) }),
  topReached: (b) => ({ kind: 'topReached', ...rung(b) }),
  confirmationSought: (b) => ({ kind: 'confirmationSought', court: 'court', ...act(b) }),
  confirmationWaived: (b) => ({ kind: 'confirmationWaived', reason: 'doc', ...act(b) }),
  confirmationAccepted: (b) => ({ kind: 'confirmationAccepted', ...act(b) }),
  confirmationRefused: (b) => ({ kind: 'confirmationRefused', reason: 'doc', ...act(b) }),
  confirmationRuled: (b) => ({ kind: 'confirmationRuled', result: b(2) ? 'confirmed' : 'rejected', ruling: 'doc', ...act(b) }),
  visited: (b) => ({ kind: 'visited', contacted: true, solved: true, satisfied: false, result: 'dissatisfied', record: 'doc', ...act(b) }),
  lookedBack: (b) => ({
    kind: 'lookedBack',
    clock: 'watch',
    contacted: true,
    solved: true,
    satisfied: false,
    result: 'dissatisfied',
    record: 'doc',
    ...act(b),
  }),
  notSampled: () => ({ kind: 'notSampled', drawn: 71, share: 30, basis: 'TEST' }),
  scored: () => ({ kind: 'scored', points: 100, rule: 'TEST', inputs: {} }),
  reopened: (b) => ({ kind: 'reopened', reason: 'doc', ...act(b) }),
  eventReported: (b) => ({ kind: 'eventReported', event: 'skip-level', note: 'doc', ...act(b) }),
  withdrawn: (b) => ({ kind: 'withdrawn', reason: 'doc', ...act(b) }),
  suitReported: (b) => ({ kind: 'suitReported', reference: 'doc', ...act(b) }),
  cardIssued: (b) => ({
    kind: 'cardIssued',
    clock: 'card-answer',
    occurrence: 1,
    holder: 'village',
    colour: 'yellow',
    answerWithin: 1 + b(15),
    reason: 'doc',
    ...act(b),
  }),
  cardAnswered: (b) => ({ kind: 'cardAnswered', clock: 'first-reply', occurrence: 1, answer: 'doc', ...act(b) }),
  cardCancelled: (b) => ({ kind: 'cardCancelled', clock: 'first-reply', occurrence: 1, reason: 'doc', ...act(b) }),
  reminded: (b) => ({ kind: 'reminded', ...rung(b) }),
  breached: (b) => ({ kind: 'breached', office: 'town', supervisor: 'county', card: b(2) ? 'open' : 'none', ...rung(b) }),
  lapsed: (b) => ({ kind: 'lapsed', ...rung(b) }),
  accountabilityProposed: (b) => ({
    kind: 'accountabilityProposed',
    id: 'id',
    office: 'town',
    supervisor: 'city',
    measure: 'trace',
    evidence: { ...evidence, ...rung(b) },
    ...rung(b),
  }),
  breachWithdrawn: (b) => ({ kind: 'breachWithdrawn', clock: rung(b).clock, occurrence: 1, receivedAt: 0 }),
  accountabilityConcluded: () => ({ kind: 'accountabilityConcluded', id: 'id', decision: 'signed' }),
  rectificationMissed: () => ({ kind: 'rectificationMissed', id: 'id' }),
  refused: (b) => ({ kind: 'refused', command: 'reply', refusal: { code: 'wrong-stage' }, ...act(b) }),
};
