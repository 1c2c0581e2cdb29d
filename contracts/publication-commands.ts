import { z } from 'zod';
import { approver, text } from './command-fields';
import type { Envelope } from './commands';

/** What an objection may be against: a measure, or a count of the sheet. */
const Figure = z
  .string()
  .regex(/^(MX-\d+[a-z]?|[a-z][a-z-]*)$/)
  .max(40)
  .describe('A measure (MX-4) or a count (missed-deadlines, unanswered-cards, good-practices) of your own scorecard.');

/** The bodies of what can be done in the publication of a ranking 公布程序. */
export const publicationBodies = {
  object: z
    .strictObject({
      figure: Figure,
      case: z.string().min(1).max(64).optional().describe('The number of the case behind it, where one is meant.'),
      reason: text('objection'),
    })
    .describe('A ranked office objects to a figure of its own 提出异议.'),
  'answer-objection': z
    .strictObject({
      objection: z.string().min(1).max(64).describe('The id of the objection.'),
      result: z.enum(['corrected', 'rejected']),
      exclude: z
        .array(z.string().min(1).max(64))
        .max(100)
        .optional()
        .describe('Cases that count no more in this figure; without any, the figure is computed anew from the cases as they stand.'),
      approver: approver(),
      reason: text('objection-answer'),
    })
    .describe('A named person of the publishing office answers an objection 异议答复.'),
  release: z
    .strictObject({ approver: approver(), note: text('release') })
    .describe('A named leader releases the ranking 公布; everybody can read it from then on.'),
} as const;

export type PublicationCommandName = keyof typeof publicationBodies;
export type PublicationCommand = {
  [N in PublicationCommandName]: Envelope & { readonly name: N; readonly body: z.infer<(typeof publicationBodies)[N]> };
}[PublicationCommandName];
