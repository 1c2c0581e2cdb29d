import type { StandIn } from '../office';
import type { Instant } from '../time';
import type { DisputeFact } from './facts';
import type { CaseFact } from './steps';

type DateCorrected = Extract<DisputeFact, { kind: 'dateCorrected' }>;

/** A moment of an act that was put right later 更正: by which fact, what stood there and what stands there now. */
interface Redated {
  readonly seq: number;
  readonly was: Instant;
  readonly now: Instant;
}

/** A fact as the trace 责任倒查 tells it: who did what to whom, on which paper. Instants in epoch ms UTC. */
export interface TracedEntry {
  readonly seq: number;
  readonly kind: CaseFact['kind'];
  /** When it was recorded. */
  readonly at: Instant;
  /** When it happened and was received; null where nobody acted. */
  readonly occurredAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly by: string | null;
  /** The office that acted; null where the clock did. */
  readonly office: string | null;
  readonly approver: string | null;
  /** The office that got the case, or is charged with something. */
  readonly to: string | null;
  readonly clock: string | null;
  readonly occurrence: number | null;
  readonly rung: string | null;
  /** The rung came late because the platform was down. */
  readonly late: boolean;
  /** What came of it, as a code: a measure, a decision, a result, a refusal. */
  readonly outcome: string | null;
  /** Which posts were vacant and who stood in 岗位空缺代行; null where none was. */
  readonly standIn: (StandIn & { readonly by: string }) | null;
  /** The ids of its papers. */
  readonly documents: readonly string[];
  readonly corrected: Redated | null;
}

/** When a fact counts for those who hold the case: an act from its receipt, anything else from its record. */
export function countsFrom(fact: CaseFact): Instant {
  return 'receivedAt' in fact && 'by' in fact ? fact.receivedAt : fact.at;
}

/** The facts by which dates were put right. */
export function correctionsIn(facts: readonly CaseFact[]): readonly DateCorrected[] {
  return facts.flatMap((fact) => (fact.kind === 'dateCorrected' ? [fact] : []));
}

/** A fact as an entry of the trace; its date is shown as corrected where one of `corrections` put it right. */
export function tracedEntry(fact: CaseFact, corrections: readonly DateCorrected[]): TracedEntry {
  const act = 'by' in fact ? fact : undefined;
  const rung = 'rung' in fact ? fact : undefined;
  return {
    seq: fact.seq,
    kind: fact.kind,
    at: fact.at,
    occurredAt: act?.occurredAt ?? null,
    receivedAt: act?.receivedAt ?? null,
    by: act?.by ?? null,
    office: fact.kind === 'registered' ? fact.registrar : (act?.office ?? null),
    approver: 'approver' in fact ? fact.approver : null,
    to: reachedBy(fact),
    clock: 'clock' in fact ? fact.clock : null,
    occurrence: 'occurrence' in fact ? fact.occurrence : null,
    rung: rung?.rung ?? null,
    late: rung?.late ?? false,
    outcome: outcomeOf(fact),
    standIn: stoodInBy(fact),
    documents: papersOf(fact).flatMap((paper) => (paper === null || paper === '' ? [] : [paper])),
    corrected: redated(fact.seq, corrections),
  };
}

function redated(entry: number, corrections: readonly DateCorrected[]): Redated | null {
  const found = corrections.filter((fact) => fact.entry === entry);
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? { seq: last.seq, was: first.was, now: last.now } : null;
}

function stoodInBy(fact: CaseFact): TracedEntry['standIn'] {
  const standIn = 'standIn' in fact ? fact.standIn : undefined;
  const by = fact.kind === 'breached' || fact.kind === 'accountabilityProposed' ? fact.supervisor : reachedBy(fact);
  return standIn && by !== null ? { ...standIn, by } : null;
}

function reachedBy(fact: CaseFact): string | null {
  if ('to' in fact && fact.kind !== 'outageAllowed') return fact.to.id;
  if (fact.kind === 'cardIssued') return fact.holder;
  if (fact.kind === 'postVacated' || fact.kind === 'postFilled') return fact.post;
  if (fact.kind === 'registered' || fact.kind === 'breached' || fact.kind === 'accountabilityProposed') return fact.office;
  return null;
}

function outcomeOf(fact: CaseFact): string | null {
  if ('result' in fact) return fact.result;
  if ('decision' in fact) return fact.decision;
  if ('measure' in fact) return fact.measure;
  if (fact.kind === 'cardIssued') return `card-${fact.colour}`;
  if (fact.kind === 'milestoneReached') return fact.milestone;
  if (fact.kind === 'eventReported') return fact.event;
  if (fact.kind === 'transferred') return fact.mode;
  if (fact.kind === 'objectionDecided') return fact.upheld ? 'objection-upheld' : 'objection-dismissed';
  if (fact.kind === 'evaluated') return fact.satisfied ? 'satisfied' : 'dissatisfied';
  return fact.kind === 'refused' ? fact.refusal.code : null;
}

function papersOf(fact: CaseFact): readonly (string | null)[] {
  switch (fact.kind) {
    case 'declined':
    case 'failed':
    case 'handedUp':
    case 'confirmationWaived':
    case 'confirmationRefused':
    case 'reopened':
    case 'withdrawn':
    case 'cardIssued':
    case 'cardCancelled':
    case 'leadChanged':
    case 'planAdopted':
    case 'dateCorrected':
    case 'assignmentCorrected':
    case 'objected':
    case 'objectionDecided':
      return [fact.reason];
    case 'transferred':
      return [fact.letter];
    case 'petitionAccepted':
    case 'referred':
    case 'hearingBegun':
      return [fact.notice];
    case 'closingReported':
    case 'majorReported':
      return [fact.report];
    case 'answered':
    case 'reviewDecided':
    case 'reexaminationDecided':
      return [fact.opinion];
    case 'reviewRequested':
    case 'reexaminationRequested':
      return [fact.request];
    case 'routed':
      return [fact.plan, fact.method];
    case 'replied':
    case 'progressed':
      return [fact.text];
    case 'sessionHeld':
      return [fact.minutes];
    case 'eventReported':
    case 'suspended':
    case 'resumed':
    case 'extended':
    case 'milestoneReached':
      return [fact.note];
    case 'agreed':
    case 'petitionMediated':
      return [fact.agreement];
    case 'confirmationRuled':
      return [fact.ruling];
    case 'visited':
      return [fact.record, fact.withoutNeighbours ?? null];
    case 'lookedBack':
    case 'hearingEnded':
    case 'served':
    case 'evaluated':
      return [fact.record];
    case 'suitReported':
      return [fact.reference];
    case 'cardAnswered':
      return [fact.answer];
    case 'partyCorrected':
      return [fact.details, fact.reason];
    case 'registered':
    case 'accepted':
    case 'escalated':
    case 'topReached':
    case 'confirmationSought':
    case 'confirmationAccepted':
    case 'scored':
    case 'notSampled':
    case 'calendarAdopted':
    case 'outageAllowed':
    case 'postVacated':
    case 'postFilled':
    case 'reminded':
    case 'breached':
    case 'lapsed':
    case 'accountabilityProposed':
    case 'breachWithdrawn':
    case 'rectificationMissed':
    case 'accountabilityConcluded':
    case 'refused':
      return [];
    default: {
      const unknown: never = fact;
      return unknown;
    }
  }
}
