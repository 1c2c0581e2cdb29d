import type { CalendarNotice, ClockRule, HandlingPlan } from '../../contracts/plan';
import type { OfficeRef } from '../../contracts/principal';
import type { Evidence } from '../accountability/state';
import type { Outage } from '../clock/outages';
import type { FactOf } from '../facts';
import type { StandIn } from '../office';
import type { Refusal } from '../refusal';
import type { Day, Instant } from '../time';
import type { MovedDeadline } from './adoption';
import type { Evaluation } from './state';

/** Who acted and when: every fact that a command caused carries it. */
export interface Act {
  readonly by: string;
  readonly office: string;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
}

/** A rung of a clock, the key of everything that happens by itself. */
export interface RungKey {
  readonly clock: string;
  readonly occurrence: number;
  readonly rung: string;
  /** The instant of the rung itself. */
  readonly due: Instant;
  /** The rung fired late because the platform was down, not because of the office. */
  readonly late: boolean;
}

/**
 * Why a breach does not count 撤销理由: an act was in time and applied late; the moment of an act was entered wrong; the case was in the wrong hands; the
 * calendar was wrong; another plan was adopted; the platform was down; it rests on a hand-up that should not have been; an appeal was granted.
 */
export const withdrawalReasons = [
  'timely-act',
  'corrected-date',
  'wrong-assignment',
  'calendar',
  'plan',
  'outage',
  'unfounded-hand-up',
  'appeal',
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

type Document = string;

/** What somebody said at a visit: contacted, solved and satisfied are kept apart; who was not contacted said neither. */
export interface VisitAnswers {
  readonly contacted: boolean;
  readonly solved: boolean | null;
  readonly satisfied: boolean | null;
}

/** Where the post that should have acted was vacant 岗位空缺: which, and who stood in. Absent where none was. */
interface StoodIn {
  readonly standIn?: StandIn;
}

/** Everything that can become true of a dispute. Texts are document ids; offices and people are ids. */
export type DisputeFactBody =
  | { readonly kind: 'registered'; readonly office: string; readonly registrar: string }
  | ({ readonly kind: 'accepted' } & Act)
  | ({ readonly kind: 'declined'; readonly reason: Document; readonly routes: readonly string[] } & Act)
  | ({
      readonly kind: 'routed';
      readonly to: OfficeRef;
      readonly grade: string;
      readonly leader: string;
      readonly plan: Document;
      readonly method: Document;
    } & Act)
  /** Another person leads the case 更换包保领导; `reassignment` is the leave or the bulk re-assignment it belongs to. */
  | ({
      readonly kind: 'leadChanged';
      readonly former: string;
      readonly lead: string;
      readonly reason: Document;
      readonly reassignment?: string;
    } & Act)
  | ({ readonly kind: 'replied'; readonly text: Document } & Act)
  | ({ readonly kind: 'progressed'; readonly text: Document } & Act)
  | ({
      readonly kind: 'sessionHeld';
      readonly minutes: Document;
      readonly voluntary?: boolean | undefined;
      readonly minorInvolved?: boolean | undefined;
      readonly guardianPresent?: boolean | undefined;
    } & Act)
  | ({ readonly kind: 'suspended'; readonly reason: string; readonly approver: string; readonly note: Document } & Act)
  | ({ readonly kind: 'resumed'; readonly note: Document } & Act)
  | ({
      readonly kind: 'extended';
      readonly clock: string;
      /** How many of `unit`; without one, days of the clock's own kind. */
      readonly days: number;
      readonly unit?: ClockRule['unit'];
      readonly approver: string;
      readonly note: Document;
    } & Act)
  | ({ readonly kind: 'agreed'; readonly form: 'written' | 'oral'; readonly agreement: Document; readonly performBy: Day | null } & Act)
  | ({ readonly kind: 'failed'; readonly reason: Document; readonly remediesTold: readonly string[] } & Act)
  | ({ readonly kind: 'handedUp'; readonly to: OfficeRef; readonly reason: Document | null } & StoodIn & Act)
  | ({ readonly kind: 'escalated'; readonly to: OfficeRef } & StoodIn & RungKey)
  | ({ readonly kind: 'topReached' } & RungKey)
  | ({
      readonly kind: 'confirmationSought';
      readonly court: string;
      /** Posted in time, received late. */
      readonly postedOn?: Day;
      /** The days that are not counted, for a paper was on its way. */
      readonly onItsWay?: { readonly from: Day; readonly to: Day };
      /** The order by which the court gave the missed period back, and when the obstacle had ended. */
      readonly restored?: { readonly obstacleEndedOn: Day; readonly order: Document };
    } & Act)
  | ({ readonly kind: 'confirmationWaived'; readonly reason: Document } & Act)
  | ({ readonly kind: 'confirmationAccepted' } & Act)
  | ({ readonly kind: 'confirmationRefused'; readonly reason: Document } & Act)
  | ({ readonly kind: 'confirmationRuled'; readonly result: 'confirmed' | 'rejected'; readonly ruling: Document } & Act)
  | ({
      readonly kind: 'visited';
      readonly contacted: boolean;
      readonly solved: boolean | null;
      readonly satisfied: boolean | null;
      readonly result: Evaluation | 'try-again';
      readonly record: Document;
      /** The neighbouring households that were called on 走一家访三家; absent where none was. */
      readonly neighbours?: readonly VisitAnswers[];
      /** Why none, or fewer than the place demands. */
      readonly withoutNeighbours?: Document;
      /** The dates of the look-back visits, where they were set with this visit. */
      readonly lookBackOn?: readonly Day[];
    } & Act)
  /** A look-back visit after close-out 一步三回头, for the date of the clock `clock`. */
  | ({
      readonly kind: 'lookedBack';
      readonly clock: string;
      readonly result: Evaluation | 'try-again';
      readonly record: Document;
    } & VisitAnswers &
      Act)
  /** Not drawn for a return visit 未抽中回访: `drawn` of 0 to 99 is not below the share of the place, in percent. It says nothing about satisfaction. */
  | { readonly kind: 'notSampled'; readonly drawn: number; readonly share: number; readonly basis: string }
  | { readonly kind: 'scored'; readonly points: number; readonly rule: string; readonly inputs: Readonly<Record<string, number>> }
  | ({ readonly kind: 'milestoneReached'; readonly milestone: string; readonly note: Document | null } & Act)
  | ({ readonly kind: 'reopened'; readonly reason: Document } & Act)
  | ({ readonly kind: 'eventReported'; readonly event: 'skip-level' | 'turned-criminal'; readonly note: Document } & Act)
  | ({ readonly kind: 'withdrawn'; readonly reason: Document } & Act)
  | ({ readonly kind: 'suitReported'; readonly reference: Document } & Act)
  /** An office above issued a supervision card by hand 签发督办单, to be answered within so many working days; `clock` and `occurrence` name it. */
  | ({
      readonly kind: 'cardIssued';
      readonly clock: string;
      readonly occurrence: number;
      readonly holder: string;
      readonly colour: 'ordinary' | 'yellow' | 'red';
      readonly answerWithin: number;
      readonly reason: Document;
    } & Act)
  | ({ readonly kind: 'cardAnswered'; readonly clock: string; readonly occurrence: number; readonly answer: Document } & Act)
  | ({ readonly kind: 'cardCancelled'; readonly clock: string; readonly occurrence: number; readonly reason: Document } & Act)
  /** The case under the newest plan, and the deadlines that moved. */
  | ({
      readonly kind: 'planAdopted';
      readonly plan: HandlingPlan;
      readonly moved: readonly MovedDeadline[];
      readonly approver: string;
      readonly reason: Document;
    } & Act)
  /** A year's days off were published; the deadlines that moved. Nobody's act: the notice is the State Council's. */
  | { readonly kind: 'calendarAdopted'; readonly notice: CalendarNotice; readonly moved: readonly MovedDeadline[] }
  /** The platform was down 平台停机: the time an office could not act in is not charged to it; the deadlines that moved. Nobody's act. */
  | ({ readonly kind: 'outageAllowed'; readonly moved: readonly MovedDeadline[] } & Outage)
  /** A post above the case, or its holder's own, is vacant 岗位空缺 since that day (`YYYY-MM-DD`): whom `deputy` names stands in. Nobody's act in the case. */
  | { readonly kind: 'postVacated'; readonly post: string; readonly change: number; readonly since: Day; readonly deputy: string | null }
  /** It is filled again 补缺; what was decided meanwhile stays. */
  | { readonly kind: 'postFilled'; readonly post: string; readonly change: number }
  | ({
      readonly kind: 'dateCorrected';
      /** The act that was entered with a wrong moment: its seq and kind. */
      readonly entry: number;
      readonly entryKind: string;
      readonly was: Instant;
      readonly now: Instant;
      readonly approver: string;
      readonly reason: Document;
    } & Act)
  | ({
      readonly kind: 'assignmentCorrected';
      readonly from: string;
      readonly to: OfficeRef;
      readonly approver: string;
      readonly reason: Document;
    } & Act)
  /** `details` is the document that holds what stood there and what stands there now. */
  | ({
      readonly kind: 'partyCorrected';
      readonly party: string;
      readonly details: Document;
      readonly approver: string;
      readonly reason: Document;
    } & Act)
  | ({ readonly kind: 'reminded' } & RungKey)
  | ({ readonly kind: 'breached'; readonly office: string; readonly supervisor: string | null; readonly card: 'none' | 'open' } & StoodIn &
      RungKey)
  | ({ readonly kind: 'lapsed' } & RungKey)
  | ({
      readonly kind: 'accountabilityProposed';
      readonly id: string;
      readonly office: string;
      readonly supervisor: string;
      readonly measure: string;
      readonly evidence: Evidence;
    } & StoodIn &
      RungKey)
  | {
      readonly kind: 'breachWithdrawn';
      readonly clock: string;
      readonly occurrence: number;
      readonly receivedAt: Instant;
      /** Absent under rules before the third. */
      readonly why?: WithdrawalReason;
    }
  | { readonly kind: 'accountabilityConcluded'; readonly id: string; readonly decision: 'signed' | 'dismissed' | 'withdrawn' }
  /** The rectification a signed measure asked for was not finished in its period 逾期未整改. */
  | { readonly kind: 'rectificationMissed'; readonly id: string }
  | ({ readonly kind: 'refused'; readonly command: string; readonly refusal: Refusal } & Act);

/** What becomes true by itself, because time has passed. */
export type RungFactBody = Extract<
  DisputeFactBody,
  { kind: 'reminded' | 'lapsed' | 'breached' | 'escalated' | 'topReached' | 'accountabilityProposed' }
>;

export type DisputeFact = FactOf<DisputeFactBody>;
export type DisputeFactKind = DisputeFactBody['kind'];
