import { initialState } from '../../domain/dispute/evolve';
import { actor, at, civilPlan, clockTime, command, DisputeSpec, downUntil, given, givenIn, offices, until } from '../support/dispute-spec';
import { mediating } from './stages';

/** What happened by itself: `breached first-reply #1 village 2026-03-06 00:00`. */
const byItself = (spec: DisputeSpec) =>
  spec.facts.flatMap((fact) => {
    if (!('rung' in fact)) return [];
    const office = fact.kind === 'escalated' ? fact.to.id : 'office' in fact ? fact.office : '-';
    return [`${fact.kind} ${fact.clock} #${fact.occurrence} ${office} ${clockTime(fact.due)}${fact.late ? ' late' : ''}`];
  });

const firstReplyToTown = [
  'reminded first-reply #1 - 2026-03-04 09:00',
  'breached first-reply #1 village 2026-03-06 00:00',
  'accountabilityProposed first-reply #1 village 2026-03-09 09:00',
  'escalated first-reply #1 town 2026-03-11 09:00',
];

test('QL-21: registered and nobody answers: reminder, card, proposal, hand-up, each once, in order', () => {
  const silent = given().when(until('2026-03-11 09:00'));
  expect(byItself(silent)).toEqual(firstReplyToTown);
  expect(silent.state).toMatchObject({ status: 'registered', holder: offices.town, level: 'town' });
  expect(silent.state.breaches).toEqual([
    { ...silent.state.breaches[0], clock: 'first-reply', occurrence: 1, office: 'village', card: 'open', withdrawn: false },
  ]);
  expect(silent.when(until('2026-03-11 09:00')).news).toEqual([]);
});

test('a proposal is known by case, clock, occurrence and rung, and goes to the office next above', () => {
  expect(given().when(until('2026-03-09 09:00')).state.proposals).toMatchObject([
    { id: 'accountability-QL-2026-000001-first-reply-1-interview', office: 'village', supervisor: 'town', decision: 'pending' },
  ]);
});

test('after the hand-up the ladder begins anew for the town, up to the top of the tree, and ends there', () => {
  const silent = given().when(until('2026-12-31 10:00'));
  expect(byItself(silent).filter((text) => !text.startsWith('reminded'))).toEqual([
    ...firstReplyToTown.slice(1),
    'breached first-reply #2 town 2026-03-15 00:00',
    'accountabilityProposed first-reply #2 town 2026-03-17 09:00',
    'escalated first-reply #2 county 2026-03-19 09:00',
    'breached first-reply #3 county 2026-03-23 00:00',
    'accountabilityProposed first-reply #3 county 2026-03-24 09:00',
    'escalated first-reply #3 city 2026-03-26 09:00',
    'breached first-reply #4 city 2026-03-30 00:00',
    'topReached first-reply #4 - 2026-03-31 09:00',
    'topReached first-reply #4 - 2026-04-02 09:00',
  ]);
  expect(silent.state.holder).toEqual(offices.city);
});

describe('hand-up 上报', () => {
  const up = given(...mediating, command('hand-up', '2026-03-06 09:00'));

  test('the case clock runs on, the holder clocks are new occurrences for the new office', () => {
    expect(up.state).toMatchObject({ status: 'accepted', holder: offices.town, level: 'town' });
    expect(up.reads('mediation-period')).toBe('mediation-period #1 village running 2026-04-04 00:00');
    expect(up.reads('first-reply')).toBe('first-reply #2 town running 2026-03-10 00:00');
    expect(up.reads('weekly-update')).toBe('weekly-update #3 town running 2026-03-14 00:00');
  });

  test('who holds the case when the period of the case passes has to answer for it, not who began it', () => {
    const busy = ['2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30', '2026-04-03', '2026-04-10'].reduce(
      (spec, day) => spec.when(command('reply', `${day} 09:00`, { by: actor('town', 'handler') })),
      up,
    );
    expect(busy.state.breaches).toMatchObject([{ clock: 'mediation-period', office: 'town', card: 'open' }]);
    busy
      .when(command('answer-card', '2026-04-10 10:00', { by: actor('town', 'leader'), clock: 'mediation-period' }))
      .brings('cardAnswered');
    expect(busy.when(until('2026-04-13 09:00')).state.proposals).toMatchObject([
      { evidence: { clock: 'mediation-period', occurrence: 1, basis: 'PM-2' }, office: 'town', supervisor: 'county' },
    ]);
  });

  test('a route to another office restarts its holder clocks too', () => {
    const routed = given(command('accept', '2026-03-03 09:00'), command('route', '2026-03-04 09:00', { office: offices.town }));
    expect(routed.reads('first-reply')).toBe('first-reply #2 town running 2026-03-08 00:00');
    expect(routed.reads('weekly-update')).toBe('weekly-update #2 town running 2026-03-12 00:00');
  });
});

describe('an act is judged by its receipt, never by when a timer woke', () => {
  const reply = (received: string) => command('reply', received);

  test('one millisecond before the due instant is in time, at the due instant is late', () => {
    expect(given().when(reply('2026-03-05 23:59:59.999')).brings('replied').state.breaches).toEqual([]);
    expect(given().when(reply('2026-03-06 00:00')).brings('replied').state.breaches).toMatchObject([
      { clock: 'first-reply', card: 'open' },
    ]);
  });

  test('received in time and applied late, it withdraws the breach, and the card with it', () => {
    const after = given(until('2026-03-09 10:00')).when(reply('2026-03-05 23:59:59.999')).brings('breachWithdrawn', 'replied');
    expect(after.state.breaches).toMatchObject([{ clock: 'first-reply', card: 'cancelled', withdrawn: true }]);
    expect(after.reads('first-reply')).toContain('met');
    expect(after.when(until('2026-03-11 10:00')).state.holder).toEqual(offices.village);
  });

  test('a breach is withdrawn once', () => {
    const after = given(until('2026-03-09 10:00'), reply('2026-03-05 10:00'));
    after.when(reply('2026-03-05 11:00')).brings('replied');
  });

  test('received late, it ends the clock and the breach stands', () => {
    const after = given(until('2026-03-09 10:00')).when(reply('2026-03-09 10:00')).brings('replied');
    expect(after.state.breaches).toMatchObject([{ card: 'open', withdrawn: false }]);
  });

  test('an act that does not meet the clock withdraws nothing', () => {
    const steps = [command('accept', '2026-03-03 09:00'), until('2026-03-11 00:00')];
    expect(given(...steps).state.breaches).toMatchObject([{ clock: 'weekly-update' }]);
    given(...steps)
      .when(command('extend', '2026-03-09 09:00'))
      .brings('extended');
    given(...steps)
      .when(command('report-progress', '2026-03-09 09:00'))
      .brings('breachWithdrawn', 'progressed');
  });

  test('a court that ruled in time withdraws its breach, which had no card', () => {
    const court = [...mediating, command('conclude-agreement', '2026-03-06 09:00'), command('apply-confirmation', '2026-03-09 09:00')];
    const late = given(...court, until('2026-03-13 10:00')).when(command('accept-confirmation', '2026-03-12 16:00'));
    expect(late.brings('breachWithdrawn', 'confirmationAccepted').state.breaches).toMatchObject([{ card: 'none', withdrawn: true }]);
  });
});

describe('outage', () => {
  test('rungs missed while the platform was down fire in order, each once, marked late by the platform', () => {
    const back = givenIn({ ...civilPlan, rulesVersion: 2 }, '2026-03-02 10:00').when(downUntil('2026-03-11 10:00'));
    expect(byItself(back)).toEqual(firstReplyToTown.map((text) => `${text} late`));
    expect(back.reads('first-reply')).toBe('first-reply #2 town running 2026-03-15 00:00');
    expect(back.when(until('2026-03-11 11:00')).news).toEqual([]);
  });

  test('the ladder of a breach that was found late counts from the day it was found: nobody is handed up in the same breath', () => {
    const back = given().when(downUntil('2026-03-11 10:00'));
    expect(byItself(back)).toEqual(firstReplyToTown.slice(0, 2).map((text) => `${text} late`));
    expect(back.when(until('2026-03-11 11:00')).news).toEqual([]);
    expect(byItself(back.when(until('2026-03-17 10:00'))).slice(2)).toEqual([
      'accountabilityProposed first-reply #1 village 2026-03-13 09:00',
      'escalated first-reply #1 town 2026-03-17 09:00',
    ]);
  });

  test('a rung that wakes within the spread is not late', () => {
    expect(byItself(given().when(downUntil('2026-03-04 09:15')))).toEqual([firstReplyToTown[0]]);
    expect(byItself(given().when(downUntil('2026-03-04 09:16')))).toEqual([`${firstReplyToTown[0]} late`]);
  });

  test('a registration that waited for the engine keeps its assignment day (QL-21)', () => {
    const asked = new DisputeSpec(initialState({ ...given().state, office: offices.village }));
    const waited = asked.fold([{ kind: 'registered', office: 'village', registrar: 'hall' }], at('2026-03-04 08:00'));
    expect(waited.reads('first-reply')).toBe('first-reply #1 village running 2026-03-06 00:00');
  });
});
