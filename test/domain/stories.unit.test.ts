import { actor, clockTime, command, given, until } from '../support/dispute-spec';
import { agreed, courtAccepted, mediating, sought, visiting, watching } from './stages';

const unreached = (moment: string) => command('record-visit', moment, { contacted: false, solved: undefined, satisfied: undefined });
const unhappy = (moment: string) => command('record-visit', moment, { satisfied: false });

test('the happy path: accepted, routed, agreed, confirmed, visited, scored, watched, ended', () => {
  const spec = given(...courtAccepted, command('rule-confirmation', '2026-03-12 09:00'), command('record-visit', '2026-03-13 09:00'));
  expect(spec.state).toMatchObject({ status: 'watching', ending: 'confirmed', score: 110, round: 1, breaches: [] });
  const ended = spec.when(until('2026-06-14 09:00')).brings('lapsed');
  expect(ended.state).toMatchObject({ status: 'ended', outcome: 'confirmed' });
  expect(ended.facts.map((fact) => fact.kind).filter((kind) => kind !== 'reminded')).toEqual([
    ...['registered', 'accepted', 'routed', 'agreed', 'confirmationSought', 'confirmationAccepted', 'confirmationRuled'],
    ...['visited', 'scored', 'lapsed'],
  ]);
  expect(ended.facts.map((fact) => fact.seq)).toEqual(ended.facts.map((_fact, index) => index + 1));
});

describe('QL-23 销账必回访', () => {
  test('an unhappy visit goes round again, with a clock of its own', () => {
    const again = given(...visiting)
      .when(unhappy('2026-03-10 09:00'))
      .brings('visited');
    expect(again.state).toMatchObject({ status: 'accepted', round: 2 });
    expect(again.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-11 00:00');
    expect(again.reads('weekly-update')).toContain('village running 2026-03-18 00:00');
  });

  test('people who are content though nothing was solved make a settlement unhappy, and a withdrawal not', () => {
    const unsolved = command('record-visit', '2026-03-10 09:00', { solved: false });
    expect(given(...visiting).when(unsolved).state).toMatchObject({ status: 'accepted', round: 2 });
    expect(given(...mediating, command('withdraw', '2026-03-09 09:00')).when(unsolved).state.status).toBe('watching');
  });

  test('not reached 未联系上 only after unanswered visits on three different days', () => {
    const twice = given(...visiting, unreached('2026-03-10 09:00'), unreached('2026-03-11 09:00'));
    expect(twice.state).toMatchObject({ status: 'visiting', missed: ['2026-03-10', '2026-03-11'] });
    expect(twice.when(unreached('2026-03-12 09:00')).brings('visited', 'scored').state).toMatchObject({ status: 'watching', score: 100 });
  });

  test('two unanswered visits on the same day count once', () => {
    const third = given(...visiting, unreached('2026-03-10 09:00'), unreached('2026-03-11 09:00')).when(unreached('2026-03-11 15:00'));
    expect(third.brings('visited').state.status).toBe('visiting');
    const sameDay = given(...visiting, unreached('2026-03-10 09:00'), unreached('2026-03-10 15:00'), unreached('2026-03-11 09:00'));
    expect(sameDay.state).toMatchObject({ status: 'visiting', missed: ['2026-03-10', '2026-03-11'] });
  });

  test.each([
    ['withdraw', 'withdrawn'],
    ['report-suit', 'suit'],
    ['fail-mediation', 'failed'],
  ] as const)('%s does not close the case: it goes through the visit', (name, ending) => {
    expect(given(...mediating, command(name, '2026-03-06 09:00')).state).toMatchObject({ status: 'visiting', ending });
  });

  test('an unhappy visit after a suit is scored: a case before the court cannot go round, and no clock of ours begins', () => {
    const sued = given(...mediating, command('report-suit', '2026-03-06 09:00')).when(unhappy('2026-03-10 09:00'));
    expect(sued.brings('visited', 'scored').state).toMatchObject({ status: 'watching', ending: 'suit', score: 90, round: 1 });
    expect(sued.state.clocks.filter((clock) => clock.status === 'running').map((clock) => clock.code)).toEqual(['watch']);
    expect(sued.when(until('2026-06-11 00:00')).state.breaches).toEqual([]);
  });
});

describe('judicial confirmation 司法确认', () => {
  test('a rejected ruling re-mediates, with a period of its own', () => {
    const rejected = given(...courtAccepted).when(command('rule-confirmation', '2026-03-12 09:00', { result: 'rejected' }));
    expect(rejected.brings('confirmationRuled').state).toMatchObject({ status: 'mediating', round: 2, sessions: 0 });
    expect(rejected.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-14 00:00');
  });

  test('JC-1: the window runs from the effect of the agreement, is reminded on days 20 and 27, and lapses without blame', () => {
    const silent = given(
      ...agreed,
      ...['2026-03-13', '2026-03-20', '2026-03-27', '2026-04-02'].map((day) => command('report-progress', `${day} 09:00`)),
    );
    expect(silent.reads('confirmation-window')).toBe('confirmation-window #1 village running 2026-04-08 00:00');
    const lapsed = silent.when(until('2026-04-08 00:00')).brings('reminded', 'lapsed');
    expect(lapsed.state).toMatchObject({ status: 'visiting', ending: 'settled', breaches: [] });
    const reminders = lapsed.facts.flatMap((fact) => (fact.kind === 'reminded' ? [`${fact.clock} ${clockTime(fact.due)}`] : []));
    expect(reminders.filter((text) => text.startsWith('conf'))).toEqual([
      'confirmation-window 2026-03-27 09:00',
      'confirmation-window 2026-04-03 09:00',
    ]);
  });

  test('JC-3, JC-4a, JC-4b: a court that lets its periods pass is marked, and no card is opened', () => {
    const slow = given(...sought)
      .when(until('2026-03-13 00:00'))
      .brings('breached');
    expect(slow.state.breaches).toMatchObject([{ clock: 'court-acceptance', office: 'court', card: 'none' }]);
    const ceiling = given(...courtAccepted).when(until('2026-04-20 00:00'));
    const ofCourt = ceiling.state.breaches.filter(({ office }) => office === 'court');
    expect(ofCourt.map(({ clock, office, card }) => `${clock} ${office} ${card}`)).toEqual([
      'court-decision court none',
      'court-ceiling court none',
    ]);
  });

  test('JC-4a: the court extends its own period, nobody else does, and the court no period of ours', () => {
    const longer = command('extend', '2026-03-13 09:00', { by: actor('court', 'court'), clock: 'court-decision', days: 10 });
    expect(
      given(...courtAccepted)
        .when(longer)
        .brings('extended')
        .reads('court-decision'),
    ).toContain('running 2026-04-08 00:00');
    given(...courtAccepted)
      .when(command('extend', '2026-03-13 09:00', { clock: 'court-decision' }))
      .thenRefused('not-this-court');
  });

  test('a refused application is visited like a settlement', () => {
    expect(given(...sought, command('refuse-confirmation', '2026-03-10 09:00')).state).toMatchObject({
      status: 'visiting',
      ending: 'settled',
    });
  });
});

describe('watch 观察', () => {
  test('QL-26: three months after close-out the case ends, at the end of the last day', () => {
    expect(given(...watching).reads('watch')).toBe('watch #1 village running 2026-06-11 00:00');
    expect(given(...watching).when(until('2026-06-10 23:59')).state.status).toBe('watching');
    expect(given(...watching).when(until('2026-06-11 00:00')).state.status).toBe('ended');
  });

  test('a rebound reopens the case with clocks of its own, and a second watch follows', () => {
    const back = given(...watching, command('report-rebound', '2026-04-10 09:00'));
    expect(back.state).toMatchObject({ status: 'accepted', round: 2 });
    expect(back.reads('first-reply')).toBe('first-reply #2 village running 2026-04-14 00:00');
    expect(back.reads('mediation-period')).toBe('mediation-period #2 village running 2026-05-12 00:00');
    expect(back.reads('watch')).toContain('#1 village stopped');
    const ended = ['reply', 'route', 'fail-mediation', 'record-visit'] as const;
    const again = ended.reduce((spec, name) => spec.when(command(name, '2026-04-13 09:00')), back);
    expect(again.state).toMatchObject({ status: 'watching', score: 95, round: 2 });
    expect(again.reads('watch')).toBe('watch #2 village running 2026-07-14 00:00');
  });
});
