import { z } from 'zod';
import { Words } from './api/words';

/** The parts of the table of law, one a field of law. */
export const lawAreas = [
  'counting',
  'peoples-mediation',
  'judicial-confirmation',
  'court',
  'petition',
  'labour',
  'wages',
  'medical',
  'traffic',
  'consumer',
  'public-security',
  'land',
  'family',
  'property',
  'legal-aid',
  'hotline',
  'administrative-mediation',
  'reconsideration',
  'commercial',
  'public-decision',
  'emergency',
  'government-inspection',
  'guard',
] as const;

/** The kinds of dispute the table speaks of; a dispute type of this house carries the same code where it has one. */
export const lawTypes = [
  'civil',
  'confirmation',
  'court-case',
  'petition',
  'simple-petition',
  'labour',
  'wage-arrears',
  'medical',
  'traffic',
  'consumer',
  'public-security',
  'land',
  'family',
  'mass-incident',
  'commercial',
  'reconsideration',
  'property',
] as const;

/** A length of time 期间, with how the rule says it is counted; `silent` where it does not say. */
const Period = z.strictObject({
  length: z.int().min(1),
  unit: z.enum(['hour', 'calendarDay', 'workingDay', 'month', 'year']),
  start: z.enum(['excluded', 'included', 'nextHour', 'moment', 'silent']).describe('Whether the day or hour of the start counts.'),
  roll: z.enum(['roll', 'noRoll', 'silent']).describe('What happens when the last day is a holiday 节假日顺延.'),
});

/** How a period may be extended; `max` in the unit of the period. What the rule leaves open is left out. */
const Extension = Words.extend({ max: z.int().min(1).optional(), times: z.int().min(1).optional(), approver: Words.optional() });

const day = z.iso.date().nullable();

/** One entry of the table of law: a period, a duty or a guard, with its article and how sure it is. What the sources do not say is null. */
export const LegalRow = z.strictObject({
  code: z.string().regex(/^[A-Z]+-\d+[a-z]?$/),
  row: z.string().describe('The row of the table it is a part of; a row with several lengths has several entries.'),
  area: z.enum(lawAreas),
  types: z.array(z.enum(lawTypes)),
  title: Words,
  article: Words.describe('The text and its article 条文.'),
  start: Words.nullable().describe('What begins it 起算.'),
  period: Period.nullable(),
  extension: Extension.nullable(),
  suspension: Words.nullable().describe('What stops or interrupts it 中止、中断、扣除.'),
  missed: Words.nullable().describe('The consequence 逾期后果.'),
  inForce: z.strictObject({ from: day, until: day }).describe('First and last day in force (UTC+8); null is not known.'),
  verification: z.enum(['V', 'S', 'R']).describe('V read in the statute, S in a secondary page, R recalled: ask a lawyer.'),
  note: Words.nullable().describe('A conflict, a gap, what is not known.'),
});
export type LegalRow = z.infer<typeof LegalRow>;
