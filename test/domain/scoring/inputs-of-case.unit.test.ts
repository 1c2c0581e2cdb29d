import type { HandlingPlan } from '../../../contracts/plan';
import { clocksMetBy } from '../../../domain/dispute/events';
import { evolve, initialState } from '../../../domain/dispute/evolve';
import { noticesOf } from '../../../domain/dispute/notices';
import { drawOf } from '../../../domain/dispute/sample';
import { stepsBy } from '../../../domain/dispute/steps';
import { clocksMetBy as petitionClocksMetBy } from '../../../domain/petition/events';
import { evolve as evolvePetition, initialState as initialPetition } from '../../../domain/petition/evolve';
import { petitionNoticesOf } from '../../../domain/petition/notices';
import { contributionsOf } from '../../../domain/scoring/contributions';
import { inputsOfCase, type ScoredCase } from '../../../domain/scoring/inputs-of-case';
import { actor, at, civilPlan, command, type DisputeSpec, given, givenIn, offices, type Step, until } from '../../support/dispute-spec';
import { type PetitionSpec, petitionCommand, petitioned, petitionPlan } from '../../support/petition-spec';
import { dongliaoPlan, sampleOf, threeHouseholds, visitedBy } from '../../support/visits';

const registration = {
  number: 'QL-2026-000001',
  office: offices.village,
  registrar: 'hall',
  registeredAt: at('2026-03-02 10:00'),
  plan: civilPlan,
};
const known: ScoredCase = {
  number: registration.number,
  type: 'civil',
  registeredAt: registration.registeredAt,
  channel: 'window',
  repeats: [],
};

/** What the case of a story gives to each office. */
function inputs({ facts }: DisputeSpec, more: Partial<ScoredCase> = {}) {
  const steps = stepsBy({ initial: initialState, evolve, noticesOf, clocksMetBy }, registration, facts);
  return Object.fromEntries(inputsOfCase({ ...known, ...more }, steps).map((one) => [one.office, one]));
}

const never = (): never => {
  throw new Error('the village had the case');
};

const accept = command('accept', '2026-03-03 09:00');
const route = command('route', '2026-03-03 10:00');
const agree = command('conclude-agreement', '2026-03-10 10:00');
const waive = command('waive-confirmation', '2026-03-10 11:00');
const visit = command('record-visit', '2026-03-12 10:00');
const closed = [accept, route, agree, waive, visit];

describe('what a case gives to the scorecard, from its facts', () => {
  test('a case that went well', () => {
    expect(inputs(given(...closed))).toEqual({
      village: {
        number: 'QL-2026-000001',
        office: 'village',
        seq: 8,
        type: 'civil',
        registered: '2026-03-02',
        online: false,
        acceptance: { on: '2026-03-03', met: true, excused: null },
        completion: { on: '2026-03-10', met: true, excused: null },
        accepted: '2026-03-03',
        closings: [{ on: '2026-03-12', resolved: true, repeatVisits: 0, reopened: false }],
        mediations: [{ ended: '2026-03-10', agreed: true }],
        callBacks: [{ on: '2026-03-12', contacted: true, solved: true, satisfied: 'satisfied' }],
        orders: [],
        repeatPetitions: [],
        turnedCriminal: null,
        leaderCase: { on: '2026-03-03', resolved: true },
        missedDeadlines: [],
        unansweredCards: [],
      },
    });
  });

  test('an open case gives what has happened so far', () => {
    expect(inputs(given(accept, route)).village).toMatchObject({ accepted: '2026-03-03', completion: null, closings: [], mediations: [] });
    expect(inputs(given()).village).toMatchObject({ accepted: null, acceptance: null });
  });

  test('a missed first reply is charged on its last day to who held the case; answered late it stays missed', () => {
    const late = inputs(given(until('2026-03-06 09:00'), command('accept', '2026-03-06 10:00')));
    expect(late.village).toMatchObject({
      acceptance: { on: '2026-03-05', met: false, excused: null },
      missedDeadlines: ['2026-03-05'],
    });
  });

  test('who hands a case up takes its missed deadlines along and leaves the rest to the next', () => {
    const up = inputs(given(until('2026-03-20 09:00'), command('accept', '2026-03-20 10:00', { by: actor('county', 'handler') })));
    expect(Object.keys(up)).toEqual(['village', 'town', 'county']);
    expect(up.village).toMatchObject({ accepted: null, missedDeadlines: ['2026-03-05'], repeatPetitions: [] });
    expect(up.town).toMatchObject({ accepted: null, missedDeadlines: ['2026-03-14'] });
    expect(up.county).toMatchObject({ accepted: '2026-03-20', missedDeadlines: [], acceptance: { on: '2026-03-20', met: true } });
  });

  test('a breach that is withdrawn because the platform was down is excused, one withdrawn for another reason never was', () => {
    const missed = given(until('2026-03-06 09:00'));
    const withdrawn = (why: 'outage' | 'timely-act') =>
      missed.fold(
        [{ kind: 'breachWithdrawn', clock: 'first-reply', occurrence: 1, receivedAt: at('2026-03-05 09:00'), why }],
        at('2026-03-06 09:30'),
      );
    expect(inputs(withdrawn('outage')).village).toMatchObject({
      acceptance: { on: '2026-03-05', met: false, excused: { reason: 'outage', approver: 'platform' } },
      missedDeadlines: [],
    });
    expect(inputs(withdrawn('timely-act')).village).toMatchObject({ acceptance: null, missedDeadlines: [] });
    const taken = withdrawn('timely-act').when(command('accept', '2026-03-06 10:00'));
    expect(inputs(taken).village).toMatchObject({ acceptance: { on: '2026-03-06', met: true, excused: null }, missedDeadlines: [] });
  });

  test('a period that was kept stays kept where its breach is taken back after the clock has gone on to its next occurrence', () => {
    const weekly = ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'].map((day) =>
      command('report-progress', `${day} 10:00`),
    );
    const late = given(accept, route, ...weekly).when(command('conclude-agreement', '2026-04-07 10:00'));
    expect(inputs(late).village?.completion).toMatchObject({ met: false });
    const round = late
      .when(command('waive-confirmation', '2026-04-08 10:00'))
      .when(command('record-visit', '2026-04-09 10:00', { satisfied: false, solved: false }))
      .when(command('route', '2026-04-10 10:00'));
    const [breach] = round.state.breaches.filter(({ clock }) => clock === 'mediation-period');
    if (!breach) throw new Error('the period was not missed');
    const { clock, occurrence } = breach;
    expect(round.state.clocks.find(({ code }) => code === clock)?.occurrence).toBe(occurrence + 1);
    const taken = round.fold(
      [{ kind: 'breachWithdrawn', clock, occurrence, receivedAt: at('2026-04-10 10:00'), why: 'calendar' }],
      at('2026-04-10 11:00'),
    );
    expect(inputs(taken).village?.completion).toMatchObject({ met: true, on: '2026-04-07' });
  });

  test('an unhappy visit, the next round, a failed mediation: each counts on its own day', () => {
    const unhappy = command('record-visit', '2026-03-12 10:00', { satisfied: false, solved: false });
    const again = [
      command('route', '2026-03-13 10:00'),
      command('fail-mediation', '2026-03-16 10:00'),
      command('record-visit', '2026-03-18 10:00'),
    ];
    expect(inputs(given(accept, route, agree, waive, unhappy, ...again)).village).toMatchObject({
      mediations: [
        { ended: '2026-03-10', agreed: true },
        { ended: '2026-03-16', agreed: false },
      ],
      callBacks: [
        { on: '2026-03-12', contacted: true, solved: false, satisfied: 'dissatisfied' },
        { on: '2026-03-18', contacted: true, solved: true, satisfied: 'satisfied' },
      ],
      closings: [{ on: '2026-03-18', resolved: false, reopened: false }],
    });
  });

  test('three calls on three days that nobody answers: not reached, and neither unsolved nor unhappy', () => {
    const call = (day: string) => command('record-visit', `${day} 10:00`, { contacted: false, solved: undefined, satisfied: undefined });
    const calls = ['2026-03-12', '2026-03-13', '2026-03-16'].map(call);
    expect(inputs(given(accept, route, agree, waive, ...calls)).village).toMatchObject({
      callBacks: [{ on: '2026-03-16', contacted: false, solved: null, satisfied: null }],
      closings: [{ on: '2026-03-16', resolved: true }],
    });
  });

  test('a rebound reopens the close-out it followed; the matter brought again counts with whoever holds it', () => {
    const back = given(...closed, command('report-rebound', '2026-04-02 10:00'));
    expect(inputs(back).village).toMatchObject({ closings: [{ on: '2026-03-12', reopened: true }] });
    const repeated = inputs(given(...closed), { repeats: ['2026-03-20', '2026-03-27'] });
    expect(repeated.village).toMatchObject({ closings: [{ repeatVisits: 2 }], repeatPetitions: ['2026-03-20', '2026-03-27'] });
  });

  describe('a place with a sample, neighbours and look-back visits', () => {
    const drawn = drawOf(registration.number);
    const ratesOf = (spec: DisputeSpec) =>
      contributionsOf(Object.values(inputs(spec)).find(({ office }) => office === 'village') ?? never())
        .filter(({ metric }) => ['MX-5', 'MX-6', 'MX-7', 'MX-8b', 'MX-8c', 'MX-11'].includes(metric))
        .map(({ metric, hit }) => `${metric} ${hit}`);
    const under = (plan: HandlingPlan, ...steps: Step[]) => givenIn(plan, '2026-03-02 10:00', accept, route, agree, waive, ...steps);
    const own = { by: actor('village', 'visitor') };
    const visited = command('record-visit', '2026-03-12 10:00', { ...own, neighbours: threeHouseholds });
    const oneCase = ['MX-5 true', 'MX-11 false', 'MX-6 true', 'MX-7 true', 'MX-8b true', 'MX-8c true'];

    test('a case that was not drawn is in no denominator of the visits, and closed like any other', () => {
      const closedUnasked = under(visitedBy({ neighbours: undefined, ...sampleOf(drawn) }));
      expect(inputs(closedUnasked).village).toMatchObject({ callBacks: [], closings: [{ resolved: true, reopened: false }] });
      expect(ratesOf(closedUnasked)).toEqual(['MX-5 true', 'MX-11 false']);
    });

    test('neighbours are not asked for the rates: one visit counts once, by what the party said', () => {
      expect(ratesOf(under(dongliaoPlan, visited))).toEqual(oneCase);
    });

    test('a look-back visit counts no second time; an unhappy one reopens the close-out it followed', () => {
      const look = (more = {}) => command('record-look-back', '2026-04-05 10:00', more);
      expect(ratesOf(under(dongliaoPlan, visited, look()))).toEqual(oneCase);
      const reopened = under(dongliaoPlan, visited, look({ solved: false, satisfied: false }));
      expect(ratesOf(reopened)).toEqual(['MX-5 false', 'MX-11 true', ...oneCase.slice(2)]);
    });
  });

  test('a moment that is put right counts as it was put right', () => {
    const entry = { seq: 2, kind: 'accepted', occurredAt: at('2026-03-03 09:00') } as const;
    const right = given(accept, command('correct-date', '2026-03-04 09:00', { entry, correctedTo: at('2026-03-02 16:00') }));
    expect(inputs(right).village).toMatchObject({ accepted: '2026-03-02', acceptance: { on: '2026-03-02', met: true } });
  });

  test('a case that turned criminal counts for whoever had it then, on the day it happened, once', () => {
    const turned = (received: string, occurred = received) =>
      command('report-event', received, { event: 'turned-criminal', occurred, id: received });
    const had = given(accept, route, turned('2026-03-05 09:00', '2026-03-04 22:00'), turned('2026-03-06 09:00'));
    expect(inputs(had).village).toMatchObject({ turnedCriminal: '2026-03-04' });
    const up = inputs(had.when(command('hand-up', '2026-03-06 10:00')));
    expect([up.village?.turnedCriminal, up.town?.turnedCriminal]).toEqual(['2026-03-04', null]);
    expect(inputs(given(accept, command('report-event', '2026-03-05 09:00'))).village).toMatchObject({ turnedCriminal: null });
  });

  test('a card issued by hand whose answer came late is an unanswered card and no missed deadline besides', () => {
    const issue = command('issue-card', '2026-03-03 12:00', { answerWithin: 1 });
    const late = inputs(given(accept, route, issue, until('2026-03-05 09:00')));
    expect(late.village).toMatchObject({ unansweredCards: ['2026-03-04'], missedDeadlines: [] });
    const answer = command('answer-card', '2026-03-04 09:00', { clock: 'card-answer' });
    expect(inputs(given(accept, route, issue, answer, until('2026-03-05 09:00'))).village).toMatchObject({ unansweredCards: [] });
  });

  test('the same facts in any number of deliveries give the same', () => {
    const story = given(...closed);
    expect(inputs(story)).toEqual(inputs(given(...closed)));
    expect(inputs(story, { channel: 'online' }).village).toMatchObject({ online: true });
  });
});

function petitionInputs({ facts, state }: PetitionSpec) {
  const procedure = { initial: initialPetition, evolve: evolvePetition, noticesOf: petitionNoticesOf, clocksMetBy: petitionClocksMetBy };
  const { registeredAt, number } = state;
  const steps = stepsBy(procedure, { ...registration, number, office: offices.county, registeredAt, plan: petitionPlan }, facts);
  return Object.fromEntries(inputsOfCase({ ...known, number, type: 'petition', registeredAt }, steps).map((one) => [one.office, one]));
}

describe('what a petition gives', () => {
  const handled = [
    petitionCommand('transfer-petition', '2026-03-03 09:00'),
    petitionCommand('accept-petition', '2026-03-05 09:00'),
    petitionCommand('answer-petition', '2026-03-20 09:00'),
    petitionCommand('serve-opinion', '2026-03-21 09:00'),
  ];
  const town = (spec: PetitionSpec) => petitionInputs(spec).town;

  test('accepted and answered in time, and closed when nobody asks for a review', () => {
    expect(town(petitioned(...handled))).toMatchObject({
      accepted: '2026-03-05',
      acceptance: { on: '2026-03-05', met: true },
      completion: { on: '2026-03-20', met: true },
      closings: [],
    });
    const silent = town(petitioned(...handled, until('2026-07-01 09:00')));
    expect(silent).toMatchObject({ closings: [{ resolved: true, reopened: false }], callBacks: [] });
  });

  test('one that was referred to another procedure was neither resolved nor left unresolved here; a mediated one was agreed', () => {
    const referred = petitioned(...handled.slice(0, 2), petitionCommand('refer-petition', '2026-03-09 09:00'));
    expect(town(referred)).toMatchObject({ accepted: null, closings: [] });
    const mediated = petitioned(
      ...handled.slice(0, 2),
      petitionCommand('conclude-petition-mediation', '2026-03-09 09:00'),
      petitionCommand('evaluate-petition', '2026-03-12 09:00', { satisfied: false }),
    );
    expect(town(mediated)).toMatchObject({
      mediations: [{ ended: '2026-03-09', agreed: true }],
      callBacks: [{ on: '2026-03-12', contacted: true, satisfied: 'dissatisfied' }],
      closings: [{ on: '2026-03-12', resolved: false }],
    });
  });
});
