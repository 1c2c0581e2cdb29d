import type { LegalRow } from '../../contracts/law';
import type { ClockRule, HandlingPlan } from '../../contracts/plan';
import type { LimitChange, RuleChange } from '../../contracts/what-if';
import { ladderFaults } from '../plan/check';
import type { Day } from '../time';
import { amend } from './amend';

/** Why a change is not tried 不予试算; each code has its words in both languages. */
export type ChangeFaultCode =
  | 'unknown-clock'
  | 'unknown-ladder'
  | 'ladder-unsound'
  | 'against-law'
  | 'day-off-and-work'
  | 'statutory-day-off'
  | 'score-unsound'
  | 'changes-nothing';

/** A change that is refused: which one, which of its fields, what was expected there, and the article it would break. */
export interface ChangeFault {
  readonly code: ChangeFaultCode;
  readonly field: string;
  readonly expected: string;
  readonly basis?: string;
}

/** What the rules are today, and what no place may change. */
export interface Standing {
  readonly plans: readonly HandlingPlan[];
  /** The codes that have an article. */
  readonly bases: ReadonlySet<string>;
  readonly law: (code: string) => LegalRow | undefined;
  /** The statutory days off of a year 法定节假日 (CNT-16). */
  readonly statutory: (year: number) => readonly Day[];
}

/** The first thing wrong with these changes, or undefined: what they name exists, what they say can be, the law allows it, and it changes something. */
export function changeFault(changes: readonly RuleChange[], standing: Standing): ChangeFault | undefined {
  for (const [index, change] of changes.entries()) {
    const fault = faultOf(change, standing) ?? idle(change, standing.plans);
    if (fault) return { ...fault, field: [`changes.${index}`, fault.field].filter(Boolean).join('.') };
  }
  return undefined;
}

function faultOf(change: RuleChange, { plans, bases, law, statutory }: Standing): ChangeFault | undefined {
  switch (change.kind) {
    case 'limit':
      return limitFault(change, plans, law);
    case 'ladder': {
      const known = [...new Set(plans.flatMap(({ ladders }) => Object.keys(ladders)))].sort();
      if (!known.includes(change.ladder)) return { code: 'unknown-ladder', field: 'ladder', expected: known.join(', ') };
      const [fault] = ladderFaults(change.ladder, change.rungs, bases);
      return fault === undefined ? undefined : { code: 'ladder-unsound', field: 'rungs', expected: fault };
    }
    case 'calendar': {
      const both = change.off.find((day) => change.work.includes(day));
      if (both !== undefined) return { code: 'day-off-and-work', field: 'work', expected: `without ${both}` };
      const holiday = change.work.find((day) => statutory(Number(day.slice(0, 4))).includes(day));
      return holiday === undefined
        ? undefined
        : { code: 'statutory-day-off', field: 'work', expected: `without ${holiday}`, basis: 'CNT-16' };
    }
    case 'score': {
      const scores = plans.map((plan) => amend(plan, [change]).score);
      return scores.some(({ floor, cap }) => floor > cap) ? { code: 'score-unsound', field: 'rule.floor', expected: '<= cap' } : undefined;
    }
    default: {
      const unknown: never = change;
      return unknown;
    }
  }
}

function limitFault(change: LimitChange, plans: readonly HandlingPlan[], law: Standing['law']): ChangeFault | undefined {
  const ofType = plans.filter(({ type }) => change.type === undefined || type.code === change.type);
  const rules = ofType.flatMap(({ clocks }) => clocks);
  const meant = rules.filter(({ code }) => code === change.clock);
  if (meant.length === 0) {
    return { code: 'unknown-clock', field: 'clock', expected: [...new Set(rules.map(({ code }) => code))].sort().join(', ') };
  }
  for (const rule of meant) {
    const fault = againstLaw(rule, change, law(rule.basis)?.period ?? null);
    if (fault) return { ...fault, code: 'against-law', basis: rule.basis };
  }
  return undefined;
}

/**
 * A period of law is a promise to the citizen 法定期限: an office, a court or an authority gets no more of it, the parties no less, and unit and roll-over belong to the
 * article. A clock that rests on a rule of the place is the place's to change.
 */
function againstLaw(
  rule: ClockRule,
  change: LimitChange,
  period: LegalRow['period'],
): { readonly field: string; readonly expected: string } | undefined {
  if (period === null) return undefined;
  const { length = rule.length, unit = rule.unit, roll = rule.roll } = change;
  if (unit !== rule.unit && unit !== period.unit) return { field: 'unit', expected: period.unit };
  if (roll !== rule.roll && period.roll !== 'silent' && roll !== (period.roll === 'roll')) {
    return { field: 'roll', expected: String(period.roll === 'roll') };
  }
  const isParties = rule.duty === 'parties' || rule.duty === 'nobody';
  // Where the local article already gives another length than the table, that length stands.
  const bound =
    unit !== rule.unit ? period.length : isParties ? Math.min(period.length, rule.length) : Math.max(period.length, rule.length);
  if (isParties ? length >= bound : length <= bound) return undefined;
  return { field: 'length', expected: `${isParties ? '>=' : '<='} ${bound} ${unit}` };
}

function idle(change: RuleChange, plans: readonly HandlingPlan[]): ChangeFault | undefined {
  if (plans.some((plan) => amend(plan, [change]) !== plan)) return undefined;
  return { code: 'changes-nothing', field: '', expected: 'another value than today’s' };
}
