import { addDays, dayOf, type Instant, startOf } from '../time';
import type { Period } from './period';
import { type Span, timeIn, without } from './spans';

/** The instant at which a period is used up: its budget has passed in time that counts and is not suspended. */
export function usedUp({ begin, budget, counts, unbroken }: Period, suspensions: readonly Span[]): Instant {
  if (budget === 0) return begin;
  if (unbroken) return pushedBack(begin, begin + budget, suspensions);
  const away = [beforeBegin(begin), ...suspensions];
  let left = budget;
  for (let day = dayOf(begin); ; day = addDays(day, 1)) {
    for (const { from, to } of without(counts(day), away)) {
      if (left <= to - from) return from + left;
      left -= to - from;
    }
  }
}

/** All of the time counts, so no day needs to be looked at: the end moves by what stands still before it. A workflow asks for this with every act. */
function pushedBack(begin: Instant, end: Instant, suspensions: readonly Span[]): Instant {
  const inOrder = [...suspensions].sort((a, b) => a.from - b.from);
  return inOrder.reduce((moved, { from, to }) => {
    const out = Math.max(from, begin);
    return out < moved && to > out ? moved + to - out : moved;
  }, end);
}

/** What is left of a period at `at`, in ms of the time that counts for it. */
export function leftAt({ begin, budget, counts }: Period, suspensions: readonly Span[], at: Instant): number {
  const away = [beforeBegin(begin), { from: at, to: Number.POSITIVE_INFINITY }, ...suspensions];
  let left = budget;
  for (let day = dayOf(begin); startOf(day) < at && left > 0; day = addDays(day, 1)) left -= timeIn(without(counts(day), away));
  return Math.max(0, left);
}

const beforeBegin = (begin: Instant): Span => ({ from: Number.NEGATIVE_INFINITY, to: begin });
