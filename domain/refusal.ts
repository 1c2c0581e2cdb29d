/** A refusal 拒绝: a value with a stable code; the domain knows no HTTP. Its words stand in `refusal-texts.ts`. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The field of the command at fault, as a path, where one is. */
  readonly field?: string;
  /** What was expected there, or which values are possible. */
  readonly expected?: string;
  /** The article or rule it rests on. */
  readonly basis?: string;
}

/** Every code a case may refuse with. Stable: office systems branch on them. */
export const refusalCodes = [
  'wrong-stage',
  'not-allowed',
  'not-holder',
  'not-supervisor',
  'not-this-court',
  'occurred-in-future',
  'occurred-before-registration',
  'clock-not-running',
  'clock-not-extendable',
  'extension-too-long',
  'extension-unit-differs',
  'extension-length-unsaid',
  'extension-after-expiry',
  'extension-needs-both-parties',
  'extensions-used-up',
  'suspension-reason-unknown',
  'already-suspended',
  'not-suspended',
  'grade-unknown',
  'three-fixings-incomplete',
  'remedies-not-told',
  'not-jointly',
  'confirmation-window-passed',
  'nobody-above',
  'visit-incomplete',
  'no-open-card',
  'statement-period-over',
  'already-stated',
  'out-of-order',
  'occurred-before-stage',
  'remedy-unknown',
  'party-refused',
  'fake-mediation',
  'recusal-pending',
  'victim-not-asking',
  'session-not-voluntary',
  'guardian-absent',
  'sessions-used-up',
  'fee-charged',
  'not-confirmable',
  'level-too-low',
  'not-on-town-list',
  'legal-process-first',
  'too-many-representatives',
  'parallel-procedure',
  'subject-excluded',
  'claim-too-old',
  'milestone-unknown',
  'milestone-not-open',
  'milestone-first',
  'notice-too-short',
  'period-passed',
  'nothing-corrected',
  'restoration-too-late',
  'plan-adopted-already',
  'plan-lacks-clock',
  'perform-by-before-agreement',
  'objection-window-passed',
  'same-body',
  'objection-period-over',
  'no-open-objection',
  'objections-open',
  'figure-unknown',
  'rejected-excludes-nothing',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
