import type { HandlingPlan } from '../../contracts/plan';
import type { OfficeRef } from '../../contracts/principal';
import type { Evidence } from '../accountability/state';
import type { Clock } from '../clock/clock';
import type { Seen } from '../facts';
import type { Day, Instant } from '../time';
import type { WithdrawalReason } from './facts';

/** A mediation agreement 调解协议. Its text is a document. */
export interface Agreement {
  readonly form: 'written' | 'oral';
  readonly effectiveAt: Instant;
  readonly document: string;
  readonly performBy: Day | null;
}

/** How a round of handling ended 化解结果; `decided` 已有裁决、处理决定: another body has ruled on it. */
export type Ending = 'settled' | 'confirmed' | 'failed' | 'withdrawn' | 'suit' | 'decided';

/** What the people said at the return visit 回访评价; `not-reached` 未联系上 is not `dissatisfied` 不满意. */
export type Evaluation = 'satisfied' | 'dissatisfied' | 'not-reached';

/** Where the judicial confirmation stands 司法确认. */
export type CourtStep =
  | { readonly step: 'open' }
  | { readonly step: 'applied'; readonly court: string }
  | { readonly step: 'accepted'; readonly court: string };

/** Where the case stands 办理阶段: a union on `status`, each with what only this stage knows. */
export type Phase =
  | { readonly status: 'registered' }
  | { readonly status: 'accepted' }
  | { readonly status: 'mediating' }
  | { readonly status: 'confirming'; readonly agreement: Agreement; readonly court: CourtStep }
  | { readonly status: 'proceeding' }
  | {
      readonly status: 'visiting';
      readonly ending: Ending;
      readonly missed: readonly Day[];
      /** The agreement whose window for confirmation has lapsed: posted in time, or restored by the court, it can still be confirmed. */
      readonly lapsed?: { readonly agreement: Agreement; readonly dueAt: Instant };
    }
  | {
      readonly status: 'scoring';
      readonly ending: Ending;
      /** `not-sampled` 未抽中: nobody was asked. */
      readonly evaluation: Evaluation | 'not-sampled';
      /** The dates of the look-back visits, where somebody set them. */
      readonly lookBackOn?: readonly Day[];
    }
  | {
      readonly status: 'watching';
      readonly ending: Ending;
      readonly score: number;
      /** The days of unanswered attempts at the look-back visit that is open; absent while there is none. */
      readonly missed?: readonly Day[];
    }
  | { readonly status: 'ended'; readonly outcome: Outcome };

export type Status = Phase['status'];

/** Every stage, in the order of a case's life. */
export const statuses: readonly Status[] = [
  'registered',
  'accepted',
  'mediating',
  'confirming',
  'proceeding',
  'visiting',
  'scoring',
  'watching',
  'ended',
];

/** How the case ended for good. */
export type Outcome = 'declined' | Ending;

/** A missed deadline 超期 and what followed from it. */
export interface Breach {
  readonly clock: string;
  readonly occurrence: number;
  /** The id of the rung that found it; absent in breaches kept before version 0.3. */
  readonly rung?: string;
  /** The office that held the case when the deadline passed. */
  readonly office: string;
  /** The office next above it at that moment, where a named person may sign; null at the top. */
  readonly supervisor: string | null;
  /** The post next above it, where that was vacant and `supervisor` stood in 代行; absent where it was not. */
  readonly post?: string;
  /** All offices above it at that moment, nearest first; absent before rules 3. */
  readonly line?: readonly string[];
  /** Its clock as it ended, once another occurrence has taken the place of this one; absent until then, and before rules 3. */
  readonly past?: Clock;
  readonly dueAt: Instant;
  /** The supervision card 督办单; `none` where the court let the period pass: it is told, and not ours to supervise. */
  readonly card: 'none' | 'open' | 'answered' | 'cancelled';
  /** The colour a rung of the ladder gave it 黄牌、红牌; absent while it is an ordinary card. */
  readonly colour?: 'yellow' | 'red';
  /** A timely act was applied late: the breach does not count. */
  readonly withdrawn: boolean;
  /** Why it does not count; absent while it does, and under rules before the third. */
  readonly why?: WithdrawalReason;
}

/**
 * A supervision card issued by hand 签发的督办单, not by a missed deadline: nothing is charged by it. Its answer has a clock, `card-answer` of the same occurrence,
 * and only an answer that comes late is a breach.
 */
export interface IssuedCard {
  readonly occurrence: number;
  /** The office that held the case, which has to answer. */
  readonly office: string;
  readonly issuer: string;
  /** All offices above the one that has to answer, at that moment, nearest first. */
  readonly line: readonly string[];
  readonly colour: 'ordinary' | 'yellow' | 'red';
  /** The document with its reason. */
  readonly reason: string;
  readonly status: 'open' | 'answered' | 'cancelled';
}

/** A proposal of accountability 问责建议, carried by a workflow of its own. */
export interface Proposal {
  readonly id: string;
  readonly office: string;
  /** The office next above, where a named person signs. */
  readonly supervisor: string;
  readonly measure: string;
  /** What it rests on, as it stood when the rung fired. */
  readonly evidence: Evidence;
  readonly at: Instant;
  readonly decision: 'pending' | 'signed' | 'dismissed' | 'withdrawn';
  /** Its rectification was not finished in its period 逾期未整改; absent while it is not so. */
  readonly unrectified?: true;
}

/** A listed event 列明事件 that befell the case, and who held it then. */
export interface ListedEvent {
  readonly event: 'rebound' | 'skip-level' | 'turned-criminal';
  readonly office: string;
  /** The office next above it at that moment; null at the top. */
  readonly next: string | null;
  readonly at: Instant;
}

/** How much of what happened in a case a trigger leaves alone, because it happened before the case had it. */
export interface Spent {
  readonly breaches: number;
  readonly events: number;
  readonly proposals: number;
  /** The round it begins to count from. */
  readonly round: number;
  /** Its number of the last time it went off by then: brought back it goes on from there. Absent under plans made before version 0.4. */
  readonly last?: number;
}

/** A trigger the case was registered with counts everything; the first handling is no handling again. */
export const nothingSpent: Spent = { breaches: 0, events: 0, proposals: 0, round: 1 };

/** A milestone 节点 that was reached, and in which round of handling. */
export interface Reached {
  readonly code: string;
  readonly round: number;
  readonly at: Instant;
}

/** What every case knows that is held to its clocks, whatever its procedure: its offices, its rounds, what was missed and what followed. */
export interface Supervised {
  readonly number: string;
  readonly plan: HandlingPlan;
  readonly registeredAt: Instant;
  readonly registrar: string;
  /** When the act happened that began the present stage. */
  readonly since: Instant;
  readonly holder: OfficeRef;
  readonly level: string;
  readonly grade: string | null;
  /** The person who leads the case 包保领导; absent in a petition, until it is routed, and while it waits to be routed by another office. */
  readonly lead?: string;
  /** Counts handlings 轮次: an unhappy visit, a rejected confirmation or a rebound begins the next; in a petition, its review and re-examination. */
  readonly round: number;
  readonly suspended: string | null;
  readonly clocks: readonly Clock[];
  readonly breaches: readonly Breach[];
  readonly proposals: readonly Proposal[];
  /** Absent until the first, and in plans without triggers. */
  readonly events?: readonly ListedEvent[];
  /** By trigger; absent where the case had its triggers from the start. */
  readonly spent?: Readonly<Record<string, Spent>>;
  /** Absent until the first card is issued by hand. */
  readonly issued?: readonly IssuedCard[] | undefined;
  /** By office: the last change of its post 岗位变动 the case was told of; absent until the first. */
  readonly posts?: Readonly<Record<string, number>>;
  readonly seen: Seen;
  readonly seq: number;
}

/** What every stage of a dispute knows. */
export interface Common extends Supervised {
  readonly sessions: number;
  /** Absent until the first. */
  readonly milestones?: readonly Reached[];
  /** The acts whose moment was put right 更正日期, by their seq, and their right moment; absent until the first. */
  readonly corrected?: readonly { readonly entry: number; readonly now: Instant }[];
}

/** The state of a dispute: nothing but the fold of its facts. */
export type DisputeState = Common & Phase;

/** The court that has the confirmation in hand, or undefined. */
export function courtOf({ court }: SupervisedCase): string | undefined {
  return court !== undefined && court.step !== 'open' ? court.court : undefined;
}

/** A case of any procedure that may be before a court. */
export type SupervisedCase = Supervised & { readonly court?: CourtStep };
