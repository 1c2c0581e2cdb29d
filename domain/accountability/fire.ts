import { type DueRung, nextRung } from '../clock/rungs';
import type { Instant } from '../time';
import type { AccountabilityFactBody, AccountabilityState } from './state';

/** What becomes true because time has passed: the facts of the first rung due at `now`, or none. */
export function fireAccountability(state: AccountabilityState, now: Instant): readonly AccountabilityFactBody[] {
  const due = nextRung(state.setting, state.clocks);
  return !due || due.rung.at > now ? [] : [factOf(due)];
}

function factOf({ clock: { code }, rung: { kind, id } }: DueRung): AccountabilityFactBody {
  if (kind === 'remind') return { kind: 'reminded', clock: code, rung: id };
  switch (code) {
    case 'statement':
      return { kind: 'statementLapsed' };
    case 'objection':
      return { kind: 'appealLapsed' };
    case 'rectification':
      return { kind: 'rectificationMissed', rung: id };
    case 'acceptance':
    case 'review':
      return { kind: 'overdue', clock: code, rung: id };
    default:
      return { kind: 'decisionOverdue' };
  }
}
