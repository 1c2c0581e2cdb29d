import type { ClockSetting, LadderRung, Pace } from '../../contracts/plan';
import type { Clock } from '../clock/clock';
import type { WithdrawalReason } from '../dispute/facts';
import type { FactOf, Seen } from '../facts';
import type { StandIn } from '../office';
import type { Refusal } from '../refusal';
import type { Instant } from '../time';

/** The evidence 证据 a proposal rests on: who let which deadline pass, and what the office was told before. */
export interface Evidence {
  readonly clock: string;
  readonly occurrence: number;
  readonly rung: string;
  readonly basis: string;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly remindersFired: readonly string[];
  readonly rulesVersion: number;
  readonly planVersion: string;
  /** The missed deadlines it rests on, where it is not the one clock: with any of them taken back it falls. */
  readonly rests?: readonly { readonly clock: string; readonly occurrence: number }[];
  /** The case's sequence at the moment of the proposal: its facts up to here are the file. */
  readonly seq: number;
}

/** What a measure means once it is signed; absent in proposals opened before version 0.3, which end with the signature. */
export interface Terms {
  /** The period for rectification 整改期限; null where the rung sets none. */
  readonly rectify: NonNullable<LadderRung['rectify']> | null;
  /** When it is released 解除条件; null where the rung does not say. */
  readonly release: NonNullable<LadderRung['release']> | null;
  /** The legal basis of a veto 一票否决; null where the place has entered none. */
  readonly veto: string | null;
}

/** What the workflow of a proposal begins with. */
export interface ProposalInput {
  readonly id: string;
  readonly number: string;
  readonly office: string;
  readonly supervisor: string;
  /** The offices over the supervisor, nearest first: told when nobody decides. */
  readonly above: readonly string[];
  readonly measure: string;
  readonly evidence: Evidence;
  readonly openedAt: Instant;
  readonly setting: ClockSetting;
  readonly pace: Pace | null;
  readonly terms?: Terms;
}

/** How a proposal was decided: signed 签发, dismissed 不予追责, or withdrawn because the breach itself was. */
export type Decision = 'signed' | 'dismissed' | 'withdrawn';

/** How it ended: a signed measure may be reversed 撤销 as long as it can be appealed or rectified. */
export type Conclusion = Decision | 'reversed';

/** How an objection 申请复核 was decided: upheld 维持, changed to a lighter measure 变更, revoked 撤销. */
export type AppealResult = 'upheld' | 'changed' | 'revoked';

/** What every act says. */
interface Act {
  readonly by: string;
  readonly office: string;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
}

/** Everything that can become true of a proposal. */
export type AccountabilityFactBody =
  | { readonly kind: 'opened'; readonly input: ProposalInput }
  | ({ readonly kind: 'stated'; readonly statement: string } & Act)
  | { readonly kind: 'statementLapsed' }
  | { readonly kind: 'reminded'; readonly clock: string; readonly rung: string }
  | { readonly kind: 'decisionOverdue' }
  /** The post of the office that signs became vacant 签发岗位空缺: who signs instead, and who stands over it. */
  | {
      readonly kind: 'signerReplaced';
      readonly post: string;
      readonly change: number;
      readonly signer: string;
      readonly above: readonly string[];
      readonly standIn: StandIn;
    }
  /** The post next over the office that signs became vacant: who decides an objection instead, and is told when nobody signs. */
  | {
      readonly kind: 'reviewerReplaced';
      readonly post: string;
      readonly change: number;
      readonly above: readonly string[];
      readonly standIn: StandIn;
    }
  /** Somebody had dissented when the office decided 不同意见: a person's id and the document. */
  | ({ readonly kind: 'dissentRecorded'; readonly person: string; readonly dissent: string } & Act)
  | {
      readonly kind: 'decided';
      readonly by: string;
      readonly decision: 'signed' | 'dismissed';
      readonly reason: string;
      /** Another measure than the one proposed. */
      readonly measure?: string;
      /** The document with the basis on which the error was tolerated 容错. */
      readonly tolerance?: string;
      readonly occurredAt: Instant;
      readonly receivedAt: Instant;
    }
  | ({ readonly kind: 'rectificationReported'; readonly report: string } & Act)
  | ({ readonly kind: 'rectificationRejected'; readonly reason: string } & Act)
  | ({ readonly kind: 'measureReleased'; readonly reason: string; readonly check: string | null } & Act)
  /** The period for rectification passed without a report 逾期未整改. */
  | { readonly kind: 'rectificationMissed'; readonly rung: string }
  /** The issuer let its own period pass: to look at a report (`acceptance`), or to decide an objection (`review`). */
  | { readonly kind: 'overdue'; readonly clock: 'acceptance' | 'review'; readonly rung: string }
  | ({ readonly kind: 'appealed'; readonly grounds: string } & Act)
  | { readonly kind: 'appealLapsed' }
  | ({
      readonly kind: 'appealDecided';
      readonly result: AppealResult;
      readonly measure: string | null;
      /** Whether the missed deadline itself is taken back. */
      readonly breach: 'stands' | 'withdrawn';
      readonly reason: string;
    } & Act)
  /** A signed measure that does not count any more 撤销. */
  | { readonly kind: 'reversed'; readonly why: WithdrawalReason | 'not-said' }
  | { readonly kind: 'breachWithdrawn'; readonly why?: WithdrawalReason }
  | { readonly kind: 'refused'; readonly command: string; readonly refusal: Refusal };
export type AccountabilityFact = FactOf<AccountabilityFactBody>;

/** What became of a measure after its signature. */
export interface Aftermath {
  /** The principal who signed. */
  readonly signedBy: string;
  /** `due`: the office has to put it right; `none`: its rung sets no period. */
  readonly rectification: 'none' | 'due' | 'reported' | 'released';
  /** The period passed without a report. */
  readonly missed: boolean;
  readonly appeal: 'open' | 'filed' | 'lapsed' | AppealResult;
  /** The missed deadline itself was taken back on appeal. */
  readonly breachRevoked: boolean;
}

/** The state of a proposal: the fold of its facts. */
export type AccountabilityState = ProposalInput & {
  readonly clocks: readonly Clock[];
  readonly statement: string | null;
  /** Who dissented, and where that is written; absent until the first. */
  readonly dissents?: readonly { readonly person: string; readonly dissent: string }[];
  /** Absent until it is signed, and in proposals from before version 0.3. */
  readonly aftermath?: Aftermath;
  readonly seen: Seen;
  readonly seq: number;
} & (
    | { readonly status: 'awaiting-statement' | 'awaiting-decision' | 'in-force' }
    | { readonly status: 'concluded'; readonly decision: Conclusion }
  );

export type AccountabilityStatus = AccountabilityState['status'];
