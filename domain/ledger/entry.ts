import type { WithdrawalReason } from '../dispute/facts';
import type { Instant } from '../time';

/** What every entry of the ledger says: whom it concerns, in which case, on which clock, and which fact wrote it. Instants in epoch ms UTC. */
interface Head {
  /** Follows from the fact alone, so that the same fact writes it once, whoever delivers it. */
  readonly id: string;
  readonly number: string;
  /** The office it stands against, or in a reversal stood against. */
  readonly office: string;
  readonly clock: string;
  readonly occurrence: number;
  readonly rung: string;
  readonly at: Instant;
  readonly stream: string;
  readonly seq: number;
}

/** A deadline an office of ours let pass 超期. */
export interface BreachEntry extends Head {
  readonly kind: 'breach';
  /** The office next above it at that moment; null at the top. */
  readonly supervisor: string | null;
  readonly basis: string;
  readonly dueAt: Instant;
  /** It was found late, because the platform was down. */
  readonly late: boolean;
}

/** A measure a named person signed 问责决定; its id is that of the proposal. */
export interface MeasureEntry extends Head {
  readonly kind: 'measure';
  readonly supervisor: string;
  readonly basis: string;
  readonly dueAt: Instant;
  readonly measure: string;
}

/** An entry that does not count any more 冲销: what it refers to stays where it is, and the sums follow. */
export interface ReversalEntry extends Head {
  readonly kind: 'reversal';
  readonly refersTo: string;
  /** `not-said` in facts from before version 0.3. */
  readonly why: WithdrawalReason | 'not-said';
}

/** One entry of the ledger of responsibility 责任台账. It is appended, never changed, never deleted. */
export type LedgerEntry = BreachEntry | MeasureEntry | ReversalEntry;

/** The id of the entry of a breach. */
export function breachId(number: string, key: { readonly clock: string; readonly occurrence: number; readonly rung: string }): string {
  return `breach-${number}-${key.clock}-${key.occurrence}-${key.rung}`;
}

/** The id of the entry of a signed measure. */
export function measureId(proposal: string): string {
  return `measure-${proposal}`;
}

/** The id of what reverses an entry: an entry is reversed once. */
export function reversalId(entry: string): string {
  return `reversal-${entry}`;
}
