import type { ClockSetting, Pace } from '../../contracts/plan';
import type { Clock } from '../clock/clock';
import type { FactOf, Seen } from '../facts';
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
}

/** How a proposal ended: signed 签发, dismissed 不予追责, or withdrawn because the breach itself was. */
export type Decision = 'signed' | 'dismissed' | 'withdrawn';

/** Everything that can become true of a proposal. */
export type AccountabilityFactBody =
  | { readonly kind: 'opened'; readonly input: ProposalInput }
  | {
      readonly kind: 'stated';
      readonly by: string;
      readonly office: string;
      readonly statement: string;
      readonly occurredAt: Instant;
      readonly receivedAt: Instant;
    }
  | { readonly kind: 'statementLapsed' }
  | { readonly kind: 'reminded'; readonly clock: string; readonly rung: string }
  | { readonly kind: 'decisionOverdue' }
  | {
      readonly kind: 'decided';
      readonly by: string;
      readonly decision: 'signed' | 'dismissed';
      readonly reason: string;
      readonly occurredAt: Instant;
      readonly receivedAt: Instant;
    }
  | { readonly kind: 'breachWithdrawn' }
  | { readonly kind: 'refused'; readonly command: string; readonly refusal: Refusal };
export type AccountabilityFact = FactOf<AccountabilityFactBody>;

/** The state of a proposal: the fold of its facts. */
export type AccountabilityState = ProposalInput & {
  readonly clocks: readonly Clock[];
  readonly statement: string | null;
  readonly seen: Seen;
  readonly seq: number;
} & ({ readonly status: 'awaiting-statement' | 'awaiting-decision' } | { readonly status: 'concluded'; readonly decision: Decision });
