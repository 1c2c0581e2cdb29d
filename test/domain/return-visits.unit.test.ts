import type { HandlingPlan } from '../../contracts/plan';
import { evolve, initialState } from '../../domain/dispute/evolve';
import { formOf } from '../../domain/dispute/form';
import { allowedCommands } from '../../domain/dispute/permissions';
import { drawOf } from '../../domain/dispute/sample';
import { actor, at, command, givenIn, offices, until } from '../support/dispute-spec';
import { dongliaoPlan, sampleOf, threeHouseholds, visitedBy } from '../support/visits';
import { agreed, visiting } from './stages';
import { walk } from './walk';

const under = (plan: HandlingPlan, ...steps: Parameters<typeof givenIn>[2][]) => givenIn(plan, '2026-03-02 10:00', ...steps);
const drawn = drawOf('QL-2026-000001');
const own = actor('village', 'visitor');
const visit = (received: string, more: object = {}) => command('record-visit', received, { by: own, ...more });
const unanswered = { contacted: false, solved: undefined, satisfied: undefined };

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
    const spec = under(plans[who], ...visiting);
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
    const spec = under(visitedBy({ neighbours: undefined, caller: undefined }), ...visiting);
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
    const closed = under(out, ...agreed).when(waive);
    closed.brings('confirmationWaived', 'notSampled', 'scored');
    expect(closed.news[1]).toMatchObject({ drawn, share: drawn, basis: 'SET-LOOK-BACK' });
    expect(closed.news[2]).toMatchObject({ points: 100, inputs: { satisfied: 0, dissatisfied: 0, notReached: 0, notSampled: 1 } });
    expect(closed.state).toMatchObject({ status: 'watching', ending: 'settled', round: 1 });
  });

  test('one that was drawn waits for its visit', () => {
    const waiting = under(visitedBy({ neighbours: undefined, ...sampleOf(drawn + 1) }), ...agreed).when(waive);
    waiting.brings('confirmationWaived');
    expect(waiting.state.status).toBe('visiting');
  });

  test.each([
    ['its type', { types: ['civil'] }],
    ['its grade', { grades: ['ordinary'] }],
  ])('always visited for %s', (_, always) => {
    under(visitedBy({ ...sampleOf(drawn, always) }), ...agreed)
      .when(waive)
      .brings('confirmationWaived');
  });

  test('always visited when it is handled again, where the place says so', () => {
    const again = (rehandled: boolean) =>
      under(
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
    expect(under(out, ...agreed).when(until('2026-04-10 00:00')).state.status).toBe('visiting');
  });
});

describe('visit one, call on three 走一家访三家', () => {
  const waiting = under(dongliaoPlan, ...visiting);

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
    under(strict, ...visiting)
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
