import { ruleOf } from '../clock/clock';
import { type DueRung, nextRung } from '../clock/rungs';
import { officeAbove } from '../office';
import { type Instant, MINUTE } from '../time';
import type { DisputeFactBody } from './facts';
import { type Breach, courtOf, type DisputeState } from './state';

/** A rung that fires this much after its own instant and the spread is late by the platform, not by the office. */
const GRACE = 5 * MINUTE;

/**
 * What becomes true because time has passed: the facts of the first rung that is due at `now`, or none. To be asked again after the facts
 * have been folded in, until nothing is due: rungs missed in an outage fire in order, each once, marked late.
 */
export function fire(state: DisputeState, now: Instant, recordedAt: Instant): readonly DisputeFactBody[] {
  const due = nextRung(state.plan, state.clocks);
  if (!due || due.rung.at > now) return [];
  return factsOf(state, due, recordedAt);
}

function factsOf(state: DisputeState, { clock, rung }: DueRung, recordedAt: Instant): readonly DisputeFactBody[] {
  const late = recordedAt - rung.at > state.plan.spreadMinutes * MINUTE + GRACE * (state.plan.pace?.factor ?? 1);
  const key = { clock: clock.code, occurrence: clock.occurrence, rung: rung.id, due: rung.at, late };
  switch (rung.kind) {
    case 'remind':
      return [{ kind: 'reminded', ...key }];
    case 'lapse':
      return [{ kind: 'lapsed', ...key }];
    case 'breach':
      return [{ kind: 'breached', ...responsible(state, clock.code), ...key }];
    case 'ladder': {
      const above = officeAbove(state.holder);
      if (!above) return [{ kind: 'topReached', ...key }];
      if (rung.step.act === 'handUp') return [{ kind: 'escalated', to: above, ...key }];
      const id = proposalId(state.number, key);
      return [
        {
          kind: 'accountabilityProposed',
          id,
          office: breachOf(state, key)?.office ?? clock.office,
          supervisor: above.id,
          measure: rung.step.measure ?? 'interview',
          ...key,
        },
      ];
    }
    default: {
      const unknown: never = rung;
      return unknown;
    }
  }
}

function breachOf(state: DisputeState, key: { clock: string; occurrence: number }): Breach | undefined {
  return state.breaches.find((breach) => breach.clock === key.clock && breach.occurrence === key.occurrence);
}

/** The id of the workflow that carries a proposal: its key is its identity, so it can exist only once. */
function proposalId(number: string, key: { clock: string; occurrence: number; rung: string }): string {
  return `accountability-${number}-${key.clock}-${key.occurrence}-${key.rung}`;
}

/** Who let the deadline pass: the office that holds the case now (a clock of the case may have begun with another), or the court. */
function responsible(state: DisputeState, code: string): { office: string; card: 'none' | 'open' } {
  const holder = state.holder.id;
  const duty = ruleOf(state.plan, code)?.duty;
  if (duty === 'holder') return { office: holder, card: 'open' };
  return { office: (duty === 'court' ? courtOf(state) : undefined) ?? holder, card: 'none' };
}
