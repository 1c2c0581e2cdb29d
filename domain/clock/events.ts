import type { ClockRule, ClockSetting } from '../../contracts/plan';
import { type Day, dayOf, type Instant } from '../time';
import { type Clock, endClock, isOpen, startClock } from './clock';

/** What happened to the case, by the names clock rules refer to, e.g. `accepted`, `assigned`, `enter:visiting`. */
export interface Happening {
  readonly events: readonly string[];
  /** When it happened (epoch ms UTC): starts the clocks of the case, which the law counts from the act. */
  readonly occurredAt: Instant;
  /** When it was received: starts the holder's clocks, since no office can act on what it has not been told. */
  readonly receivedAt: Instant;
  /** When it was recorded: ends clocks. */
  readonly at: Instant;
  /** The office that holds the case afterwards. */
  readonly holder: string;
}

/**
 * The clocks after something happened. In this order for each rule: a restart begins it anew whatever became of it, a stop ends it without judgement, a meeting ends it (and begins the
 * next occurrence of a recurring one), a hand-over supersedes a holder's clock, a start begins the next occurrence.
 */
export function clocksAfter(setting: ClockSetting, clocks: readonly Clock[], happening: Happening): readonly Clock[] {
  const known = setting.clocks.flatMap((rule) => {
    const clock = clocks.find((candidate) => candidate.code === rule.code);
    const next = afterRule(setting, rule, clock, happening);
    return next ? [next] : [];
  });
  // A newer plan may leave out a clock that has ended: it is not begun a second time as the first, should a later plan have it again.
  return [...known, ...clocks.filter(({ code }) => !setting.clocks.some((rule) => rule.code === code))];
}

/** The codes of the clocks of `setting` that one of these events meets. */
export function metBy(setting: ClockSetting, events: readonly string[]): readonly string[] {
  return setting.clocks.filter((rule) => includesAny(rule.meet, events)).map((rule) => rule.code);
}

/** The codes of the clocks of `setting` whose present period one of these events ends: met, stopped, or begun anew. */
export function endedBy(setting: ClockSetting, events: readonly string[]): readonly string[] {
  return setting.clocks
    .filter(({ meet, stop, restart = [] }) => includesAny([...meet, ...stop, ...restart], events))
    .map(({ code }) => code);
}

function afterRule(setting: ClockSetting, rule: ClockRule, clock: Clock | undefined, happening: Happening): Clock | undefined {
  const from = countsFromReceipt(rule) ? happening.receivedAt : happening.occurredAt;
  const begin = () => startClock(setting, rule, (clock?.occurrence ?? 0) + 1, happening.holder, from);
  const open = clock !== undefined && isOpen(clock);
  if (beginsAnew(rule, clock, happening.events) && isInForce(rule, dayOf(from))) return { ...begin(), anew: true };
  if (open && includesAny(rule.stop, happening.events)) return ended(setting, clock, 'stopped', happening);
  if (open && includesAny(rule.meet, happening.events)) return rule.recurring ? begin() : ended(setting, clock, 'met', happening);
  if (open && rule.scope === 'holder' && clock.office !== happening.holder) return begin();
  if (!open && includesAny(rule.start, happening.events) && isInForce(rule, dayOf(from))) return begin();
  return clock;
}

/**
 * A clock whose next occurrence has taken its place, as it ended: met by what happened, or taken over. For whoever looks at it again, when what it ran by
 * was wrong.
 */
export function asItEnded(setting: ClockSetting, clock: Clock, happening: Happening): Clock {
  if (!isOpen(clock)) return clock;
  const met = includesAny(setting.clocks.find(({ code }) => code === clock.code)?.meet ?? [], happening.events);
  return ended(setting, clock, met ? 'met' : 'superseded', happening);
}

function ended({ rulesVersion = 1 }: ClockSetting, clock: Clock, status: 'met' | 'stopped' | 'superseded', happening: Happening): Clock {
  const over = endClock(clock, status, happening.at);
  return rulesVersion >= 3 ? { ...over, actAt: happening.receivedAt } : over;
}

/** Whether one of these events begins the period anew 重新起算; one that runs after it has begun so goes on, since the first failure counts, unless each does. */
function beginsAnew({ restart = [], restartsEach }: ClockRule, clock: Clock | undefined, events: readonly string[]): boolean {
  return includesAny(restart, events) && (restartsEach === true || !(clock?.anew && isOpen(clock)));
}

/** Whether a clock runs from receipt: the holder's, and a recurring one, since an old paper entered late would set its next deadline back. */
export function countsFromReceipt({ scope, recurring }: ClockRule): boolean {
  return scope === 'holder' || recurring;
}

/** Whether the rule's text is the one in force on the day its period starts; old and new law stand side by side in a plan. */
function isInForce({ inForce }: ClockRule, day: Day): boolean {
  return (inForce?.from ?? day) <= day && day <= (inForce?.until ?? day);
}

function includesAny(wanted: readonly string[], events: readonly string[]): boolean {
  return wanted.some((event) => events.includes(event));
}
