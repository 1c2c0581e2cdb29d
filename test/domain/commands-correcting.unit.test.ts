import { actor, at, civilPlan, clockTime, command, given, givenIn, offices, until } from '../support/dispute-spec';
import { type CommandCase, testCommands } from './command-cases';
import { accepted, agreed, mediating, suspended, visiting, watching } from './stages';

const clerk = actor('village', 'handler');
const entry = (kind: string, moment: string) => ({ seq: 2, kind, occurredAt: at(moment) });
const to = (moment: string) => at(moment);
const neighbour = { ...offices.village, id: 'neighbour' };

const cases: readonly CommandCase[] = [
  {
    name: 'correct-date 更正日期',
    allowed: { given: accepted, when: command('correct-date', '2026-03-03 10:00'), brings: ['dateCorrected'] },
    refused: [
      // The office that would gain by another date does not correct it.
      { given: accepted, when: command('correct-date', '2026-03-03 10:00', { by: actor('village', 'leader') }), code: 'not-supervisor' },
      { given: accepted, when: command('correct-date', '2026-03-03 10:00', { by: actor('town', 'handler') }), code: 'not-allowed' },
      {
        given: accepted,
        when: command('correct-date', '2026-03-03 10:00', { correctedTo: to('2026-03-03 10:01') }),
        code: 'occurred-in-future',
      },
      {
        given: accepted,
        when: command('correct-date', '2026-03-03 10:00', { correctedTo: to('2026-03-02 09:59') }),
        code: 'occurred-before-registration',
      },
      {
        given: accepted,
        when: command('correct-date', '2026-03-03 10:00', { correctedTo: to('2026-03-02 15:00') }),
        code: 'nothing-corrected',
      },
    ],
    again: 'nothing-corrected',
  },
  {
    name: 'correct-assignment 更正交办',
    allowed: { given: mediating, when: command('correct-assignment', '2026-03-05 10:00'), brings: ['assignmentCorrected'] },
    refused: [
      {
        given: mediating,
        when: command('correct-assignment', '2026-03-05 10:00', { by: actor('village', 'leader') }),
        code: 'not-supervisor',
      },
      { given: mediating, when: command('correct-assignment', '2026-03-05 10:00', { office: offices.village }), code: 'nothing-corrected' },
    ],
    again: 'nothing-corrected',
  },
  {
    name: 'correct-party 更正当事人信息',
    allowed: { given: accepted, when: command('correct-party', '2026-03-03 10:00'), brings: ['partyCorrected'] },
    refused: [
      { given: accepted, when: command('correct-party', '2026-03-03 10:00', { by: actor('elsewhere', 'handler') }), code: 'not-holder' },
    ],
    again: ['partyCorrected'],
  },
];
testCommands(cases);

describe('a date put right', () => {
  const lateEntry = given(command('accept', '2026-03-03 09:00', { occurred: '2026-03-02 16:00' }));
  const right = command('correct-date', '2026-03-03 10:00', {
    entry: entry('accepted', '2026-03-02 16:00'),
    correctedTo: to('2026-03-03 08:30'),
  });

  test('the clock that ran from it begins anew as its next occurrence, from the right day', () => {
    expect(lateEntry.reads('mediation-period')).toBe('mediation-period #1 village running 2026-04-03 00:00');
    expect(lateEntry.when(right).reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-04 00:00');
  });

  test('the clocks that run from receipt stay as they are', () => {
    expect(lateEntry.when(right).reads('weekly-update')).toBe(lateEntry.reads('weekly-update'));
  });

  test('the agreement takes effect on the right day, and so does the window for its confirmation', () => {
    const spec = given(...agreed).when(
      command('correct-date', '2026-03-09 10:00', { entry: entry('agreed', '2026-03-06 09:00'), correctedTo: to('2026-03-05 09:00') }),
    );
    expect(spec.state).toMatchObject({
      status: 'confirming',
      agreement: { effectiveAt: at('2026-03-05 09:00') },
      since: at('2026-03-05 09:00'),
    });
    expect(spec.reads('confirmation-window')).toBe('confirmation-window #2 village running 2026-04-08 00:00');
  });

  test('a suspension that began earlier stands still longer', () => {
    const resumed = given(...suspended, command('resume', '2026-03-12 09:00'));
    const spec = resumed.when(
      command('correct-date', '2026-03-12 10:00', { entry: entry('resumed', '2026-03-12 09:00'), correctedTo: to('2026-03-10 09:00') }),
    );
    const days = (at('2026-03-12 00:00') - at('2026-03-10 00:00')) / 86_400_000;
    expect((resumed.clock('mediation-period').dueAt ?? 0) - (spec.clock('mediation-period').dueAt ?? 0)).toBe(days * 86_400_000);
  });

  test('a breach that rested on the wrong date is taken back, its rungs may fire again for the right one', () => {
    const missed = given(...mediating, until('2026-04-04 12:00'));
    expect(missed.state.breaches.map((breach) => breach.clock)).toContain('mediation-period');
    const corrected = missed.when(
      command('correct-date', '2026-04-04 13:00', {
        entry: entry('accepted', '2026-03-03 09:00'),
        correctedTo: to('2026-03-10 09:00'),
        by: actor('city', 'leader'),
      }),
    );
    corrected.brings('breachWithdrawn', 'dateCorrected');
    expect(corrected.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-11 00:00');
    expect(corrected.clock('mediation-period')).toMatchObject({ fired: [], breachedAt: null });
    const again = corrected.when(until('2026-04-11 12:00')).state.breaches.filter((breach) => breach.clock === 'mediation-period');
    expect(again.map(({ occurrence, withdrawn }) => [occurrence, withdrawn])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test('a clock that counts from receipt stays, also where the act was entered as it happened', () => {
    const atOnce = given(...mediating);
    const corrected = atOnce.when(
      command('correct-date', '2026-03-05 10:00', { entry: entry('routed', '2026-03-04 09:00'), correctedTo: to('2026-03-03 15:00') }),
    );
    corrected.brings('dateCorrected');
    expect(corrected.reads('weekly-update')).toBe(atOnce.reads('weekly-update'));
    expect(corrected.state.since).toBe(at('2026-03-03 15:00'));
  });

  test('a rebound counts from its receipt, whatever day is put right about it', () => {
    const back = given(...watching, command('report-rebound', '2026-03-20 09:00'));
    const corrected = back.when(
      command('correct-date', '2026-03-23 10:00', { entry: entry('reopened', '2026-03-20 09:00'), correctedTo: to('2026-03-16 09:00') }),
    );
    corrected.brings('dateCorrected');
    expect(corrected.state.clocks).toEqual(back.when(until('2026-03-23 10:00')).state.clocks);
  });

  test('missed by the right date too: the office that was charged is charged, and the case does not go up a second time', () => {
    const alone = { ...civilPlan, clocks: civilPlan.clocks.filter(({ code }) => code === 'mediation-period') };
    const risen = givenIn(alone, '2026-03-02 10:00', ...accepted, until('2026-04-22 12:00'));
    expect(risen.state.holder.id).toBe('town');
    const corrected = risen.when(
      command('correct-date', '2026-04-22 13:00', {
        entry: entry('accepted', '2026-03-03 09:00'),
        correctedTo: to('2026-03-02 16:00'),
        by: actor('city', 'leader'),
      }),
    );
    corrected.brings('breachWithdrawn', 'dateCorrected', 'breached');
    const later = corrected.when(until('2026-04-22 14:00'));
    const ofThePeriod = later.facts.filter((fact) => 'clock' in fact && fact.clock === 'mediation-period');
    expect(ofThePeriod.filter(({ kind }) => kind === 'escalated')).toHaveLength(1);
    expect(later.state.breaches.filter(({ clock }) => clock === 'mediation-period')).toMatchObject([
      { occurrence: 1, office: 'village', withdrawn: true },
      { occurrence: 2, office: 'village', supervisor: 'town', card: 'open', withdrawn: false, dueAt: at('2026-04-03 00:00') },
    ]);
    expect(later.state.proposals.filter(({ evidence }) => evidence.clock === 'mediation-period')).toMatchObject([
      { evidence: { occurrence: 1 } },
      { office: 'village', evidence: { occurrence: 2, dueAt: at('2026-04-03 00:00') } },
    ]);
  });

  test('no day stands still twice: a suspension put before the one that went before it begins where that ended', () => {
    const twice = given(
      ...suspended,
      command('resume', '2026-03-12 09:00'),
      command('suspend', '2026-03-16 09:00'),
      command('resume', '2026-03-18 09:00'),
    );
    const corrected = twice.when(
      command('correct-date', '2026-03-18 10:00', { entry: entry('suspended', '2026-03-16 09:00'), correctedTo: to('2026-03-10 09:00') }),
    );
    corrected.brings('dateCorrected');
    expect(corrected.clock('mediation-period').pauses).toEqual([
      { from: at('2026-03-05 09:00'), to: at('2026-03-12 09:00') },
      { from: at('2026-03-12 09:00'), to: at('2026-03-18 09:00') },
    ]);
    // Thirteen days from 5 to 18 March, and no more.
    expect(corrected.reads('mediation-period')).toBe('mediation-period #2 village running 2026-04-17 00:00');
  });

  test('a correction that another one overtook starts from where that one left the moment', () => {
    const once = given(...accepted).when(
      command('correct-date', '2026-03-04 10:00', { entry: entry('accepted', '2026-03-03 09:00'), correctedTo: to('2026-03-02 15:00') }),
    );
    const twice = once.when(
      command('correct-date', '2026-03-04 10:01', { entry: entry('accepted', '2026-03-03 09:00'), correctedTo: to('2026-03-04 08:00') }),
    );
    expect(twice.news).toMatchObject([{ kind: 'dateCorrected', was: at('2026-03-02 15:00'), now: at('2026-03-04 08:00') }]);
    expect(twice.reads('mediation-period')).toBe('mediation-period #3 village running 2026-04-08 00:00');
  });

  test('the date of another act on the day of a visit moves no attempt', () => {
    const tried = given(
      ...visiting,
      command('record-visit', '2026-03-09 15:00', { contacted: false, solved: undefined, satisfied: undefined }),
    );
    const spec = tried.when(
      command('correct-date', '2026-03-11 10:00', {
        entry: entry('confirmationWaived', '2026-03-09 09:00'),
        correctedTo: to('2026-03-06 18:00'),
      }),
    );
    expect(spec.state).toMatchObject({ missed: ['2026-03-09'] });
  });

  test('an attempt to visit counts on the day it was made', () => {
    const tried = given(
      ...visiting,
      command('record-visit', '2026-03-10 09:00', { contacted: false, solved: undefined, satisfied: undefined }),
    );
    const spec = tried.when(
      command('correct-date', '2026-03-11 10:00', { entry: entry('visited', '2026-03-10 09:00'), correctedTo: to('2026-03-09 18:00') }),
    );
    expect(spec.state).toMatchObject({ missed: ['2026-03-09'] });
  });
});

describe('an assignment put right', () => {
  test('the right office has it to fix anew, with a first reply of its own; what the wrong one missed is taken back', () => {
    const missed = given(until('2026-03-06 08:00'));
    expect(missed.state.breaches).toMatchObject([{ clock: 'first-reply', office: 'village', withdrawn: false }]);
    const spec = missed.when(command('correct-assignment', '2026-03-06 09:00', { office: neighbour }));
    spec.brings('breachWithdrawn', 'assignmentCorrected');
    expect(spec.state).toMatchObject({ holder: { id: 'neighbour' }, breaches: [{ withdrawn: true, card: 'cancelled' }] });
    expect(spec.reads('first-reply')).toBe('first-reply #2 neighbour running 2026-03-10 00:00');
    expect(clockTime(spec.state.registeredAt)).toBe('2026-03-02 10:00');
  });

  test('a case in mediation is fixed anew in level, grade and responsibility', () => {
    expect(given(...mediating, command('correct-assignment', '2026-03-05 10:00')).state.status).toBe('accepted');
  });

  test('at the top, where nobody stands above, the office corrects itself', () => {
    const top = given(command('accept', '2026-03-02 11:00'), command('route', '2026-03-02 12:00', { office: offices.city, by: clerk }));
    const right = command('correct-date', '2026-03-03 10:00', {
      entry: entry('accepted', '2026-03-02 11:00'),
      correctedTo: to('2026-03-02 10:30'),
      by: actor('city', 'leader'),
    });
    top.when(right).brings('dateCorrected');
  });
});
