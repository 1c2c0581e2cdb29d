import type { CalendarNotice } from '../../contracts/plan';
import { noticeFaults, withNotice } from '../../domain/calendar-notice';
import { movedDeadlines, planWithNotice } from '../../domain/dispute/adoption';
import { evolve } from '../../domain/dispute/evolve';
import { outageFacts } from '../../domain/dispute/outages';
import { rulesOf } from '../../domain/dispute/rules';
import {
  anotherPlan,
  at,
  calendar2026,
  civilPlan,
  clockTime,
  command,
  type DisputeSpec,
  given,
  givenIn,
  offices,
  until,
} from '../support/dispute-spec';
import { accepted, mediating } from './stages';

/** The notice of a coming year, as this product would be given it; the spans are invented for the test. */
const notice: CalendarNotice = {
  year: 2027,
  source: 'test notice',
  off: [
    ['2027-01-01', '2027-01-03'],
    ['2027-02-05', '2027-02-11'],
    ['2027-04-03', '2027-04-05'],
    ['2027-05-01', '2027-05-05'],
    ['2027-06-09', '2027-06-11'],
    ['2027-09-15', '2027-09-17'],
    ['2027-10-01', '2027-10-07'],
  ],
  work: ['2027-02-13', '2027-05-08', '2027-10-09'],
};
const statutory = ['2027-01-01', '2027-02-05', '2027-02-06', '2027-04-05', '2027-05-01', '2027-06-09', '2027-09-15', '2027-10-01'];

describe('a newer plan', () => {
  test('counts every open clock anew; one whose date moves goes on as its next occurrence, and the fact lists it', () => {
    const spec = given(...mediating).when(command('adopt-plan', '2026-03-06 10:00'));
    spec.brings('planAdopted');
    expect(spec.reads('mediation-period')).toBe('mediation-period #2 village running 2026-05-07 00:00');
    expect(spec.reads('weekly-update')).toBe('weekly-update #2 village running 2026-03-12 00:00');
    const [fact] = spec.news;
    expect(fact).toMatchObject({
      moved: [{ clock: 'mediation-period', occurrence: 2, basis: 'PM-2', from: at('2026-04-04 00:00'), to: at('2026-05-07 00:00') }],
    });
    expect(spec.state.plan.type.version).toBe('next');
  });

  test('takes back what was missed by the old date and is not missed by the new one', () => {
    const missed = given(...mediating, until('2026-04-04 12:00'));
    const spec = missed.when(command('adopt-plan', '2026-04-04 13:00', { by: { principal: 'c', office: 'city', roles: ['leader'] } }));
    spec.brings('breachWithdrawn', 'planAdopted');
    expect(spec.state.breaches.filter((breach) => breach.clock === 'mediation-period')).toMatchObject([{ withdrawn: true }]);
  });

  test('leaves alone what was missed and stays missed: nobody is called to account twice', () => {
    const late = {
      ...anotherPlan(),
      clocks: anotherPlan().clocks.map((rule) =>
        rule.code === 'mediation-period' ? { ...rule, length: 31, unit: 'calendarDay' as const } : rule,
      ),
    };
    const missed = given(...mediating, until('2026-05-20 12:00'));
    const before = missed.clock('mediation-period');
    const spec = missed.when(
      command('adopt-plan', '2026-05-20 13:00', { to: late, by: { principal: 'c', office: 'city', roles: ['leader'] } }),
    );
    spec.brings('planAdopted');
    expect(spec.clock('mediation-period')).toEqual(before);
    expect(spec.news[0]).toMatchObject({ moved: [] });
  });

  test('puts nobody in arrears afterwards: a date it would set in the past stays', () => {
    const shorter = anotherPlan();
    const to = {
      ...shorter,
      clocks: shorter.clocks.map((rule) =>
        rule.code === 'mediation-period' ? { ...rule, length: 5, unit: 'calendarDay' as const } : rule,
      ),
    };
    const before = given(...mediating, until('2026-03-16 10:00'));
    const spec = before.when(
      command('adopt-plan', '2026-03-16 10:00', { to, by: { principal: 'c', office: 'county', roles: ['leader'] } }),
    );
    spec.brings('planAdopted');
    expect(spec.reads('mediation-period')).toBe(before.reads('mediation-period'));
    expect(spec.when(until('2026-03-16 11:00')).state.breaches.map(({ clock }) => clock)).not.toContain('mediation-period');
  });

  test('and goes on from that date: an outage, a pause or an extension afterwards moves it and puts nobody in arrears', () => {
    const shorter = (rulesVersion: 3 | 4) => {
      const next = anotherPlan();
      const clocks = next.clocks.map((rule) =>
        rule.code === 'mediation-period' ? { ...rule, length: 5, unit: 'calendarDay' as const } : rule,
      );
      return { ...next, rulesVersion, clocks };
    };
    const adopted = (rulesVersion: 3 | 4) =>
      given(
        ...mediating,
        // Else the ladder hands the case up on the seventeenth.
        command('report-progress', '2026-03-10 09:00'),
        until('2026-03-16 10:00'),
        command('adopt-plan', '2026-03-16 10:00', {
          to: shorter(rulesVersion),
          by: { principal: 'c', office: 'county', roles: ['leader'] },
        }),
      );
    const spec = adopted(4);
    expect(clockTime(spec.clock('mediation-period').dueAt)).toBe('2026-04-04 00:00');
    const due = (one: DisputeSpec) => clockTime(one.clock('mediation-period').dueAt);
    const down = { part: 'engine', from: at('2026-03-17 10:00'), to: at('2026-03-18 12:00') } as const;
    const told = spec.fold(outageFacts(spec.state, down, at('2026-03-18 12:00')), at('2026-03-18 12:00'));
    // The fifth of April is a Sunday, the sixth a day off.
    expect(due(told)).toBe('2026-04-08 00:00');
    const resumed = spec.when(command('suspend', '2026-03-17 09:00')).when(command('resume', '2026-03-18 09:00'));
    expect(due(resumed)).toBe('2026-04-08 00:00');
    expect(due(spec.when(command('extend', '2026-03-17 09:00')))).toBe('2026-04-14 00:00');
    for (const one of [told, resumed])
      expect(one.when(until('2026-03-19 09:00')).state.breaches.map(({ clock }) => clock)).not.toContain('mediation-period');
    // A notice of days off leaves it the period it goes by.
    const noticed = spec
      .when(command('extend', '2026-03-17 09:00'))
      .fold([{ kind: 'calendarAdopted', notice, moved: [] }], at('2026-03-17 10:00'));
    expect(due(noticed)).toBe('2026-04-14 00:00');
    // A later plan counts it by its own rule again.
    const longer = { ...anotherPlan(), type: { code: 'civil', version: 'later' } };
    const again = spec.when(
      command('adopt-plan', '2026-03-17 10:00', { to: longer, by: { principal: 'c', office: 'county', roles: ['leader'] } }),
    );
    expect([due(again), again.clock('mediation-period').own]).toEqual(['2026-05-07 00:00', undefined]);
    const still = spec
      .when(command('suspend', '2026-03-17 09:00'))
      .when(command('adopt-plan', '2026-03-17 10:00', { to: longer, by: { principal: 'c', office: 'county', roles: ['leader'] } }));
    expect(still.clock('mediation-period').own).toBeUndefined();
    // As histories have it.
    const old = adopted(3);
    expect(due(old.fold(outageFacts(old.state, down, at('2026-03-18 12:00')), at('2026-03-18 12:00')))).toBe('2026-03-10 00:00');
  });

  test('makes up for no rung: a ladder under another name does nothing a second time', () => {
    const alone = { ...civilPlan, clocks: civilPlan.clocks.filter(({ code }) => code === 'mediation-period') };
    const renamed = Object.entries(alone.ladders).map(([name, rungs]) => [name, rungs.map((rung) => ({ ...rung, id: `new-${rung.id}` }))]);
    const to = { ...alone, place: { ...alone.place, version: 'next' }, ladders: Object.fromEntries(renamed) };
    const risen = givenIn(alone, '2026-03-02 10:00', ...accepted, until('2026-04-22 12:00'));
    const by = { principal: 'c', office: 'city', roles: ['leader' as const] };
    const later = risen.when(command('adopt-plan', '2026-04-22 13:00', { to, by })).when(until('2026-04-22 14:00'));
    expect(risen.facts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['accountabilityProposed', 'escalated']));
    expect(later.facts.slice(risen.facts.length).map(({ kind }) => kind)).toEqual(['planAdopted']);
  });

  test('received before a deadline and applied after it, it takes back no breach of a date that does not move', () => {
    const missed = given(...mediating, until('2026-04-04 12:00'));
    const to = { ...civilPlan, place: { ...civilPlan.place, version: 'next' } };
    const { state } = missed;
    const facts = rulesOf(state).decide(state, command('adopt-plan', '2026-04-03 23:00', { to }));
    expect(facts.map(({ kind }) => kind)).toEqual(['planAdopted']);
  });

  test('made before a notice that has reached the case, it leaves the case its calendar', () => {
    const begun = given(...accepted);
    const known = begun.fold([{ kind: 'calendarAdopted', notice, moved: [] }], at('2026-03-04 09:00'));
    const adopted = known.when(command('adopt-plan', '2026-03-05 10:00'));
    adopted.brings('planAdopted');
    expect(adopted.state.plan).toMatchObject({ type: { version: 'next' }, calendar: { validThrough: '2027-12-31' } });
    known.when(command('adopt-plan', '2026-03-05 10:00', { to: civilPlan })).thenRefused('plan-adopted-already');
  });

  test('may leave out a clock that has ended; where a later one has it again, it goes on as the next occurrence', () => {
    const poorer = { ...anotherPlan(), clocks: anotherPlan().clocks.filter((rule) => rule.code !== 'first-reply') };
    const met = given(...accepted);
    const without = met.when(command('adopt-plan', '2026-03-05 10:00', { to: poorer }));
    without.brings('planAdopted');
    expect(without.reads('first-reply')).toBe(met.reads('first-reply'));
    const again = without
      .when(command('adopt-plan', '2026-03-05 11:00', { to: civilPlan }))
      .when(command('route', '2026-03-05 12:00', { office: offices.town }));
    expect(again.clock('first-reply')).toMatchObject({ occurrence: 2, status: 'running' });
  });

  test('is refused when the case has it, and when it does not know a clock that runs', () => {
    given(...accepted)
      .when(command('adopt-plan', '2026-03-06 10:00', { to: civilPlan }))
      .thenRefused('plan-adopted-already');
    const poorer = { ...anotherPlan(), clocks: anotherPlan().clocks.filter((rule) => rule.code !== 'weekly-update') };
    given(...accepted)
      .when(command('adopt-plan', '2026-03-06 10:00', { to: poorer }))
      .thenRefused('plan-lacks-clock');
  });
});

describe('the notice of a year 放假安排', () => {
  const late = givenIn(civilPlan, '2026-12-20 10:00', command('accept', '2026-12-21 10:00'));

  test('moves the deadlines that rest on it, and makes the others certain', () => {
    // One month from 21 December is Thursday 21 January 2027, a working day either way; a week from 28 December is 4 January.
    expect(late.clock('mediation-period')).toMatchObject({ provisional: true });
    expect(movedDeadlines(late.state, planWithNotice(late.state.plan, notice), at('2026-12-22 10:00'))).toEqual([]);
    const known = evolve(late.state, { seq: late.state.seq + 1, at: at('2026-12-22 10:00'), kind: 'calendarAdopted', notice, moved: [] });
    expect(known.clocks.find(({ code }) => code === 'mediation-period')).toMatchObject({ occurrence: 1, provisional: false });
    const spring = givenIn(civilPlan, '2027-01-04 10:00', command('accept', '2027-01-08 10:00'));
    expect(spring.reads('mediation-period')).toContain('2027-02-09 00:00');
    const moved = movedDeadlines(spring.state, planWithNotice(spring.state.plan, notice), at('2027-01-08 11:00'));
    expect(moved.map(({ clock, from, to }) => [clock, clockTime(from), clockTime(to)])).toEqual([
      ['mediation-period', '2027-02-09 00:00', '2027-02-13 00:00'],
    ]);
  });

  test('stands in the calendar in place of what was known of the year', () => {
    const calendar = withNotice({ ...calendar2026, holidays: [...calendar2026.holidays, '2027-03-01'] }, notice);
    expect(calendar.validThrough).toBe('2027-12-31');
    expect(calendar.holidays).toEqual(expect.arrayContaining(['2026-10-01', '2027-02-05', '2027-10-07']));
    expect(calendar.holidays).not.toContain('2027-03-01');
    expect(calendar.holidays).not.toContain('2027-01-02');
    expect(calendar.makeUpWorkdays).toEqual(expect.arrayContaining(['2026-02-14', '2027-02-13']));
  });

  test.each([
    ['a year too late', { ...notice, year: 2028 }, 'year: expected 2027'],
    ['a day of another year', { ...notice, work: ['2026-10-10'] }, '2026-10-10: not a day of 2027'],
    ['a span that ends before it begins', { ...notice, off: [...notice.off, ['2027-11-05', '2027-11-03']] }, 'ends before it begins'],
    ['spans that overlap', { ...notice, off: [...notice.off, ['2027-10-07', '2027-10-08']] }, 'off 2027-10-07..2027-10-08: overlaps'],
    ['a make-up workday that is a weekday', { ...notice, work: ['2027-10-12'] }, 'work 2027-10-12: is no Saturday or Sunday'],
    ['a make-up workday that is off', { ...notice, work: ['2027-10-02'] }, 'work 2027-10-02: lies in a span of days off'],
    ['a make-up workday twice', { ...notice, work: ['2027-10-09', '2027-10-09'] }, 'work 2027-10-09: stands there twice'],
    ['a gap: a statutory day is missing', { ...notice, off: notice.off.slice(1) }, 'off: the statutory holiday 2027-01-01 is missing'],
  ] as readonly (readonly [string, CalendarNotice, string])[])('is refused: %s', (_, wrong, fault) => {
    expect(noticeFaults(calendar2026, wrong, statutory).join('\n')).toContain(fault);
    expect(noticeFaults(calendar2026, notice, statutory)).toEqual([]);
  });
});

describe('a year that a later release brought before its notice was loaded', () => {
  const released = { ...withNotice(calendar2026, notice), version: 'state-council-2025-2027' };

  test('its notice is taken if it says the same days, and refused if it says others', () => {
    expect(noticeFaults(released, notice, statutory)).toEqual([]);
    const others = { ...notice, work: notice.work.slice(1) };
    expect(noticeFaults(released, others, statutory)).toEqual([expect.stringContaining('correct-calendar')]);
  });

  test('a case begun before the release counts by it afterwards, as one begun after', () => {
    const before = planWithNotice(
      {
        ...civilPlan,
        calendar: { ...calendar2026, holidays: [...calendar2026.holidays], makeUpWorkdays: [...calendar2026.makeUpWorkdays] },
      },
      notice,
    );
    const { holidays, makeUpWorkdays, validThrough } = released;
    expect(before.calendar).toMatchObject({ holidays: [...holidays], makeUpWorkdays: [...makeUpWorkdays], validThrough });
  });
});
