import { hashOf } from '../hash';
import { evolve } from './evolve';
import type { DisputeFactBody } from './facts';
import type { DisputeState } from './state';

const WHOLE = 100;

/** What the number of a case draws: 0 to 99, always the same. */
export function drawOf(number: string): number {
  return hashOf(number) % WHOLE;
}

/**
 * The fact that a case which now waits for its return visit is not among those that are visited 抽样回访, or none. A case whose window for confirmation has lapsed
 * is always visited: an application that was posted in time can still come in.
 */
function sparedBy(state: DisputeState): readonly DisputeFactBody[] {
  const sample = state.plan.visits?.sample;
  if (!sample || state.status !== 'visiting' || state.lapsed !== undefined) return [];
  const { share, always, basis } = sample;
  const chosen = always.types.includes(state.plan.type.code) || (state.grade !== null && always.grades.includes(state.grade));
  const drawn = drawOf(state.number);
  if (chosen || (always.rehandled && state.round > 1) || drawn < share) return [];
  return [{ kind: 'notSampled', drawn, share, basis }];
}

/** These facts, and where they bring the case to its return visit, whether it is spared one: it is drawn at once, so that nobody visits in vain. */
export function withDraw(state: DisputeState, bodies: readonly DisputeFactBody[]): readonly DisputeFactBody[] {
  if (!state.plan.visits?.sample || state.status === 'visiting') return bodies;
  const after = bodies.reduce<DisputeState>(
    (so, body) => evolve(so, { ...body, seq: so.seq + 1, at: 'receivedAt' in body ? body.receivedAt : so.since }),
    state,
  );
  return [...bodies, ...sparedBy(after)];
}
