import type { Day } from '../time';

/** A period somebody was held to: the day it ended on and whether it was kept. Excused, it counts on neither side. */
export interface Held {
  readonly on: Day;
  readonly met: boolean;
  /** Why it is not charged, such as an outage of the platform, and who approved that; null where it counts. */
  readonly excused: { readonly reason: string; readonly approver: string } | null;
}

/** What the people said at a return visit 回访: contacted, solved and satisfied are kept apart. */
export interface CallBack {
  readonly on: Day;
  readonly contacted: boolean;
  readonly solved: boolean | null;
  readonly satisfied: 'satisfied' | 'basically' | 'dissatisfied' | null;
}

/** A close-out 办结, and what became of it. */
export interface Closing {
  readonly on: Day;
  readonly resolved: boolean;
  readonly repeatVisits: number;
  readonly reopened: boolean;
}

/** A work order 工单 sent to the office. */
export interface Order {
  readonly on: Day;
  readonly contactedInTime: boolean;
  readonly signedInTime: boolean;
  readonly returned: boolean;
  readonly handledAgain: boolean;
}

/**
 * What one case gives to the scorecard of one office, frozen at close-out or, for an open case, at the end of the period. Days are `YYYY-MM-DD`
 * in UTC+8: each measure counts in the period of its own event. What did not happen is null; ids and codes only.
 */
export interface CaseInputs {
  readonly number: string;
  readonly office: string;
  /** The case's sequence at which they were frozen: of several the newest count, so that a reversal or a rebound replaces what stood before. */
  readonly seq: number;
  readonly type: string;
  readonly registered: Day;
  readonly online: boolean;
  readonly acceptance: Held | null;
  readonly completion: Held | null;
  readonly accepted: Day | null;
  /** One for each round of handling, in order; so are mediations and call-backs. */
  readonly closings: readonly Closing[];
  readonly mediations: readonly { readonly ended: Day; readonly agreed: boolean }[];
  readonly callBacks: readonly CallBack[];
  readonly orders: readonly Order[];
  /** The days on which the same matter was brought again. */
  readonly repeatPetitions: readonly Day[];
  readonly turnedCriminal: Day | null;
  readonly leaderCase: { readonly on: Day; readonly resolved: boolean } | null;
  /** The missed deadlines that stand: those withdrawn, reversed or excused are not among them. */
  readonly missedDeadlines: readonly Day[];
  /** Supervision cards 督办单 whose answer did not come in its period. */
  readonly unansweredCards: readonly Day[];
}
