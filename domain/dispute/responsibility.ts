import type { Instant } from '../time';
import { clocksMetBy } from './events';
import { initialState, type Registration } from './evolve';
import type { DisputeFact } from './facts';
import { type Notice, noticesOf } from './notices';
import { rulesOf } from './rules';
import type { DisputeState } from './state';
import { type Step, stepsBy } from './steps';
import { clocksIn, type TracedClock } from './traced-clock';
import { correctionsIn, countsFrom, type TracedEntry, tracedEntry } from './traced-entry';

/** Under which rules a span stood, and by which fact they came; null where the case was begun under them. */
interface TracedPlan {
  readonly rulesVersion: number;
  readonly type: string;
  readonly place: string;
  readonly calendar: string;
  readonly adopted: number | null;
}

/**
 * A span 办理段 in which one office held the case in one round under one plan. Instants in epoch ms UTC; `from` counts, `to` does not.
 * Spans leave no gap: an act counts from its receipt, what the clock does from its record, as for the clocks of the holder.
 */
export interface Span {
  readonly holder: string;
  readonly level: string;
  readonly round: number;
  readonly from: Instant;
  /** Null while it lasts. */
  readonly to: Instant | null;
  /** What put the case into these hands 交办依据. */
  readonly order: TracedEntry;
  /** What began the span: its order, or the next round, or another plan in the same hands. */
  readonly begun: TracedEntry;
  /** The correction by which these were the wrong hands 误交; the mistaken holder stays in sight. */
  readonly mistaken: TracedEntry | null;
  readonly plan: TracedPlan;
  readonly clocks: readonly TracedClock[];
  readonly told: readonly (Notice & { readonly seq: number; readonly at: Instant })[];
  /** Everything else that became true in it, in order; what followed the end of the case stands in the last span. */
  readonly happened: readonly TracedEntry[];
  /** What ended it: what began the next, or closed the case. */
  readonly ended: TracedEntry | null;
}

/** Who held a case when 责任倒查, on whose order, under which plan, with which clocks, what was told to whom, and what came of it: the fold of its facts. */
export function responsibilityOf(registration: Registration, facts: readonly DisputeFact[]): readonly Span[] {
  const evolve = (state: DisputeState, fact: DisputeFact) => rulesOf(state).evolve(state, fact);
  return spansOf(stepsBy({ initial: initialState, evolve, noticesOf, clocksMetBy }, registration, facts));
}

/** The spans of a case of any procedure. */
export function spansOf(steps: readonly Step[]): readonly Span[] {
  const spans: Span[] = [];
  const starts = steps.flatMap((step, first) => (first === 0 || begins(step) ? [{ step, first }] : []));
  for (const [index, start] of starts.entries()) {
    spans.push(spanOf(steps, start, starts[index + 1]?.first ?? steps.length, spans.at(-1)));
  }
  return spans.map((span, index) => ({
    ...span,
    to: spans[index + 1]?.from ?? span.to,
    ended: spans[index + 1]?.begun ?? span.ended,
    mistaken: correctionOf(spans, index),
  }));
}

/** The span that covers a moment, or undefined: before the registration and after the end nobody held the case. */
export function spanAt(spans: readonly Span[], at: Instant): Span | undefined {
  return spans.find(({ from, to }) => from <= at && (to === null || at < to));
}

interface Start {
  readonly step: Step;
  readonly first: number;
}

function begins({ before, after }: Step): boolean {
  return before.holder.id !== after.holder.id || before.round !== after.round || before.plan !== after.plan;
}

function spanOf(steps: readonly Step[], { step, first }: Start, next: number, previous: Span | undefined): Span {
  const { before, after, fact } = step;
  const rest = steps.slice(first + 1, next);
  const corrections = correctionsIn(steps.map((one) => one.fact));
  const begun = tracedEntry(fact, corrections);
  const assigned = !previous || before.holder.id !== after.holder.id || fact.kind === 'reopened';
  const from = previous ? Math.max(previous.from, countsFrom(fact)) : after.registeredAt;
  const close = rest.find((one) => one.after.status === 'ended');
  return {
    holder: after.holder.id,
    level: after.level,
    round: after.round,
    from,
    to: close ? Math.max(from, countsFrom(close.fact)) : null,
    order: assigned ? begun : previous.order,
    begun,
    mistaken: null,
    plan: planOf(after, before.plan === after.plan ? (previous?.plan.adopted ?? null) : fact.seq),
    clocks: clocksIn(steps, first, next),
    told: [step, ...rest].flatMap(toldBy),
    happened: rest.flatMap((one) => (one.fact.kind === 'reminded' ? [] : [tracedEntry(one.fact, corrections)])),
    ended: close ? tracedEntry(close.fact, corrections) : null,
  };
}

function planOf({ plan: { rulesVersion, type, place, calendar } }: Step['after'], adopted: number | null): TracedPlan {
  return {
    rulesVersion,
    type: `${type.code}@${type.version}`,
    place: `${place.code}@${place.version}`,
    calendar: calendar.version,
    adopted,
  };
}

function toldBy({ told, fact: { seq, at } }: Step) {
  return told.map((notice) => ({ ...notice, seq, at }));
}

/** A wrong assignment was wrong from its beginning, through every span in which that office held the case without a break. */
function correctionOf(spans: readonly Span[], index: number): TracedEntry | null {
  const after = spans.slice(index + 1).find(({ holder }) => holder !== spans[index]?.holder);
  return after?.begun.kind === 'assignmentCorrected' ? after.begun : null;
}
