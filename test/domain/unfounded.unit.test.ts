import type { CommandName } from '../../contracts/commands';
import type { CalendarNotice, HandlingPlan } from '../../contracts/plan';
import { planWithNotice } from '../../domain/dispute/adoption';
import { clocksMetBy } from '../../domain/dispute/events';
import { initialState } from '../../domain/dispute/evolve';
import type { DisputeFact } from '../../domain/dispute/facts';
import { noticesOf } from '../../domain/dispute/notices';
import { rulesOf } from '../../domain/dispute/rules';
import type { DisputeState } from '../../domain/dispute/state';
import { type Step, stepsBy } from '../../domain/dispute/steps';
import { caseEntries } from '../../domain/ledger/case-entries';
import { standings } from '../../domain/ledger/sums';
import { unfoundedBreaches } from '../../domain/ledger/unfounded';
import { DAY, HOUR, type Instant } from '../../domain/time';
import { chance } from '../support/chance';
import { actor, at, calendar2026, civilPlan, clockTime, command, type DisputeSpec, givenIn, offices, until } from '../support/dispute-spec';

/** A place whose offices answer within working days, and the notice of 2026 as it is; what was known of it missed the days off of May. */
const rightPlan: HandlingPlan = {
  ...civilPlan,
  clocks: civilPlan.clocks
    .map((rule) => {
      if (rule.code === 'first-reply') return { ...rule, unit: 'workingDay' as const };
      return rule.code === 'weekly-update' ? { ...rule, length: 5, unit: 'workingDay' as const } : rule;
    })
    .filter(({ code }) => code !== 'mediation-period'),
};
const wrongDays = ['2026-05-01', '2026-05-04', '2026-05-05'];
const wrongPlan: HandlingPlan = {
  ...rightPlan,
  calendar: {
    ...calendar2026,
    holidays: calendar2026.holidays.filter((day) => !wrongDays.includes(day)),
    makeUpWorkdays: [...calendar2026.makeUpWorkdays],
  },
};
const notice: CalendarNotice = {
  year: 2026,
  source: 'the notice as it is',
  off: calendar2026.holidays.map((day) => [day, day]),
  work: [...calendar2026.makeUpWorkdays],
};
const corrected = (plan: HandlingPlan) => planWithNotice(plan, notice);

type Timed = readonly [moment: Instant, name: CommandName];
const registered = at('2026-04-27 10:00');
const end = at('2026-06-30 10:00');

test('what was charged only by a wrong calendar is found, and what stands then is what a right calendar would have charged', () => {
  let wrong = 0;
  let compared = 0;
  for (let seed = 1; seed <= 150; seed += 1) {
    const acts = actsBy(seed);
    const inWrong = played(wrongPlan, acts);
    const inRight = played(rightPlan, acts);
    // Where the wrong calendar sent the case up early enough for another office to act, nobody knows what the first would have done.
    if (JSON.stringify(whoActed(inWrong)) !== JSON.stringify(whoActed(inRight))) continue;
    compared += 1;
    const found = unfoundedBreaches(stepsOf(wrongPlan, inWrong), corrected, 'calendar');
    wrong += found.length;
    expect([seed, standing(wrongPlan, takenBack(inWrong, found))]).toEqual([seed, standing(rightPlan, inRight)]);
    // Asked again, nothing is left.
    expect(unfoundedBreaches(stepsOf(wrongPlan, takenBack(inWrong, found)), corrected, 'calendar')).toEqual([]);
  }
  expect(wrong).toBeGreaterThan(40);
  expect(compared).toBeGreaterThan(120);
});

test('a clock of the case that ran on over a hand-up charges nobody who would not have had it yet', () => {
  const whole = { ...wrongPlan, clocks: [...wrongPlan.clocks, ...civilPlan.clocks.filter(({ code }) => code === 'mediation-period')] };
  const silent: readonly Timed[] = [
    [at('2026-04-27 15:00'), 'accept'],
    [at('2026-04-27 19:00'), 'route'],
  ];
  const found = unfoundedBreaches(stepsOf(whole, played(whole, silent)), corrected, 'calendar');
  expect(found).toEqual([{ clock: 'mediation-period', occurrence: 1, why: 'unfounded-hand-up' }]);
});

function actsBy(seed: number): readonly Timed[] {
  const below = chance(seed);
  const acts: Timed[] = [];
  let moment = registered;
  const next = (name: CommandName) => {
    moment += below(9) * DAY + below(20) * HOUR;
    acts.push([moment, name]);
  };
  next('accept');
  next('route');
  for (let count = below(6); count > 0; count -= 1) next('report-progress');
  if (below(2) === 0) next('withdraw');
  return acts;
}

/** The same acts at the same moments by whoever has the case then; what the course of the case does not allow is not done. */
function played(plan: HandlingPlan, acts: readonly Timed[]): DisputeSpec {
  let spec = givenIn(plan, clockTime(registered) ?? '');
  for (const [moment, name] of acts.filter(([when]) => when < end)) {
    spec = spec.when(until(clockTime(moment) ?? ''));
    const { holder } = spec.state;
    const body = name === 'route' ? { office: holder } : {};
    const tried = spec.when(command(name, clockTime(moment) ?? '', { ...body, by: actor(holder.id, 'handler', 'leader') }));
    if (!tried.refusal) spec = tried;
  }
  return spec.when(until(clockTime(end) ?? ''));
}

const whoActed = ({ facts }: DisputeSpec) => facts.flatMap((fact) => ('by' in fact ? [`${fact.kind} ${fact.office}`] : []));

const registration = (plan: HandlingPlan) => ({
  ...{ number: 'QL-2026-000001', office: offices.village, registrar: 'hall', registeredAt: registered },
  plan,
});

function stepsOf(plan: HandlingPlan, { facts }: DisputeSpec): readonly Step[] {
  const evolve = (state: DisputeState, fact: DisputeFact) => rulesOf(state).evolve(state, fact);
  return stepsBy({ initial: initialState, evolve, noticesOf, clocksMetBy }, registration(plan), facts);
}

function takenBack(spec: DisputeSpec, found: ReturnType<typeof unfoundedBreaches>): DisputeSpec {
  return spec.fold(
    found.map(({ clock, occurrence, why }) => ({ kind: 'breachWithdrawn', clock, occurrence, receivedAt: end, why })),
    end,
  );
}

function standing(plan: HandlingPlan, spec: DisputeSpec) {
  const entries = stepsOf(plan, spec).flatMap(({ before, fact }) => caseEntries(before, fact));
  return standings(entries)
    .map(({ office, breaches }) => ({ office, breaches }))
    .filter(({ breaches }) => breaches > 0);
}
