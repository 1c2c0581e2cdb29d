import type { ClaimSchema } from './claim';
import type { CaseTrigger, ClockRule, GuardRule, HandlingPlan, LadderRung, MilestoneRule, ScoreRule } from './plan';
import type { VisitRules } from './visits';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/**
 * A legal basis 法律依据: the article, and how sure it is. `V` the statute text was read; `S` read in a secondary page; `R` recalled, to be
 * checked by a lawyer before use; `setting` no source fixes it: a local setting of this product that the place must confirm.
 */
export interface LegalBasis extends Words {
  readonly code: string;
  readonly verification: 'V' | 'S' | 'R' | 'setting';
}

/** A clock rule with what people call it; the plan of a case takes the rule without the name. */
export interface NamedClock extends ClockRule {
  readonly name: Words;
}

/** A milestone with what people call it. */
export interface NamedMilestone extends MilestoneRule {
  readonly name: Words;
}

/** A trigger with what people call it. */
export interface NamedTrigger extends CaseTrigger {
  readonly name: Words;
}

/** A dispute type 纠纷类型: one literal with the law's clocks, the guards by code, the channels and the remedies. */
export interface DisputeType {
  readonly code: string;
  readonly version: string;
  readonly name: Words;
  /** The story its cases are told by, when it is another than that of a dispute. */
  readonly procedure?: 'petition';
  readonly claim: ClaimSchema;
  readonly clocks: readonly NamedClock[];
  readonly guards: readonly GuardRule[];
  /** What is asked of a registration before a case exists; see domain/intake/guards. */
  readonly intakeGuards?: readonly GuardRule[];
  readonly milestones?: readonly NamedMilestone[];
  /** Commands whose act may have happened before the registration. */
  readonly earlierActs?: readonly string[];
  /** Where no article gives an agreement judicial confirmation: it ends the handling. */
  readonly agreementEnds?: boolean;
  readonly suspensionReasons: readonly string[];
  /** The routes open to the parties when mediation fails. */
  readonly remedies: readonly ({ readonly code: string } & Words)[];
  readonly bases: readonly LegalBasis[];
}

/** Where a place's own law or practice differs from the type's 地方规定: which clock of which type, how, and by which article. */
export interface LocalSetting {
  readonly type: string;
  readonly clock: string;
  readonly change: Partial<Pick<ClockRule, 'length' | 'unit' | 'roll' | 'cutOff' | 'suspendable' | 'extension'>>;
  readonly basis: string;
}

/** A place 地区: its local clocks and cadences, its ladders and its score rule. */
export interface Jurisdiction {
  readonly code: string;
  readonly version: string;
  /** Two to four capital letters that begin every number of the place. */
  readonly prefix: string;
  readonly name: Words;
  readonly clocks: readonly NamedClock[];
  /** Ladders by name; `clockLadders` says which ladder follows which clock of the dispute type. */
  readonly ladders: Readonly<Record<string, readonly LadderRung[]>>;
  readonly clockLadders: Readonly<Record<string, string>>;
  /** What sets off a measure besides a rung of a clock. */
  readonly triggers?: readonly NamedTrigger[];
  /** The legal basis of a veto 一票否决, by code; without one it is off. */
  readonly veto?: { readonly basis: string };
  /** Absent where the place follows the types as they are. */
  readonly settings?: readonly LocalSetting[];
  readonly guards: readonly GuardRule[];
  readonly grades: readonly ({ readonly code: string } & Words)[];
  readonly visitAttempts: number;
  /** Absent where the holder or an office above visits the parties of every case, once. */
  readonly visits?: VisitRules;
  readonly officeHours: HandlingPlan['officeHours'];
  readonly spreadMinutes: number;
  /** What of the platform's outages is given back; the usual setting where the place says nothing. */
  readonly outages?: HandlingPlan['outages'];
  readonly statement: HandlingPlan['statement'];
  readonly decision: HandlingPlan['decision'];
  readonly score: ScoreRule;
  readonly bases: readonly LegalBasis[];
}
