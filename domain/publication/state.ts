import type { ClockSetting } from '../../contracts/plan';
import type { Clock } from '../clock/clock';
import type { FactOf, Seen } from '../facts';
import type { Refusal } from '../refusal';
import type { ExamRules } from '../scoring/exam';
import type { Instant } from '../time';

/** What is published: the monthly exam 月考, the annual target 年度目标考核, the negative list 负面清单 of a month (SY-22..24). */
export type PublicationKind = 'monthly-exam' | 'annual-target' | 'negative-list';

/** What the workflow of a publication begins with. Offices are ids. */
export interface PublicationInput {
  readonly id: string;
  readonly place: string;
  readonly kind: PublicationKind;
  /** The code of the period: `2026-03`, `2026`. */
  readonly period: string;
  /** The office that publishes, and the offices over it, nearest first. */
  readonly issuer: string;
  readonly above: readonly string[];
  /** The offices that stand in it. */
  readonly offices: readonly string[];
  /** What they may object to. */
  readonly figures: readonly string[];
  readonly rules: ExamRules;
  readonly openedAt: Instant;
  readonly setting: ClockSetting;
}

interface Signed {
  readonly by: string;
  readonly office: string;
  readonly occurredAt: Instant;
  readonly receivedAt: Instant;
}

/** An objection 异议 of an office against a figure of its own; `reason` is a document. */
export interface Objection {
  readonly id: string;
  readonly office: string;
  readonly figure: string;
  /** The number of the case it is about, or null. */
  readonly number: string | null;
  readonly reason: string;
  readonly at: Instant;
  readonly answer: Answer | null;
}

/** Its answer by a named person: corrected 更正, leaving these cases out of the figure, or rejected 不采纳. */
interface Answer {
  readonly result: 'corrected' | 'rejected';
  readonly exclude: readonly string[];
  readonly approver: string;
  readonly reason: string;
  readonly at: Instant;
}

/** Everything that can become true of a publication. */
export type PublicationFactBody =
  | { readonly kind: 'opened'; readonly input: PublicationInput }
  | ({
      readonly kind: 'objected';
      readonly objection: string;
      readonly figure: string;
      readonly number: string | null;
      readonly reason: string;
    } & Signed)
  | ({
      readonly kind: 'objectionAnswered';
      readonly objection: string;
      readonly result: 'corrected' | 'rejected';
      readonly exclude: readonly string[];
      readonly approver: string;
      readonly reason: string;
    } & Signed)
  | { readonly kind: 'objectionsClosed' }
  | { readonly kind: 'reminded' | 'overdue'; readonly clock: string; readonly rung: string }
  | ({ readonly kind: 'released'; readonly approver: string; readonly note: string } & Signed)
  | { readonly kind: 'refused'; readonly command: string; readonly refusal: Refusal };
export type PublicationFact = FactOf<PublicationFactBody>;

/** `preview` 预览、异议期; `answering` 异议答复; `to-release` 待公布; `released` 已公布. */
export type PublicationStatus = 'preview' | 'answering' | 'to-release' | 'released';

/** The state of a publication: the fold of its facts. */
export interface PublicationState extends PublicationInput {
  readonly status: PublicationStatus;
  readonly objections: readonly Objection[];
  readonly clocks: readonly Clock[];
  readonly seen: Seen;
  readonly seq: number;
}
