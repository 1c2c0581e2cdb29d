import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';

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
