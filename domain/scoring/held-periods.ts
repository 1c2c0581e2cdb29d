import type { ClockRule } from '../../contracts/plan';
import { ruleOf } from '../clock/clock';
import { clockOf } from '../dispute/past-clocks';
import type { CaseFact, Step } from '../dispute/steps';
import { type Day, dayOf, type Instant } from '../time';
import type { Held } from './case-inputs';

type Side = 'acceptance' | 'completion';

/** One period an office was held to, by its clock and occurrence. */
interface HeldPeriod extends Held {
  readonly key: string;
  readonly side: Side;
  readonly office: string;
}

const accepting = ['accepted', 'petitionAccepted'];
const completing = ['agreed', 'failed', 'answered', 'petitionMediated'];
/** Acts that answer a first period and complete nothing: a rule one of these meets is not the period of completion. */
const answering = ['replied', 'sessionHeld', 'accepted'];

/** What a clock of our own offices holds them to: the acceptance 受理, the completion 办结, or neither. */
function sideOf({ duty, ends, meet }: ClockRule): Side | undefined {
  if (duty !== 'holder' || ends !== 'breach') return undefined;
  if (meet.some((event) => accepting.includes(event))) return 'acceptance';
  return meet.some((event) => completing.includes(event)) && !meet.some((event) => answering.includes(event)) ? 'completion' : undefined;
}

/**
 * The periods of acceptance and completion that ended, kept or missed. A breach withdrawn because the platform was down (`why: outage`) is excused and
 * counts on neither side; one withdrawn for another reason is gone, and the period kept where its clock was met.
 */
export function periodsOf(steps: readonly Step[], when: (fact: CaseFact) => Instant): readonly HeldPeriod[] {
  const periods = new Map<string, HeldPeriod>();
  for (const step of steps) for (const period of changesOf(step, periods, when)) periods.set(period.key, period);
  return [...periods.values()].filter(({ on }) => on !== GONE);
}

/** The day of a period that did not end after all. */
const GONE: Day = '';

function changesOf(step: Step, known: ReadonlyMap<string, HeldPeriod>, when: (fact: CaseFact) => Instant): readonly HeldPeriod[] {
  const { before, after, fact } = step;
  const sided = after.clocks.flatMap((clock) => {
    const rule = ruleOf(after.plan, clock.code);
    const side = rule && sideOf(rule);
    return side ? [{ clock, side, key: `${clock.code} ${clock.occurrence}` }] : [];
  });
  if (fact.kind === 'breached') {
    const [missed] = sided.filter(({ key }) => key === `${fact.clock} ${fact.occurrence}`);
    if (!missed || fact.card === 'none') return [];
    return [{ key: missed.key, side: missed.side, office: fact.office, on: dayOf(fact.due - 1), met: false, excused: null }];
  }
  if (fact.kind === 'breachWithdrawn') {
    const key = `${fact.clock} ${fact.occurrence}`;
    const period = known.get(key);
    if (!period) return [];
    const why = 'why' in fact ? fact.why : undefined;
    if (why === 'outage') return [{ ...period, excused: { reason: 'outage', approver: 'platform' } }];
    const breach = after.breaches.find(({ clock: code, occurrence }) => `${code} ${occurrence}` === key);
    const clock = breach && clockOf(after, breach);
    const met = clock?.status === 'met' && clock.endedAt !== null;
    return [{ ...period, met, on: met ? dayOf(clock.endedAt ?? fact.at) : GONE }];
  }
  return sided
    .filter(
      ({ clock }) =>
        clock.status === 'met' &&
        !before.clocks.some((one) => one.code === clock.code && one.status === 'met' && one.occurrence === clock.occurrence),
    )
    .filter(({ key }) => known.get(key)?.on === undefined || known.get(key)?.on === GONE)
    .map(({ key, side }) => ({ key, side, office: before.holder.id, on: dayOf(when(fact)), met: true, excused: null }));
}

/** What an office was held to: of several periods the one it missed, then one that was excused, then the last it kept; null where none has ended. */
export function heldBy(periods: readonly HeldPeriod[], office: string, side: Side): Held | null {
  const own = periods.filter((period) => period.office === office && period.side === side);
  const worst = own.find(({ met, excused }) => !met && !excused) ?? own.find(({ excused }) => excused) ?? own.at(-1);
  return worst ? { on: worst.on, met: worst.met, excused: worst.excused } : null;
}
