import type { HandlingPlan } from '../../contracts/plan';
import { byLaw, type Outage, type Part } from '../../domain/clock/outages';
import type { DisputeFactBody } from '../../domain/dispute/facts';
import { outageFacts } from '../../domain/dispute/outages';
import { fallenProposals } from '../../domain/ledger/fallen';
import { at, civilPlan, clockTime, command, type DisputeSpec, downUntil, given, givenIn, until } from '../support/dispute-spec';
import { mediating } from './stages';

const outage = (from: string, to: string, part: Part = 'engine'): Outage => ({ part, from: at(from), to: at(to) });

/** The case is told of an outage at this moment. */
function told(spec: DisputeSpec, moment: string, down: Outage): DisputeSpec {
  return spec.fold(outageFacts(spec.state, down, at(moment)), at(moment));
}

const kinds = (facts: readonly DisputeFactBody[]) => facts.map(({ kind }) => kind);
const stand = (spec: DisputeSpec) =>
  spec.state.breaches.filter(({ withdrawn }) => !withdrawn).map(({ clock, occurrence, rung }) => `${clock} #${occurrence} ${rung}`);

// Registered on Monday 2026-03-02: the first reply is due before Friday the sixth.
describe('the office’s date', () => {
  test('moves by the outage in the clock’s own unit; the law’s stays to be read, and no rung of the old date is taken for one of the new', () => {
    const spec = told(given(until('2026-03-04 10:00')), '2026-03-05 13:00', outage('2026-03-04 12:00', '2026-03-05 12:30'));
    expect(spec.reads('first-reply')).toBe('first-reply #1 village running 2026-03-08 00:00');
    const clock = spec.clock('first-reply');
    const rule = civilPlan.clocks.find(({ code }) => code === 'first-reply');
    expect(rule && clockTime(byLaw(civilPlan, rule, clock).dueAt)).toBe('2026-03-06 00:00');
    const late = spec.when(until('2026-03-08 09:00'));
    expect(stand(late)).toEqual(['first-reply #1 breach.1']);
  });

  test('counts overlapping outages once', () => {
    const one = told(given(), '2026-03-05 18:00', outage('2026-03-04 00:00', '2026-03-05 00:00', 'api'));
    const both = told(one, '2026-03-05 18:00', outage('2026-03-04 12:00', '2026-03-05 12:00'));
    expect(clockTime(one.clock('first-reply').dueAt)).toBe('2026-03-07 00:00');
    expect(clockTime(both.clock('first-reply').dueAt)).toBe('2026-03-08 00:00');
    expect(told(both, '2026-03-05 18:00', outage('2026-03-04 06:00', '2026-03-05 06:00', 'database'))).toBe(both);
  });

  test('counts in office time where the clock does: a weekend moves nothing and is no new date', () => {
    const clocks = civilPlan.clocks.map((rule) =>
      rule.code === 'first-reply' ? { ...rule, length: 6, unit: 'workingDay' as const } : rule,
    );
    const spec = told(
      givenIn({ ...civilPlan, clocks }, '2026-03-02 10:00'),
      '2026-03-08 12:00',
      outage('2026-03-07 00:00', '2026-03-08 12:00'),
    );
    expect(spec.clock('first-reply')).toMatchObject({ dueAt: at('2026-03-11 00:00'), outages: [{ redates: false }] });
    expect(spec.when(until('2026-03-11 09:00')).state.breaches).toMatchObject([{ rung: 'breach' }]);
  });

  test('does not move twice where the case stood still already', () => {
    const still = given(...mediating, command('suspend', '2026-03-09 09:00'));
    const down = outage('2026-03-10 09:00', '2026-03-11 09:00');
    const resumed = command('resume', '2026-03-13 09:00');
    expect(told(still, '2026-03-11 09:10', down).when(resumed).clock('mediation-period').dueAt).toBe(
      still.when(resumed).clock('mediation-period').dueAt,
    );
  });

  test.each<[string, string, boolean]>([
    ['2026-03-04 10:00', '2026-03-04 10:59', false],
    ['2026-03-04 10:00', '2026-03-04 11:00', true],
    ['2026-03-05 23:59', '2026-03-06 00:01', true],
    ['2026-03-05 21:59', '2026-03-05 22:00', true],
    ['2026-03-05 21:58', '2026-03-05 21:59', false],
    ['2026-03-06 00:00', '2026-03-06 09:00', false],
    ['2026-03-02 08:00', '2026-03-02 10:00', false],
  ])('SET-OUTAGE: down from %s to %s, it moves: %s', (from, to, moves) => {
    const spec = told(given(), '2026-03-05 23:59', outage(from, to));
    expect(clockTime(spec.clock('first-reply').dueAt) === '2026-03-06 00:00').toBe(!moves);
  });

  test('without the worker alone commands were taken: only what began meanwhile is given the time', () => {
    expect(told(given(), '2026-03-05 09:00', outage('2026-03-03 09:00', '2026-03-05 09:00', 'worker')).facts).toHaveLength(1);
    const spec = told(given(), '2026-03-03 18:00', outage('2026-03-01 09:00', '2026-03-03 18:00', 'worker'));
    expect(clockTime(spec.clock('first-reply').dueAt)).toBe('2026-03-07 00:00');
  });

  test('no right of the parties and no period of a court moves', () => {
    const spec = given(...mediating, command('conclude-agreement', '2026-03-06 09:00'), command('apply-confirmation', '2026-03-09 09:00'));
    const dates = (one: DisputeSpec) =>
      one.state.clocks.filter(({ code }) => code !== 'weekly-update').map(({ code, dueAt }) => [code, dueAt]);
    const later = told(spec, '2026-03-11 12:00', outage('2026-03-09 12:00', '2026-03-11 12:00'));
    expect(dates(later)).toEqual(dates(spec));
    expect(later.facts.at(-1)).toMatchObject({ kind: 'outageAllowed', moved: [{ clock: 'weekly-update' }] });
  });
});

describe('what was missed in an outage', () => {
  const down = outage('2026-03-05 18:00', '2026-03-08 18:00');
  const back = given(until('2026-03-05 18:00'), downUntil('2026-03-08 18:00'));

  test('is taken back with its card, and missed by the new date it is missed once, with a ladder of its own', () => {
    expect(stand(back)).toEqual(['first-reply #1 breach']);
    const spec = told(back, '2026-03-08 18:10', down);
    expect(kinds(spec.news.slice(-2))).toEqual(['breachWithdrawn', 'outageAllowed']);
    expect(spec.state.breaches).toMatchObject([{ withdrawn: true, card: 'cancelled' }]);
    const silent = spec.when(until('2026-03-16 10:00'));
    expect(silent.news.map((fact) => ('rung' in fact ? `${fact.kind} ${fact.rung} ${clockTime(fact.due)}` : fact.kind))).toEqual([
      'breached breach.1 2026-03-09 00:00',
      'accountabilityProposed interview.1 2026-03-10 09:00',
      'escalated hand-up.1 2026-03-12 09:00',
      'reminded remind-1 2026-03-13 09:00',
      'breached breach 2026-03-16 00:00',
    ]);
  });

  test('is taken back too where the office acted between its return and the telling', () => {
    const acted = back.when(command('accept', '2026-03-08 18:05'));
    expect(stand(told(acted, '2026-03-08 18:10', down))).toEqual([]);
  });

  test('of a recurring clock that has gone on to its next occurrence', () => {
    const week = given(command('accept', '2026-03-02 11:00'), until('2026-03-09 18:00'), downUntil('2026-03-12 18:00'));
    expect(stand(week)).toEqual(['weekly-update #1 breach']);
    const acted = week.when(command('report-progress', '2026-03-12 18:05'));
    expect(acted.clock('weekly-update').occurrence).toBe(2);
    const spared = told(acted, '2026-03-12 19:00', outage('2026-03-09 18:00', '2026-03-12 18:00'));
    expect(stand(spared)).toEqual([]);
    expect(told(spared, '2026-03-12 19:05', outage('2026-03-09 18:00', '2026-03-12 18:00'))).toBe(spared);
  });

  test('is left alone where the new date was missed too: what followed has happened once; with another outage it may be enough', () => {
    const silent = given(until('2026-03-09 08:00'));
    const one = told(silent, '2026-03-09 08:00', outage('2026-03-04 12:00', '2026-03-05 12:00', 'api'));
    expect([stand(one), one.reads('first-reply')]).toEqual([['first-reply #1 breach'], silent.reads('first-reply')]);
    const both = told(one, '2026-03-09 08:00', outage('2026-03-05 06:00', '2026-03-08 06:00'));
    expect([stand(both), both.reads('first-reply')]).toEqual([[], 'first-reply #1 village running 2026-03-10 00:00']);
  });

  test('under rules before the third, of a clock that has gone on: the office has the doubt where the date lay in the outage', () => {
    const old: HandlingPlan = { ...civilPlan, rulesVersion: 2 };
    const steps = [command('accept', '2026-03-02 11:00'), command('report-progress', '2026-03-06 10:00'), until('2026-03-13 18:00')];
    const back = givenIn(old, '2026-03-02 10:00', ...steps, downUntil('2026-03-14 18:00'));
    const acted = back.when(command('report-progress', '2026-03-14 18:05'));
    expect(stand(acted)).toEqual(['weekly-update #2 breach']);
    expect(stand(told(acted, '2026-03-14 19:00', outage('2026-03-13 18:00', '2026-03-14 18:00')))).toEqual([]);
    expect(stand(told(acted, '2026-03-14 19:00', outage('2026-03-14 06:00', '2026-03-14 18:00')))).toEqual(['weekly-update #2 breach']);
  });

  test('under rules before the third it is taken back as well, without a reason; a hand-up that came of it is not', () => {
    const old: HandlingPlan = { ...civilPlan, rulesVersion: 2 };
    const long = givenIn(old, '2026-03-02 10:00', until('2026-03-05 18:00'), downUntil('2026-03-11 18:00'));
    expect(long.state.holder.id).toBe('town');
    const spec = told(long, '2026-03-11 18:10', outage('2026-03-05 18:00', '2026-03-11 18:00'));
    expect(stand(spec)).toEqual([]);
    expect(spec.state.holder.id).toBe('town');
    expect(spec.facts.find(({ kind }) => kind === 'breachWithdrawn')).not.toHaveProperty('why');
  });
});

describe('a breach that does not count', () => {
  const withdrawn = (spec: DisputeSpec, moment: string) =>
    spec.fold([{ kind: 'breachWithdrawn', clock: 'first-reply', occurrence: 1, receivedAt: at(moment), why: 'appeal' }], at(moment));

  test('brings nothing any more, though its clock goes on: no proposal, no hand-up, nobody told that nobody stands above', () => {
    const of = (rulesVersion: 3 | 4) =>
      withdrawn(givenIn({ ...civilPlan, rulesVersion }, '2026-03-02 10:00', until('2026-03-06 10:00')), '2026-03-06 11:00').when(
        until('2026-03-20 10:00'),
      );
    const rungs = ({ facts }: DisputeSpec) =>
      kinds(facts.filter((fact) => 'occurrence' in fact && fact.clock === 'first-reply' && fact.occurrence === 1));
    expect(rungs(of(4))).toEqual(['reminded', 'breached', 'breachWithdrawn']);
    expect(of(4).state.holder.id).toBe('village');
    // As histories have it.
    expect(rungs(of(3))).toEqual(['reminded', 'breached', 'breachWithdrawn', 'topReached', 'escalated']);
  });

  test('takes a proposal of repeated breaches with it, also when the same deadline is missed again by a moved date', () => {
    const { state } = given(until('2026-03-06 10:00'));
    const [breach] = state.breaches;
    const proposal = given(until('2026-03-09 10:00')).state.proposals[0];
    if (!breach || !proposal) throw new Error('Nothing was missed.');
    const rests = [{ clock: 'first-reply', occurrence: 1 }];
    const evidence = { ...proposal.evidence, clock: 'repeated-breaches', rung: 'village', rests, dueAt: breach.dueAt + 1_000 };
    const again = { ...breach, rung: 'breach.1', dueAt: breach.dueAt + 86_400_000 };
    const fallen = (rulesVersion: 3 | 4) =>
      fallenProposals({
        ...state,
        plan: { ...state.plan, rulesVersion },
        breaches: [{ ...breach, withdrawn: true, why: 'outage' }, again],
        proposals: [{ ...proposal, evidence }],
      }).map(({ why }) => why);
    expect(fallen(4)).toEqual(['outage']);
    expect(fallen(3)).toEqual([]);
  });
});
