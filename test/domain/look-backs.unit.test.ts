import { allowedCommands } from '../../domain/dispute/permissions';
import { actor, at, command, givenIn, until } from '../support/dispute-spec';
import { visitedBy } from '../support/visits';
import { mediating, visiting } from './stages';

const plain = visitedBy({ neighbours: undefined });
const under = (plan: typeof plain, ...steps: Parameters<typeof givenIn>[2][]) => givenIn(plan, '2026-03-02 10:00', ...steps);
const own = actor('village', 'visitor');
const visit = (received: string, more: object = {}) => command('record-visit', received, { by: own, ...more });
const look = (received: string, more: object = {}) => command('record-look-back', received, more);
const unanswered = { contacted: false, solved: undefined, satisfied: undefined };
const unhappy = { solved: false, satisfied: false };

describe('look-back visits 一步三回头', () => {
  const closed = under(plain, ...visiting).when(visit('2026-03-10 09:00'));

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
    const sued = under(plain, ...mediating, command('report-suit', '2026-03-06 09:00'), visit('2026-03-07 09:00', unhappy));
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
    under(plain, ...visiting)
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
  const waiting = under(plain, ...visiting);
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
    under(visitedBy({ neighbours: undefined, lookBacks }), ...visiting)
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
