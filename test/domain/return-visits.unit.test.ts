import type { HandlingPlan } from '../../contracts/plan';
import { evolve, initialState } from '../../domain/dispute/evolve';
import { formOf } from '../../domain/dispute/form';
import { allowedCommands } from '../../domain/dispute/permissions';
import { drawOf } from '../../domain/dispute/sample';
import { actor, at, command, givenIn, offices, until } from '../support/dispute-spec';
import { dongliaoPlan, sampleOf, threeHouseholds, visitedBy } from '../support/visits';
import { agreed, mediating, visiting } from './stages';
import { walk } from './walk';

const plain = visitedBy({ neighbours: undefined });
const in_ = (plan: HandlingPlan, ...steps: Parameters<typeof givenIn>[2][]) => givenIn(plan, '2026-03-02 10:00', ...steps);
const drawn = drawOf('QL-2026-000001');
const own = actor('village', 'visitor');
const visit = (received: string, more: object = {}) => command('record-visit', received, { by: own, ...more });
const look = (received: string, more: object = {}) => command('record-look-back', received, more);
const unanswered = { contacted: false, solved: undefined, satisfied: undefined };
const unhappy = { solved: false, satisfied: false };

describe('who calls 回访主体', () => {
  const plans = {
    holder: visitedBy({ neighbours: undefined, caller: { who: 'holder', basis: 'JL-DL-10' } }),
    registrar: visitedBy({ neighbours: undefined, caller: { who: 'registrar', basis: 'JL-DL-10' } }),
    above: visitedBy({ neighbours: undefined, caller: { who: 'above', basis: 'JL-DL-10' } }),
  };

  test.each([
    ['holder', 'village', ['town', 'county', 'hall', 'elsewhere'], 'village'],
    ['registrar', 'hall', ['village', 'town', 'elsewhere'], 'hall'],
    ['above', 'county', ['village', 'hall', 'elsewhere'], 'town, county, city'],
  ] as const)('%s: %s may, others are refused and told who', (who, may, others, expected) => {
    const spec = in_(plans[who], ...visiting);
    for (const office of others) {
      const refused = spec.when(visit('2026-03-10 09:00', { by: actor(office, 'visitor', 'leader', 'supervisor') }));
      expect(refused.refusal).toEqual({ code: 'another-office-visits', field: 'signal', expected, basis: 'JL-DL-10' });
      expect(allowedCommands(spec.state, actor(office, 'visitor'))).not.toContain('record-visit');
    }
    expect(allowedCommands(spec.state, actor(may, 'visitor'))).toContain('record-visit');
    spec.when(visit('2026-03-10 09:00', { by: actor(may, 'visitor') })).brings('visited', 'scored');
  });

  test('at the top of the tree nobody is above: the office calls itself', () => {
    const registration = { number: 'QL-2026-000001', office: offices.city, registrar: 'hall', registeredAt: at('2026-03-02 10:00') };
    const state = initialState({ ...registration, plan: plans.above });
    const waiting = { ...state, status: 'visiting', ending: 'failed', missed: [] } as const;
    expect(allowedCommands(waiting, actor('city', 'visitor'))).toContain('record-visit');
  });

  test('a place that does not say leaves it to the holder and the offices above, as before', () => {
    const spec = in_(visitedBy({ neighbours: undefined, caller: undefined }), ...visiting);
    spec.when(visit('2026-03-10 09:00', { by: actor('town', 'visitor') })).brings('visited', 'scored');
    spec.when(visit('2026-03-10 09:00')).brings('visited', 'scored');
    spec.when(visit('2026-03-10 09:00', { by: actor('hall', 'visitor') })).thenRefused('not-holder');
  });
});

describe('sample or all 抽样回访', () => {
  const out = visitedBy({ neighbours: undefined, ...sampleOf(drawn) });
  const waive = command('waive-confirmation', '2026-03-09 09:00');

  test('a number draws the same always, and shares come out as shares', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => `QL-2026-${String(index + 1).padStart(6, '0')}`);
    expect(numbers.map(drawOf)).toEqual(numbers.map(drawOf));
    for (const share of [10, 30, 50, 90]) {
      const rate = numbers.filter((number) => drawOf(number) < share).length / 100;
      expect(Math.abs(rate - share)).toBeLessThan(2);
    }
  });

  test('a case that was not drawn closes with the fact that says so: no points for satisfaction, none lost', () => {
    const closed = in_(out, ...agreed).when(waive);
    closed.brings('confirmationWaived', 'notSampled', 'scored');
    expect(closed.news[1]).toMatchObject({ drawn, share: drawn, basis: 'SET-LOOK-BACK' });
    expect(closed.news[2]).toMatchObject({ points: 100, inputs: { satisfied: 0, dissatisfied: 0, notReached: 0, notSampled: 1 } });
    expect(closed.state).toMatchObject({ status: 'watching', ending: 'settled', round: 1 });
  });

  test('one that was drawn waits for its visit', () => {
    const waiting = in_(visitedBy({ neighbours: undefined, ...sampleOf(drawn + 1) }), ...agreed).when(waive);
    waiting.brings('confirmationWaived');
    expect(waiting.state.status).toBe('visiting');
  });

  test.each([
    ['its type', { types: ['civil'] }],
    ['its grade', { grades: ['ordinary'] }],
  ])('always visited for %s', (_, always) => {
    in_(visitedBy({ ...sampleOf(drawn, always) }), ...agreed)
      .when(waive)
      .brings('confirmationWaived');
  });

  test('always visited when it is handled again, where the place says so', () => {
    const again = (rehandled: boolean) =>
      in_(
        visitedBy({ neighbours: undefined, ...sampleOf(drawn, { rehandled }) }),
        ...agreed,
        waive,
        command('report-rebound', '2026-03-20 09:00'),
        command('route', '2026-03-21 09:00'),
        command('conclude-agreement', '2026-03-22 09:00'),
      ).when(command('waive-confirmation', '2026-03-23 09:00'));
    again(true).brings('confirmationWaived');
    again(false).brings('confirmationWaived', 'notSampled', 'scored');
  });

  test('always visited when its window for confirmation has lapsed: what was posted in time can still come in', () => {
    expect(in_(out, ...agreed).when(until('2026-04-10 00:00')).state.status).toBe('visiting');
  });
});

describe('visit one, call on three 走一家访三家', () => {
  const waiting = in_(dongliaoPlan, ...visiting);

  test('a visit that reaches the party is refused without them, or with fewer', () => {
    const expected = { code: 'neighbours-missing', field: 'neighbours', expected: '>= 3, or withoutNeighbours', basis: 'JL-DL-10' };
    expect(waiting.when(visit('2026-03-10 09:00')).refusal).toEqual(expected);
    expect(waiting.when(visit('2026-03-10 09:00', { neighbours: threeHouseholds.slice(1) })).refusal).toEqual(expected);
  });

  test('their answers are kept apart from each other and from the party’s, who alone decides', () => {
    const visited = waiting.when(visit('2026-03-10 09:00', { neighbours: threeHouseholds })).brings('visited', 'scored');
    expect(visited.news[0]).toMatchObject({
      result: 'satisfied',
      neighbours: [
        { contacted: false, solved: null, satisfied: null },
        { contacted: true, solved: false, satisfied: false },
        { contacted: true, solved: true, satisfied: true },
      ],
    });
  });

  test('each answer is whole', () => {
    const half = [...threeHouseholds.slice(0, 2), { contacted: true, solved: true }];
    expect(waiting.when(visit('2026-03-10 09:00', { neighbours: half })).refusal).toMatchObject({
      code: 'visit-incomplete',
      field: 'neighbours.2.satisfied',
    });
  });

  test('an attempt that reaches nobody needs none; a reason on record stands in where the place permits it', () => {
    waiting.when(visit('2026-03-10 09:00', unanswered)).brings('visited');
    const reasoned = waiting.when(visit('2026-03-10 09:00', { withoutNeighbours: 'doc-lives-alone' })).brings('visited', 'scored');
    expect(reasoned.news[0]).toMatchObject({ withoutNeighbours: 'doc-lives-alone' });
    const strict = visitedBy({ neighbours: { count: 3, orReason: false, basis: 'JL-DL-10' } });
    in_(strict, ...visiting)
      .when(visit('2026-03-10 09:00', { withoutNeighbours: 'doc-lives-alone' }))
      .thenRefused('neighbours-missing');
  });

  test('the form says before what is refused after', () => {
    expect(formOf(waiting.state, 'record-visit', 'village').alternatives).toEqual([
      expect.arrayContaining([{ field: 'neighbours', needed: true, fewest: 3 }]),
      expect.arrayContaining([{ field: 'withoutNeighbours', needed: true }]),
      expect.arrayContaining([{ field: 'lookBackOn', absent: true }]),
    ]);
  });
});

describe('look-back visits 一步三回头', () => {
  const closed = in_(plain, ...visiting).when(visit('2026-03-10 09:00'));

  test('each date is a clock of its own from the close-out, reminded and missed by itself', () => {
    expect(['first', 'second', 'third'].map((which) => closed.reads(`${which}-look-back`))).toEqual([
      'first-look-back #1 village running 2026-04-11 00:00',
      'second-look-back #1 village running 2026-05-11 00:00',
      'third-look-back #1 village running 2026-06-11 00:00',
    ]);
    const { facts, state } = closed.when(until('2026-06-12 00:00'));
    const rungs = facts.flatMap((fact) => ('rung' in fact && fact.clock.endsWith('look-back') ? [`${fact.clock} ${fact.rung}`] : []));
    for (const which of ['first', 'second', 'third'].map((one) => `${one}-look-back`)) {
      expect(rungs.filter((rung) => rung === `${which} remind-3`)).toHaveLength(1);
      expect(rungs.filter((rung) => rung === `${which} breach`)).toHaveLength(1);
    }
    expect(state.breaches.map(({ clock, office, card }) => `${clock} ${office} ${card}`)).toEqual([
      'first-look-back village open',
      'second-look-back village open',
      'third-look-back village open',
    ]);
    expect(state.proposals.map(({ office }) => office)).toContain('village');
  });

  test('each is met in its turn, and not before the date before it', () => {
    const first = closed.when(look('2026-04-01 09:00')).brings('lookedBack');
    expect(first.news[0]).toMatchObject({ clock: 'first-look-back', result: 'satisfied' });
    expect(first.when(look('2026-04-02 09:00')).refusal).toMatchObject({ code: 'look-back-too-early', expected: '>= 2026-04-11' });
    const second = first.when(look('2026-04-11 09:00')).brings('lookedBack');
    expect(second.news[0]).toMatchObject({ clock: 'second-look-back' });
    const third = second.when(look('2026-05-20 09:00')).brings('lookedBack');
    third.when(look('2026-06-01 09:00')).thenRefused('no-look-back-open');
    expect(allowedCommands(third.state, own)).not.toContain('record-look-back');
    expect(third.when(until('2026-06-12 00:00')).state.status).toBe('ended');
  });

  test('the watch lasts until the last one is made', () => {
    const watched = closed.when(look('2026-04-01 09:00')).when(look('2026-04-11 09:00')).when(until('2026-06-20 00:00'));
    expect(watched.state).toMatchObject({ status: 'watching' });
    const late = watched.when(look('2026-06-20 09:00')).brings('lookedBack');
    expect(late.state).toMatchObject({ status: 'ended', outcome: 'settled' });
  });

  test('three unanswered calls on different days are not reached, which is not unhappy; two on one day are one', () => {
    const once = closed.when(look('2026-04-01 09:00', unanswered)).brings('lookedBack');
    const twice = once.when(look('2026-04-01 15:00', unanswered)).when(look('2026-04-02 09:00', unanswered));
    expect(twice.news[0]).toMatchObject({ result: 'try-again' });
    expect(twice.reads('first-look-back')).toContain('running');
    const third = twice.when(look('2026-04-03 09:00', unanswered));
    expect(third.news[0]).toMatchObject({ result: 'not-reached' });
    expect(third.reads('first-look-back')).toContain('met');
    expect(third.state).toMatchObject({ status: 'watching', round: 1 });
    expect(third.when(look('2026-04-12 09:00', unanswered)).news[0]).toMatchObject({ result: 'try-again', clock: 'second-look-back' });
  });

  test('an unhappy one reopens the case with its history and counts, and with clocks of its own from the receipt', () => {
    const reopened = closed.when(look('2026-04-05 09:00', { ...unhappy, occurred: '2026-03-20 09:00' })).brings('lookedBack');
    expect(reopened.state).toMatchObject({ status: 'accepted', round: 2 });
    expect(reopened.reads('weekly-update')).toMatch(/^weekly-update #\d+ village running 2026-04-13 00:00$/);
    expect(reopened.reads('mediation-period')).toBe('mediation-period #2 village running 2026-05-07 00:00');
    expect(['first', 'second', 'third'].map((which) => reopened.clock(`${which}-look-back`).status)).toEqual([
      'stopped',
      'stopped',
      'stopped',
    ]);
    expect(reopened.facts.map(({ kind }) => kind)).toContain('visited');
    const again = [
      command('route', '2026-04-06 09:00'),
      command('conclude-agreement', '2026-04-07 09:00'),
      command('waive-confirmation', '2026-04-08 09:00'),
      visit('2026-04-09 09:00'),
    ];
    const closedAgain = again.reduce((spec, step) => spec.when(step), reopened);
    expect(closedAgain.reads('first-look-back')).toBe('first-look-back #2 village running 2026-05-10 00:00');
    expect(closedAgain.news.at(-1)).toMatchObject({ kind: 'scored', inputs: { rehandlings: 1 } });
  });

  test('what is not solved any more has come back and is traced; who is only not satisfied is handled again', () => {
    expect(closed.when(look('2026-04-05 09:00', unhappy)).state.events).toMatchObject([{ event: 'rebound', office: 'village' }]);
    const unsatisfied = closed.when(look('2026-04-05 09:00', { satisfied: false })).state;
    expect([unsatisfied.round, unsatisfied.events]).toEqual([2, undefined]);
  });

  test('after a suit an unhappy one is put on record and opens nothing', () => {
    const sued = in_(plain, ...mediating, command('report-suit', '2026-03-06 09:00'), visit('2026-03-07 09:00', unhappy));
    const looked = sued.when(look('2026-04-05 09:00', unhappy)).brings('lookedBack');
    expect(looked.state).toMatchObject({ status: 'watching', round: 1 });
    expect(looked.reads('first-look-back')).toContain('met');
  });

  test('one received in time and applied late takes its breach back', () => {
    const late = closed.when(until('2026-04-12 00:00')).when(look('2026-04-10 20:00'));
    late.brings('breachWithdrawn', 'lookedBack');
  });

  test('others than the holder and those above are refused; not before the close-out', () => {
    closed.when(look('2026-04-01 09:00', { by: actor('hall', 'visitor') })).thenRefused('not-holder');
    in_(plain, ...visiting)
      .when(look('2026-03-10 09:00'))
      .thenRefused('wrong-stage');
    closed.when(look('2026-04-01 09:00', { satisfied: undefined })).thenRefused('visit-incomplete');
    closed.when(look('2026-04-01 09:00', { occurred: '2026-03-09 09:00' })).thenRefused('occurred-before-stage');
  });

  test('a date that was put right moves the day of an unanswered call', () => {
    const tried = closed.when(look('2026-04-01 09:00', unanswered)).when(look('2026-04-02 09:00', unanswered));
    const entry = { seq: tried.state.seq, kind: 'lookedBack', occurredAt: at('2026-04-02 09:00') };
    const corrected = tried.when(command('correct-date', '2026-04-03 09:00', { entry, correctedTo: at('2026-04-01 18:00') }));
    expect(corrected.brings('dateCorrected').state).toMatchObject({ status: 'watching', missed: ['2026-04-01'] });
    expect(corrected.reads('first-look-back')).toContain('#1');
  });
});

describe('dates that whoever closes the case out sets', () => {
  const waiting = in_(plain, ...visiting);
  const dated = (lookBackOn: readonly string[]) => waiting.when(visit('2026-03-10 09:00', { lookBackOn }));

  test('are the last days of the clocks, working day or not', () => {
    const closed = dated(['2026-03-21', '2026-06-30', '2026-09-05']).brings('visited', 'scored');
    expect(['first', 'second', 'third'].map((which) => closed.reads(`${which}-look-back`))).toEqual([
      'first-look-back #1 village running 2026-03-22 00:00',
      'second-look-back #1 village running 2026-07-01 00:00',
      'third-look-back #1 village running 2026-09-06 00:00',
    ]);
    expect(closed.when(until('2026-06-20 00:00')).state.status).toBe('watching');
  });

  test.each([
    ['too few', ['2026-03-21', '2026-06-30']],
    ['out of order', ['2026-06-30', '2026-03-21', '2026-09-05']],
    ['today', ['2026-03-10', '2026-06-30', '2026-09-05']],
    ['later than the place permits', ['2026-03-21', '2026-06-30', '2026-09-07']],
  ])('are refused: %s', (_, dates) => {
    expect(dated(dates).refusal).toEqual({
      ...{ code: 'look-back-dates-wrong', field: 'lookBackOn', expected: '3: 2026-03-11..2026-09-06', basis: 'SET-LOOK-BACK' },
    });
  });

  test('are refused where they are the place’s own, and where nobody was reached', () => {
    const dates = ['2026-03-21', '2026-06-30', '2026-09-05'];
    waiting.when(visit('2026-03-10 09:00', { ...unanswered, lookBackOn: dates })).thenRefused('look-back-dates-set');
    const lookBacks = { clocks: ['first-look-back', 'second-look-back', 'third-look-back'], basis: 'SET-LOOK-BACK' };
    in_(visitedBy({ neighbours: undefined, lookBacks }), ...visiting)
      .when(visit('2026-03-10 09:00', { lookBackOn: dates }))
      .thenRefused('look-back-dates-set');
  });

  test('bind their own close-out alone: the next has the place’s dates again', () => {
    const again = [
      look('2026-03-15 09:00', unhappy),
      command('route', '2026-03-16 09:00'),
      command('conclude-agreement', '2026-03-17 09:00'),
      command('waive-confirmation', '2026-03-18 09:00'),
      visit('2026-03-19 09:00'),
    ].reduce((spec, step) => spec.when(step), dated(['2026-03-21', '2026-06-30', '2026-09-05']));
    expect(again.reads('first-look-back')).toBe('first-look-back #2 village running 2026-04-20 00:00');
  });
});

test('walks by chance: the same facts fold to the same state, and a case that has ended has no clock running', () => {
  const plan = visitedBy({ caller: undefined, neighbours: undefined, ...sampleOf(drawn, { rehandled: true, grades: ['ordinary'] }) });
  const kinds = new Set<string>();
  for (let seed = 0; seed < 120; seed += 1) {
    const { facts, state } = walk(seed, 60, plan);
    for (const { kind } of facts) kinds.add(kind);
    const begin = initialState({
      number: state.number,
      office: offices.village,
      registrar: 'hall',
      registeredAt: state.registeredAt,
      plan,
    });
    expect((JSON.parse(JSON.stringify(facts)) as typeof facts).reduce(evolve, begin)).toEqual(state);
    if (state.status === 'ended') expect(state.clocks.filter(({ status }) => status === 'running')).toEqual([]);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['lookedBack', 'notSampled', 'visited', 'scored']));
});
