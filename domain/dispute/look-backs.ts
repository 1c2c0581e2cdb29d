import type { CommandOf } from '../../contracts/commands';
import { type Clock, isOpen, ruleOf, setClock } from '../clock/clock';
import type { Refusal } from '../refusal';
import { addDays, type Day, dayOf, daysBetween } from '../time';
import type { DisputeState } from './state';

/** The name by which the clock of a look-back visit 一步三回头 refers to its being made. */
export function lookBackEvent(clock: string): string {
  return `lookedBack:${clock}`;
}

/** The clocks of the look-back visits of this case, in the order of their dates. */
function lookBackClocks({ plan, clocks }: DisputeState): readonly Clock[] {
  return (plan.visits?.lookBacks?.clocks ?? []).flatMap((code) => clocks.filter((clock) => clock.code === code));
}

/** The look-back visit that is next: the earliest whose clock runs, missed or not. None while the case is not watched. */
export function nextLookBack(state: DisputeState): Clock | undefined {
  return state.status === 'watching' ? lookBackClocks(state).find(isOpen) : undefined;
}

/** Why no look-back visit can be recorded, whatever it says, or undefined. */
export function lookBackNotReady(state: DisputeState): Refusal | undefined {
  return nextLookBack(state) ? undefined : { code: 'no-look-back-open', field: 'signal', expected: 'none' };
}

/** A look-back visit belongs to the days after the date before it: three on one day would be one. */
export function lookBackTooEarly(state: DisputeState, { occurredAt }: CommandOf<'record-look-back'>): Refusal | undefined {
  const all = lookBackClocks(state);
  const next = nextLookBack(state);
  const before = next && all[all.indexOf(next) - 1];
  if (!before || before.dueAt === null || occurredAt >= before.dueAt) return undefined;
  return { code: 'look-back-too-early', field: 'occurredAt', expected: `>= ${dayOf(before.dueAt)}`, ...basisOf(state) };
}

/**
 * Why these dates of the look-back visits cannot be set, or undefined: only where the place leaves them to whoever closes the case out, one for each visit, in
 * order, after the day on which the visit is recorded, and none later than the place permits.
 */
export function chosenDatesObjection(state: DisputeState, { body, receivedAt }: CommandOf<'record-visit'>): Refusal | undefined {
  const { lookBackOn: dates } = body;
  if (dates === undefined) return undefined;
  const rule = state.plan.visits?.lookBacks;
  if (!rule?.chosen || !body.contacted) return { code: 'look-back-dates-set', field: 'lookBackOn', expected: 'none' };
  const today = dayOf(receivedAt);
  const latest = addDays(today, rule.chosen.latest);
  const inOrder = dates.every((date, index) => date > (dates[index - 1] ?? today));
  if (dates.length === rule.clocks.length && inOrder && dates.every((date) => date <= latest)) return undefined;
  const expected = `${rule.clocks.length}: ${addDays(today, 1)}..${latest}`;
  return { code: 'look-back-dates-wrong', field: 'lookBackOn', expected, basis: rule.chosen.basis };
}

/** The case as it is closed out with the dates that were set for its look-back visits; without any, those of the place stay. */
export function withChosenDates(state: DisputeState, dates: readonly Day[] = []): DisputeState {
  const codes = state.plan.visits?.lookBacks?.clocks ?? [];
  const clocks = state.clocks.map((clock) => {
    const [date, rule] = [dates[codes.indexOf(clock.code)], ruleOf(state.plan, clock.code)];
    if (date === undefined || !rule || !isOpen(clock)) return clock;
    return setClock(state.plan, rule, clock, Math.max(1, daysBetween(dayOf(clock.startedAt), date)));
  });
  return { ...state, clocks };
}

function basisOf({ plan }: DisputeState): Pick<Refusal, 'basis'> {
  const basis = plan.visits?.lookBacks?.basis;
  return basis === undefined ? {} : { basis };
}
