import { type Clock, isOpen, ruleOf } from '../clock/clock';
import type { Instant } from '../time';
import type { Breach } from './state';
import type { CaseFact, Step } from './steps';

/** A deadline that passed 超期, as the trace shows it: whom it is charged to, what became of the card, and whether it was taken back. */
interface Missed {
  readonly seq: number;
  readonly due: Instant;
  readonly office: string;
  readonly late: boolean;
  readonly card: Breach['card'];
  readonly withdrawn: { readonly seq: number; readonly at: Instant } | null;
}

/** How a clock ends. */
type Ended = Exclude<Clock['status'], 'running' | 'suspended'>;

/** One occurrence of a clock 时限 while a span lasted. Instants in epoch ms UTC. */
export interface TracedClock extends Pick<Clock, 'code' | 'occurrence' | 'office' | 'startedAt' | 'provisional'> {
  /** The code of the article or rule it rests on. */
  readonly basis: string;
  /** Whose act it waits for: `holder`, `court`, `authority`, `parties` or `nobody`. */
  readonly duty: string;
  /** Exclusive, as it stood last in the span; null while the clock stood still. */
  readonly dueAt: Instant | null;
  readonly suspended: boolean;
  /** How it ended in the span, by which fact; null where it ran on. */
  readonly ended: { readonly status: Ended; readonly seq: number; readonly kind: CaseFact['kind']; readonly at: Instant } | null;
  /** In this span or before it; empty where it was not missed. */
  readonly missed: readonly Missed[];
}

/** The clocks that ran in the span of `steps` from `first` until before `next`, in the order they began. What the first fact of the next span ended, ended in this one. */
export function clocksIn(steps: readonly Step[], first: number, next: number): readonly TracedClock[] {
  const span = steps.slice(first, next);
  const ends = steps.slice(first + 1, next + 1).flatMap(endsOf);
  const missed = missedBefore(steps, next);
  const last = new Map<string, { clock: Clock; step: Step }>();
  for (const step of span) for (const clock of step.after.clocks.filter(isOpen)) last.set(keyOf(clock), { clock, step });
  return [...last].map(([key, { clock, step }]) => {
    const { code, occurrence, office, startedAt, provisional, dueAt, status } = clock;
    const rule = ruleOf(step.after.plan, code);
    return {
      ...{ code, occurrence, office, startedAt, provisional, dueAt },
      basis: rule?.basis ?? code,
      duty: rule?.duty ?? 'nobody',
      suspended: status === 'suspended',
      ended: ends.find((end) => end.key === key)?.end ?? null,
      missed: missed.filter((one) => one.key === key).map((one) => one.missed),
    };
  });
}

/** What a step ended: in place, or by beginning the next occurrence. */
function endsOf({ before, after, met, fact: { seq, kind, at } }: Step) {
  return before.clocks.filter(isOpen).flatMap((clock) => {
    const now = after.clocks.find(({ code }) => code === clock.code);
    if (!now) return [];
    const replaced = met.includes(clock.code) ? 'met' : 'superseded';
    const status = keyOf(now) === keyOf(clock) ? now.status : replaced;
    return status === 'running' || status === 'suspended' ? [] : [{ key: keyOf(clock), end: { status, seq, kind, at } }];
  });
}

/** The card and the withdrawal are shown as they stand at the end of the whole trace: a breach that does not count must not be read as one. */
function missedBefore(steps: readonly Step[], next: number) {
  const facts = steps.map(({ fact }) => fact);
  const breaches = steps.at(-1)?.after.breaches ?? [];
  const known = steps[next - 1]?.after.breaches.length ?? 0;
  return facts
    .flatMap((fact) => (fact.kind === 'breached' ? [fact] : []))
    .slice(0, known)
    .map((fact, index) => {
      const { seq, due, office, late, card } = fact;
      const taken = facts.find((one) => one.kind === 'breachWithdrawn' && one.seq > seq && keyOf(asKey(one)) === keyOf(asKey(fact)));
      const withdrawn = taken ? { seq: taken.seq, at: taken.at } : null;
      return { key: keyOf(asKey(fact)), missed: { seq, due, office, late, card: breaches[index]?.card ?? card, withdrawn } };
    });
}

function asKey({ clock, occurrence }: { readonly clock: string; readonly occurrence: number }) {
  return { code: clock, occurrence };
}

function keyOf({ code, occurrence }: Pick<Clock, 'code' | 'occurrence'>): string {
  return `${code} #${occurrence}`;
}
