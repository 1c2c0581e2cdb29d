import { endedBy, metBy } from '../clock/events';
import type { DisputeFactBody } from './facts';
import { cardEventNames, cardEvents } from './issued-cards';
import { lookBackEvent } from './look-backs';
import type { DisputeState, Status } from './state';

/** The stages a case can enter; it begins as registered. */
const entered = ['accepted', 'mediating', 'confirming', 'proceeding', 'visiting', 'scoring', 'watching', 'ended'] as const;

/** The facts by which an office moves the case on; each counts as the week's update (QL-22). */
const progress = [
  'accepted',
  'routed',
  'replied',
  'progressed',
  'sessionHeld',
  'suspended',
  'resumed',
  'agreed',
  'failed',
  'handedUp',
  'confirmationSought',
  'milestoneReached',
  'visited',
] as const;

/** The facts with which an office gets the case to handle 交办: its first reply runs from here (QL-21). */
const assignments = ['registered', 'reopened', 'handedUp', 'escalated'] as const;

/** Every name a clock rule may refer to; a plug-in that names another stops the start. */
export const knownEvents: readonly string[] = [
  ...progress,
  ...assignments,
  ...entered.map((status: Status) => `enter:${status}`),
  'assigned',
  'progress',
  'accepted:by-silence',
  'declined',
  'extended',
  'confirmationWaived',
  'confirmationAccepted',
  'confirmationRefused',
  'confirmationRuled',
  'ruled:confirmed',
  'ruled:rejected',
  'visited:satisfied',
  'visited:dissatisfied',
  'visited:not-reached',
  'visited:try-again',
  'withdrawn',
  'suitReported',
  'notSampled',
  'scored',
  'lookedBack',
  ...cardEventNames,
];

/**
 * The events a fact means for the clocks, given the case before and after it. An unhappy visit that begins no new round, since the case is
 * before the court, begins no clock either. A look-back visit that reopens the case means what a rebound means.
 */
export function eventsOf(before: DisputeState, after: DisputeState, fact: DisputeFactBody): readonly string[] {
  return [
    fact.kind,
    ...outcomeOf(fact).filter((name) => name !== 'visited:dissatisfied' || after.round > before.round),
    ...(fact.kind === 'lapsed' && before.status === 'registered' && after.status === 'accepted' ? ['accepted:by-silence'] : []),
    ...(includes(progress, fact.kind) ? ['progress'] : []),
    ...(fact.kind === 'lookedBack' && after.round > before.round ? ['reopened', 'assigned'] : []),
    ...(includes(assignments, fact.kind) || before.holder.id !== after.holder.id ? ['assigned'] : []),
    ...(before.status === after.status ? [] : [`enter:${after.status}`]),
  ];
}

/** Which clocks of this case an act of this kind meets, whatever stage it stands in. */
export function clocksMetBy(state: DisputeState, fact: DisputeFactBody): readonly string[] {
  return metBy(state.plan, [fact.kind, ...outcomeOf(fact), ...(includes(progress, fact.kind) ? ['progress'] : [])]);
}

/** The clocks that could not have been missed had this act been applied when it was received: met, stopped, extended or suspended by it. */
export function clocksSpared(before: DisputeState, after: DisputeState, fact: DisputeFactBody): readonly string[] {
  if (fact.kind === 'extended') return [fact.clock];
  if (fact.kind === 'suspended') return before.plan.clocks.filter((rule) => rule.suspendable).map((rule) => rule.code);
  return endedBy(before.plan, eventsOf(before, after, fact));
}

/** The name by which clock rules refer to a milestone. */
export function milestoneEvent(code: string): string {
  return `milestone:${code}`;
}

function outcomeOf(fact: DisputeFactBody): readonly string[] {
  if (fact.kind === 'visited') return [`visited:${fact.result}`];
  if (fact.kind === 'lookedBack') return fact.result === 'try-again' ? [] : [lookBackEvent(fact.clock)];
  if (fact.kind === 'confirmationRuled') return [`ruled:${fact.result}`];
  if (fact.kind === 'milestoneReached') return [milestoneEvent(fact.milestone)];
  return cardEvents(fact);
}

function includes(list: readonly string[], name: string): boolean {
  return list.includes(name);
}
