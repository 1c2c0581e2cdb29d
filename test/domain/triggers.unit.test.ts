import type { CaseTrigger, HandlingPlan } from '../../contracts/plan';
import { civil } from '../../dispute-types/civil';
import { triggered } from '../../domain/dispute/triggers';
import { caseEntries } from '../../domain/ledger/case-entries';
import { restsOn } from '../../domain/ledger/rests-on';
import { planFaults } from '../../domain/plan/check';
import { qionglai } from '../../jurisdictions/qionglai';
import { actor, at, civilPlan, command, type DisputeSpec, given, givenIn, until } from '../support/dispute-spec';
import { accepted, mediating, watching } from './stages';

const proposals = ({ state }: DisputeSpec) =>
  state.proposals.map(
    ({ id, office, supervisor, measure }) => `${id.replace('accountability-QL-2026-000001-', '')} ${office} by ${supervisor}: ${measure}`,
  );

test('a rebound is traced back, once for each time, before the office above the one that had closed it (JL-DL-12)', () => {
  const rebound = given(...watching, command('report-rebound', '2026-04-10 09:00'), until('2026-04-10 09:30'));
  expect(proposals(rebound)).toEqual(['rebound-trace-1-village village by town: trace']);
  expect(rebound.when(until('2026-04-10 10:00')).news).toEqual([]);
});

test('a skip-level petition is traced back (TA-23); a case that turned criminal two levels up; again when it happens again', () => {
  const once = given(...mediating, command('report-event', '2026-03-05 09:00'), until('2026-03-05 09:30'));
  expect(proposals(once)).toEqual(['skip-level-trace-1-village village by town: trace']);
  expect(once.state.events).toMatchObject([{ event: 'skip-level', office: 'village', next: 'town' }]);
  const more = once
    .when(command('report-event', '2026-03-05 10:00', { id: 'again-again' }))
    .when(command('report-event', '2026-03-05 10:01', { event: 'turned-criminal' }))
    .when(until('2026-03-05 11:00'));
  expect(proposals(more).slice(1)).toEqual([
    'skip-level-trace-2-village village by town: trace',
    'criminal-trace-1-village village by county: trace',
  ]);
});

test('the third missed deadline of one office in a case; those of others are none of it, and a silence that misses two duties is not enough', () => {
  const silent = given(...mediating, until('2026-03-30 10:00'));
  expect(proposals(silent).filter((text) => text.startsWith('repeated-breaches'))).toEqual([]);
  const twice = given(
    ...mediating,
    ...['2026-03-12', '2026-03-20', '2026-03-28'].flatMap((day) => [until(`${day} 09:00`), command('report-progress', `${day} 10:00`)]),
    until('2026-03-28 11:00'),
  );
  const [proposal] = twice.state.proposals.filter(({ measure }) => measure === 'circular');
  expect(proposal).toMatchObject({ office: 'village', supervisor: 'town', evidence: { rests: [{}, {}, {}] } });
  // With one of the three taken back, what rests on all falls, signed or not.
  const [breach] = twice.state.breaches;
  expect(breach && proposal && restsOn(proposal.evidence, breach)).toBe(true);
  const signed = { ...twice.state, proposals: twice.state.proposals.map((one) => ({ ...one, decision: 'signed' as const })) };
  const withdrawn = {
    kind: 'breachWithdrawn',
    seq: 99,
    at: 0,
    clock: breach?.clock ?? '',
    occurrence: breach?.occurrence ?? 0,
    receivedAt: 0,
  } as const;
  expect(caseEntries(signed, withdrawn).map(({ id }) => id)).toContain(`reversal-measure-${proposal?.id}`);
});

test('missed deadlines that are found at once, as after an outage, set off every time; with one taken back the others count anew, under the next number', () => {
  const silent = given(
    ...mediating,
    ...['2026-03-12', '2026-03-20', '2026-03-28'].flatMap((day) => [until(`${day} 09:00`), command('report-progress', `${day} 10:00`)]),
  ).state;
  const [one, two, three] = silent.breaches;
  if (!one || !two || !three) throw new Error('three breaches');
  const more = [4, 5, 6].map((index) => ({ ...three, occurrence: index + 10 }));
  const six = { ...silent, proposals: [], breaches: [one, two, three, ...more] };
  const now = at('2026-03-28 11:00');
  const [first] = triggered(six, now);
  expect(first).toMatchObject({ occurrence: 1, measure: 'circular', evidence: { rests: [one, two, three].map(keyOf) } });
  const proposal = first && { ...first, at: 0, decision: 'pending' as const };
  const then = { ...six, proposals: proposal ? [proposal] : [] };
  expect(triggered(then, now)).toMatchObject([{ occurrence: 2, evidence: { rests: more.map(keyOf) } }]);
  const fallen = { ...then, breaches: [{ ...one, withdrawn: true }, two, three, ...more.slice(0, 1)] };
  expect(triggered(fallen, now)).toMatchObject([{ occurrence: 2, evidence: { rests: [two, three, more[0] ?? one].map(keyOf) } }]);
});

const keyOf = ({ clock, occurrence }: { clock: string; occurrence: number }) => ({ clock, occurrence });

test('a plan that brings triggers is nobody’s past: what was missed, handled again or reported before does not count (0015)', () => {
  const { triggers: _, ...before } = civilPlan;
  const late = ['2026-03-12', '2026-03-20', '2026-03-28'].flatMap((day) => [
    until(`${day} 09:00`),
    command('report-progress', `${day} 10:00`),
  ]);
  const adopted = givenIn(
    before,
    '2026-03-02 10:00',
    ...mediating,
    ...late,
    command('adopt-plan', '2026-03-28 11:00', { to: { ...civilPlan, type: { ...civilPlan.type, version: 'next' } } }),
    until('2026-03-28 12:00'),
  );
  expect(proposals(adopted).filter((text) => text.includes('circular'))).toEqual([]);
  const again = adopted
    .when(until('2026-04-06 09:00'))
    .when(command('report-progress', '2026-04-06 10:00'))
    .when(until('2026-04-06 11:00'));
  expect(proposals(again).filter((text) => text.includes('circular'))).toEqual([]);
});

test('a trigger that keeps its name and goes off for something else is new: what happened before it does not count', () => {
  const misses = (...days: string[]) =>
    days.flatMap((day) => [until(`2026-${day} 09:00`), command('report-progress', `2026-${day} 10:00`)]);
  const stricter = planWith('next', (trigger) =>
    trigger.on.kind === 'breaches' ? { ...trigger, on: { ...trigger.on, count: 2 } } : trigger,
  );
  const circulars = (spec: DisputeSpec) => proposals(spec).filter((text) => text.includes('circular'));
  const adopted = given(
    ...mediating,
    ...misses('03-12', '03-20'),
    command('adopt-plan', '2026-03-20 11:00', { to: stricter }),
    until('2026-03-20 12:00'),
  );
  expect(adopted.state.breaches).toHaveLength(2);
  expect(circulars(adopted)).toEqual([]);
  expect(circulars(adopted.when(until('2026-03-28 09:00')).when(command('report-progress', '2026-03-28 10:00')))).toEqual([]);
  // A plan made before version 0.4 counts them, as it did when its cases went on.
  const { spread: _, ...older } = stricter;
  const asBefore = given(...mediating, ...misses('03-12', '03-20'), command('adopt-plan', '2026-03-20 11:00', { to: older }));
  expect(circulars(asBefore.when(until('2026-03-20 12:00')))).toHaveLength(1);
});

test('a trigger that was dropped and is brought back goes on with its next number, and passes nothing over', () => {
  const { triggers: _, ...dropped } = { ...civilPlan, type: { ...civilPlan.type, version: 'without' } };
  const skipped = (time: string, id: string) => command('report-event', `2026-03-05 ${time}`, { id });
  const back = given(
    ...mediating,
    skipped('09:00', 'first'),
    until('2026-03-05 09:10'),
    command('adopt-plan', '2026-03-05 09:20', { to: dropped }),
    skipped('09:30', 'meanwhile'),
    until('2026-03-05 09:40'),
    command('adopt-plan', '2026-03-05 09:50', { to: planWith('again', (trigger) => trigger) }),
    until('2026-03-05 10:00'),
  );
  expect(proposals(back)).toEqual(['skip-level-trace-1-village village by town: trace']);
  const next = back.when(skipped('10:10', 'next')).when(until('2026-03-05 10:20'));
  expect(proposals(next).slice(1)).toEqual(['skip-level-trace-2-village village by town: trace']);
});

const planWith = (version: string, change: (trigger: CaseTrigger) => CaseTrigger): HandlingPlan => ({
  ...civilPlan,
  type: { ...civilPlan.type, version },
  triggers: (civilPlan.triggers ?? []).map(change),
});

test('handled again twice: listed supervision two levels up', () => {
  const unhappy = (day: string) => [
    command('route', `2026-03-${day} 09:00`),
    command('conclude-agreement', `2026-03-${day} 10:00`),
    command('waive-confirmation', `2026-03-${day} 11:00`),
    command('record-visit', `2026-03-${day} 12:00`, { satisfied: false }),
  ];
  const twice = given(...accepted, ...unhappy('04'), ...unhappy('05'), until('2026-03-05 13:00'));
  expect(proposals(twice)).toEqual(['repeated-handling-1-case village by county: listed']);
  // In other hands it is not proposed a second time.
  const handed = twice.when(command('hand-up', '2026-03-06 09:00')).when(until('2026-03-06 10:00'));
  expect(proposals(handed)).toHaveLength(1);
});

test('a rectification that was not finished brings the next measure: interview, circular, listed supervision, referral (AC-5)', () => {
  const { state } = given(until('2026-03-09 10:00'));
  const late = { ...state, proposals: state.proposals.map((one) => ({ ...one, unrectified: true as const })) };
  const next = triggered(late, at('2026-03-20 09:00'));
  expect(next).toMatchObject([
    { clock: 'unrectified-interview', office: 'village', supervisor: 'town', measure: 'circular', occurrence: 1 },
  ]);
});

test('each rectification that was not finished brings one, in whatever order they were missed; under rules before the fourth two, as histories have it', () => {
  const { state } = given(until('2026-03-09 10:00'));
  const [of] = state.proposals;
  if (!of) throw new Error('Nothing was proposed.');
  const missed = (office: string, more: object) => ({ ...of, id: `${office}-interview`, office, supervisor: 'county', ...more });
  const brought = (rulesVersion: 3 | 4) => {
    const plan = { ...state.plan, rulesVersion };
    const begun = { ...state, plan, proposals: [missed('village', {}), missed('town', { unrectified: true })] };
    const [first] = triggered(begun, 0);
    if (!first) throw new Error('Nothing was brought.');
    const later = {
      ...begun,
      proposals: [
        missed('village', { unrectified: true }),
        missed('town', { unrectified: true }),
        { ...first, at: 0, decision: 'pending' as const },
      ],
    };
    return [first, ...triggered(later, 0)].map(({ evidence: { occurrence }, office }) => `${occurrence} ${office}`);
  };
  expect(brought(4)).toEqual(['1 town', '2 village']);
  expect(brought(3)).toEqual(['1 town', '1 village', '2 town']);
});

test('at the top of the tree nobody could sign, and nothing is proposed; a plan from before has no triggers', () => {
  const top = given(
    until('2026-12-31 10:00'),
    command('report-event', '2026-12-31 11:00', { by: actor('city', 'handler') }),
    until('2026-12-31 12:00'),
  );
  expect(top.state.events).toMatchObject([{ office: 'city', next: null }]);
  expect(proposals(top).filter((text) => text.includes('skip-level'))).toEqual([]);
  const { triggers: _, ...before } = civilPlan;
  const old = givenIn(before, '2026-03-02 10:00', ...watching, command('report-rebound', '2026-04-10 09:00'), until('2026-04-10 10:00'));
  expect([old.state.events, old.state.proposals]).toEqual([undefined, []]);
});

describe('the card of a missed deadline', () => {
  const card = ({ state }: DisputeSpec) => state.breaches.map(({ card: now, colour }) => [now, colour]);

  test('is ordinary, then yellow with the proposal and red with the hand-up; what was answered is open again', () => {
    expect(card(given(until('2026-03-06 10:00')))).toEqual([['open', undefined]]);
    const answered = given(until('2026-03-06 10:00'), command('answer-card', '2026-03-06 11:00'));
    expect(card(answered)).toEqual([['answered', undefined]]);
    const yellow = answered.when(until('2026-03-09 10:00'));
    expect(card(yellow)).toEqual([['open', 'yellow']]);
    expect(card(yellow.when(until('2026-03-11 10:00')))).toEqual([['open', 'red']]);
  });

  test('that was cancelled stays cancelled', () => {
    const cancelled = given(until('2026-03-06 10:00'), command('cancel-card', '2026-03-06 11:00'), until('2026-03-11 10:00'));
    expect(card(cancelled)).toEqual([['cancelled', undefined]]);
  });
});

test('a measure two levels up goes to the office that stands there, the top where there are not so many', () => {
  const [rung, ...rest] = civilPlan.ladders.standard ?? [];
  const plan: HandlingPlan = { ...civilPlan, ladders: { ...civilPlan.ladders, standard: rung ? [{ ...rung, issuer: 2 }, ...rest] : [] } };
  const silent = givenIn(plan, '2026-03-02 10:00', until('2026-03-31 08:00'));
  expect(silent.state.proposals.map(({ office, supervisor }) => [office, supervisor])).toEqual([
    ['village', 'county'],
    ['town', 'city'],
    ['county', 'city'],
  ]);
});

test('a trigger without an article, twice, by the name of a clock or after itself stops the start', () => {
  const [first] = qionglai.triggers ?? [];
  if (!first) throw new Error('no triggers');
  const place = {
    ...qionglai,
    triggers: [
      first,
      first,
      { ...first, id: 'watch' },
      { ...first, id: 'loop', basis: 'none', on: { kind: 'unrectified', measure: 'circular' } as const },
    ],
  };
  expect(planFaults(civil, place)).toEqual([
    `civil in qionglai: trigger ${first.id}: defined twice`,
    'civil in qionglai: trigger watch: is the name of a clock',
    'civil in qionglai: trigger loop: basis none has no article',
    'civil in qionglai: trigger loop: follows itself',
  ]);
});
