import type { HandlingPlan } from '../../contracts/plan';
import { type Clock, isOpen, ruleOf } from '../clock/clock';
import { dueOf } from '../clock/due';
import { openRungs } from '../clock/rungs';
import type { DisputeFactBody, WithdrawalReason } from '../dispute/facts';
import type { Step } from '../dispute/steps';
import type { Instant } from '../time';

/** A breach that should not have been: which one, and why. */
export interface Unfounded {
  readonly clock: string;
  readonly occurrence: number;
  readonly why: Extract<WithdrawalReason, 'calendar' | 'plan' | 'outage' | 'unfounded-hand-up'>;
}

type Key = Pick<Unfounded, 'clock' | 'occurrence'>;
type Fact<K extends DisputeFactBody['kind']> = Extract<Step['fact'], { kind: K }>;

/** What a hand-up by the ladder would have been by the right rules: later, or not at all. */
interface RightHandUp {
  readonly fact: Fact<'escalated'>;
  /** When the ladder would have come to it (epoch ms UTC); null: never. */
  readonly at: Instant | null;
}

/**
 * The breaches of a case that stand and would not have been, had its clocks counted by `right` from the start 自始错误; for open and for ended cases, for
 * every occurrence of a clock. A breach falls when its clock was met or ended before the right date, judged by receipt; where the clock ended because the
 * case was taken away by its own ladder, nobody knows what the office would have done in the days it had left, and it is not charged. What a hand-up
 * began is counted from when the ladder would have come to it by the right rules; where it would not have, what it began falls with it. No breach is
 * added: nobody is charged afterwards.
 *
 * `steps` are all facts of the case. A clock that still runs is left to the case, which knows what time it is.
 */
export function unfoundedBreaches(
  steps: readonly Step[],
  right: (plan: HandlingPlan) => HandlingPlan,
  why: 'calendar' | 'plan' | 'outage',
): readonly Unfounded[] {
  let known = roundOf(steps, right, why, []);
  for (let rounds = 1; rounds < ROUNDS; rounds += 1) {
    const next = roundOf(steps, right, why, known.handUps);
    if (JSON.stringify(next) === JSON.stringify(known)) break;
    known = next;
  }
  return known.found;
}

/** A hand-up ends clocks that were missed before it, and which hand-ups are right hangs on what was missed: asked again until nothing changes. */
const ROUNDS = 6;

interface Round {
  readonly found: readonly Unfounded[];
  readonly handUps: readonly RightHandUp[];
}

function roundOf(
  steps: readonly Step[],
  right: (plan: HandlingPlan) => HandlingPlan,
  why: 'calendar' | 'plan' | 'outage',
  before: readonly RightHandUp[],
): Round {
  const final = steps.at(-1)?.after.breaches ?? [];
  const found: Unfounded[] = [];
  const handUps: RightHandUp[] = [];
  let index = -1;
  for (const [place, step] of steps.entries()) {
    const { fact } = step;
    if (fact.kind === 'escalated') handUps.push(rightHandUp(step.before, fact, right, handUps, found));
    if (fact.kind !== 'breached') continue;
    index += 1;
    const { clock, occurrence, card } = fact;
    if (card === 'none' || final[index]?.withdrawn !== false) continue;
    const reason = unfounded(steps.slice(place), fact, right, { begun: handUps, ended: before });
    if (reason !== undefined) found.push({ clock, occurrence, why: reason === 'date' ? why : reason });
  }
  return { found, handUps };
}

function unfounded(
  [step, ...later]: readonly Step[],
  fact: Fact<'breached'>,
  right: (plan: HandlingPlan) => HandlingPlan,
  handUps: { readonly begun: readonly RightHandUp[]; readonly ended: readonly RightHandUp[] },
): 'date' | 'unfounded-hand-up' | undefined {
  const clock = step?.before.clocks.find((one) => isOccurrence(one, fact));
  if (!step || !clock) return undefined;
  if (begunBy(handUps.begun, clock)?.at === null) return 'unfounded-hand-up';
  const dueAt = rightDue(right(step.before.plan), clock, handUps.begun);
  if (!begunBy(handUps.begun, clock) && isHeldTooSoon(handUps.begun.at(-1), fact, dueAt ?? fact.due)) return 'unfounded-hand-up';
  return dueAt !== null && dueAt !== fact.due && endOf(later, fact, handUps.ended) < dueAt ? 'date' : undefined;
}

/** When a clock is due by the right rules, from when it should have begun. */
function rightDue(plan: HandlingPlan, clock: Clock, handUps: readonly RightHandUp[]): Instant | null {
  const rule = ruleOf(plan, clock.code);
  return rule ? (dueOf(plan, rule, rightlyBegun(clock, handUps))?.dueAt ?? null) : null;
}

function rightHandUp(
  before: Step['before'],
  fact: Fact<'escalated'>,
  right: (plan: HandlingPlan) => HandlingPlan,
  handUps: readonly RightHandUp[],
  found: readonly Unfounded[],
): RightHandUp {
  const clock = before.clocks.find((one) => isOccurrence(one, fact));
  if (!clock || found.some((one) => isSame(one, fact))) return { fact, at: null };
  const plan = right(before.plan);
  const dueAt = rightDue(plan, clock, handUps);
  const rung = openRungs(plan, { ...clock, dueAt, fired: [] }).find(({ id }) => id === fact.rung);
  return { fact, at: Math.max(fact.at, rung?.at ?? fact.at) };
}

/** The hand-up that began this clock, if one did. */
function begunBy(handUps: readonly RightHandUp[], clock: Clock): RightHandUp | undefined {
  return handUps.find(({ fact }) => clock.startedAt === fact.at && clock.office === fact.to.id);
}

/** Whether the office that was charged would not have had the case yet on the right date: a clock of the case runs on over a hand-up. */
function isHeldTooSoon(last: RightHandUp | undefined, { office }: Fact<'breached'>, dueAt: Instant): boolean {
  return last?.fact.to.id === office && (last.at === null || last.at > dueAt);
}

function rightlyBegun(clock: Clock, handUps: readonly RightHandUp[]): Clock {
  return { ...clock, startedAt: begunBy(handUps, clock)?.at ?? clock.startedAt };
}

/** When the clock of a breach ended: the receipt of the act that met or ended it, or when the ladder would have come to the hand-up that took the case away. */
function endOf(later: readonly Step[], fact: Key, handUps: readonly RightHandUp[]): Instant {
  const last = later.find(({ after }) => !after.clocks.some((one) => isOccurrence(one, fact) && isOpen(one)))?.fact;
  if (!last) return Number.POSITIVE_INFINITY;
  if (last.kind === 'escalated') return handUps.find((one) => one.fact.seq === last.seq)?.at ?? last.at;
  return 'receivedAt' in last ? last.receivedAt : last.at;
}

function isOccurrence(clock: Clock, key: Key): boolean {
  return clock.code === key.clock && clock.occurrence === key.occurrence;
}

function isSame(one: Key, other: Key): boolean {
  return one.clock === other.clock && one.occurrence === other.occurrence;
}
