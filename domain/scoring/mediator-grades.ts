import type { GradeRule } from '../../contracts/rewards';
import { hundredthsOf } from './item-points';

/** What is known of a mediator 人民调解员 who applies for a grade. */
export interface MediatorRecord {
  readonly years: number;
  /** Mediations taken up and agreements reached, in writing and by word of mouth. */
  readonly accepted: number;
  readonly written: number;
  readonly oral: number;
  /** Cases of his that turned criminal 民转刑, and findings of misconduct (SB-11): either bars every grade. */
  readonly turnedCriminal: number;
  readonly misconduct: number;
}

/** What a grade asks for: met, failed, or not known from the source. */
export interface GradeFinding {
  readonly grade: number;
  readonly failed: readonly string[];
  readonly notKnown: readonly string[];
}

/**
 * The highest grade whose every known condition is met and of which none is unknown, with the findings for each. A proposal: the association
 * assesses (SB-1), the result is published and may be complained about.
 */
export function proposeGrade(rule: GradeRule, record: MediatorRecord): { grade: number | null; findings: readonly GradeFinding[] } {
  const findings = rule.grades.map(({ grade, criteria }) => {
    const results = Object.entries(judged(criteria, record));
    return { grade, failed: codes(results, false), notKnown: codes(results, null) };
  });
  const met = findings.filter(({ failed, notKnown }) => failed.length === 0 && notKnown.length === 0).map(({ grade }) => grade);
  return { grade: met.length > 0 ? Math.min(...met) : null, findings };
}

const codes = (results: readonly (readonly [string, boolean | null])[], wanted: boolean | null) =>
  results.filter(([, result]) => result === wanted).map(([code]) => code);

function judged({ years, cases, oralPercent, successPercent }: GradeRule['grades'][number]['criteria'], record: MediatorRecord) {
  return {
    years: years === null ? null : record.years >= years,
    cases: cases === null || oralPercent === null ? null : countable(record, cases, oralPercent) >= cases,
    success: successPercent === null ? null : succeeds(record, successPercent),
    'turned-criminal': record.turnedCriminal === 0,
    misconduct: record.misconduct === 0,
  };
}

/** Oral agreements count up to their part of what is asked for; more of them do no harm (reading ours). */
function countable({ written, oral }: MediatorRecord, cases: number, oralPercent: number): number {
  return written + Math.min(oral, Math.floor((cases * oralPercent) / 100));
}

/** By the counts themselves: 84.96 per cent is not 85. A mediator without a mediation has no rate, and does not meet it. */
function succeeds({ accepted, written, oral }: MediatorRecord, percent: number): boolean {
  return accepted > 0 && written + oral <= accepted && (written + oral) * 10_000 >= hundredthsOf(percent) * accepted;
}
