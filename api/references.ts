import { z } from 'zod';
import { jsonSchema } from './body-schema';
import { documentId, sha256 } from './hashes';
import { type LookUpContext, lookUp, refuseStranger } from './look-up';

/** A text on its way into the database, with whoever signed it. */
export interface NewDocument {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly text: string;
  readonly signatories?: readonly { readonly name: string; readonly as: string }[];
}

interface Resolved {
  readonly body: Readonly<Record<string, unknown>>;
  readonly documents: readonly NewDocument[];
}

/** What a field's schema says about its value (`contracts/commands`): a text to keep, who signed it, or somebody or something to look up. */
const Marks = z.object({
  properties: z
    .record(
      z.string(),
      z.object({
        document: z.string().optional(),
        reference: z.enum(['office', 'person', 'lead', 'approver', 'court', 'entry', 'party', 'instant', 'details', 'plan']).optional(),
        of: z.string().optional(),
        signatories: z.boolean().optional(),
      }),
    )
    .default({}),
});

const Signatories = z.array(z.object({ name: z.string(), as: z.string() }));

/**
 * Replaces what must not enter a workflow: texts by the ids of their documents, an office by its place in the tree, an entry of the timeline by
 * what it is. Who signed goes with the paper and no further.
 *
 * Refuses: an office, a person, a court, a party or an entry the place or the case does not have, a lead of another office, an approver without the power, by naming the field.
 */
export async function resolveReferences(
  context: LookUpContext,
  schema: z.ZodObject,
  body: Readonly<Record<string, unknown>>,
  command: string,
): Promise<Resolved> {
  const { properties } = Marks.parse(jsonSchema(schema));
  const documents: NewDocument[] = [];
  const resolved: Record<string, unknown> = {};
  const keep = (field: string, kind: string, text: string): string => {
    const id = documentId(command, field);
    documents.push({ id, kind, hash: sha256(text), text });
    return id;
  };
  for (const [field, value] of Object.entries(body)) {
    const { document, reference, signatories } = properties[field] ?? {};
    if (signatories === true) continue;
    if (document !== undefined && typeof value === 'string') resolved[field] = keep(field, document, value);
    else if (reference === 'details')
      resolved[field] = keep(field, 'party-correction', String(await lookUp(context, reference, value, field, body)));
    else resolved[field] = reference === undefined ? value : await lookUp(context, reference, value, field, body);
  }
  for (const [field, { of }] of Object.entries(properties)) {
    if (of !== undefined && body[field] !== undefined) await refuseStranger(context.database, field, String(body[field]), resolved[of]);
  }
  return { body: resolved, documents: signed(documents, Signatories.safeParse(body.signatories).data) };
}

function signed(documents: readonly NewDocument[], signatories: NewDocument['signatories']): readonly NewDocument[] {
  return signatories === undefined ? documents : documents.map((document) => ({ ...document, signatories }));
}
