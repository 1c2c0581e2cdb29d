import {
  defineSearchAttributeKey,
  type SearchAttributePair,
  SearchAttributeType,
  type SearchAttributeUpdatePair,
} from '@temporalio/common';
import { type Registration, registeredState } from '../domain/dispute/evolve';
import type { Supervised } from '../domain/dispute/state';
import { summaryOf } from '../domain/dispute/summary';
import { registeredState as registeredPetition } from '../domain/petition/evolve';

/**
 * What an operator can list, sort and count cases by in the stock Web UI. Stored in clear by the server: codes only, no personal data.
 * Postgres visibility has 10 Keyword, 3 Bool and 3 Datetime slots a namespace.
 */
export const keys = {
  stage: defineSearchAttributeKey('CaseStage', SearchAttributeType.KEYWORD),
  level: defineSearchAttributeKey('CaseLevel', SearchAttributeType.KEYWORD),
  grade: defineSearchAttributeKey('CaseGrade', SearchAttributeType.KEYWORD),
  office: defineSearchAttributeKey('CaseOffice', SearchAttributeType.KEYWORD),
  card: defineSearchAttributeKey('SupervisionCard', SearchAttributeType.KEYWORD),
  overdue: defineSearchAttributeKey('Overdue', SearchAttributeType.BOOL),
  needsOperator: defineSearchAttributeKey('NeedsOperator', SearchAttributeType.BOOL),
  nextDeadline: defineSearchAttributeKey('NextDeadlineAt', SearchAttributeType.DATETIME),
};

/** The server's own: the moment for which a Schedule started a workflow. */
export const scheduledStartTime = defineSearchAttributeKey('TemporalScheduledStartTime', SearchAttributeType.DATETIME);

/** The search attributes to register in a namespace, by name and type. */
export const searchAttributes = {
  CaseStage: 'KEYWORD',
  CaseLevel: 'KEYWORD',
  CaseGrade: 'KEYWORD',
  CaseOffice: 'KEYWORD',
  SupervisionCard: 'KEYWORD',
  Overdue: 'BOOL',
  NeedsOperator: 'BOOL',
  NextDeadlineAt: 'DATETIME',
} as const;

/** What a dispute, or a petition, is listed by. */
export function attributesOf(
  state: Supervised & { readonly status: string },
  needsOperator: boolean,
): readonly SearchAttributeUpdatePair[] {
  const { status, level, grade, office, nextDueAt, overdue, card } = summaryOf(state);
  return [
    { key: keys.stage, value: status },
    { key: keys.level, value: level },
    { key: keys.grade, value: grade },
    { key: keys.office, value: office },
    { key: keys.nextDeadline, value: nextDueAt === null ? null : new Date(nextDueAt) },
    { key: keys.overdue, value: overdue },
    { key: keys.card, value: card ? 'open' : 'none' },
    { key: keys.needsOperator, value: needsOperator },
  ];
}

/** What a dispute is listed by from its start: given with the start, they cost no event of their own. */
export function startAttributes(registration: Registration): SearchAttributePair[] {
  const registered = registration.plan.procedure === 'petition' ? registeredPetition(registration) : registeredState(registration);
  return attributesOf(registered, false).flatMap((pair) => (isSet(pair) ? [pair] : []));
}

function isSet(pair: SearchAttributeUpdatePair): pair is SearchAttributePair {
  return pair.value !== null;
}
