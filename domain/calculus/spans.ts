import type { Instant } from '../time';

/** A half-open span of time: `from` belongs to it, `to` does not. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is left of `spans` when all of `away` is taken out. */
export function without(spans: readonly Span[], away: readonly Span[]): readonly Span[] {
  return away.reduce((left, hole) => left.flatMap((span) => cut(span, hole)), spans);
}

/** How much time lies in `spans`, in ms. */
export function timeIn(spans: readonly Span[]): number {
  return spans.reduce((sum, { from, to }) => sum + (to - from), 0);
}

function cut(span: Span, hole: Span): readonly Span[] {
  const before = { from: span.from, to: Math.min(span.to, hole.from) };
  const after = { from: Math.max(span.from, hole.to), to: span.to };
  return [before, after].filter(({ from, to }) => from < to);
}
