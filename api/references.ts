import { z } from 'zod';
import type { Database } from '../prisma/client';
import { jsonSchema } from './body-schema';
import { documentId, sha256 } from './hashes';
import { officeRef } from './office-ref';
import { Problem } from './problem';

/** A text on its way into the database. */
export interface NewDocument {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly text: string;
}

interface Resolved {
  readonly body: Readonly<Record<string, unknown>>;
  readonly documents: readonly NewDocument[];
}

/** What a field's schema says about its value (`contracts/commands`): a text to keep, or somebody to look up. */
const Marks = z.object({
  properties: z
    .record(
      z.string(),
      z.object({ document: z.string().optional(), reference: z.enum(['office', 'person', 'court']).optional(), of: z.string().optional() }),
    )
    .default({}),
});

/**
 * Replaces what must not enter a workflow: texts by the ids of their documents, an office by its place in the tree.
 *
 * Refuses: an office, a person or a court the place does not have, and a lead of another office, by naming the field.
 */
export async function resolveReferences(
  database: Database,
  schema: z.ZodObject,
  body: Readonly<Record<string, unknown>>,
  command: string,
  place: string,
): Promise<Resolved> {
  const { properties } = Marks.parse(jsonSchema(schema));
  const documents: NewDocument[] = [];
  const resolved: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(body)) {
    const { document: kind, reference } = properties[field] ?? {};
    if (kind !== undefined && typeof value === 'string') {
      const document = { id: documentId(command, field), kind, hash: sha256(value), text: value };
      documents.push(document);
      resolved[field] = document.id;
    } else resolved[field] = reference === undefined ? value : await lookUp(database, reference, String(value), place, field);
  }
  for (const [field, { of }] of Object.entries(properties)) {
    if (of !== undefined && body[field] !== undefined) await refuseStranger(database, field, String(body[field]), resolved[of]);
  }
  return { body: resolved, documents };
}

const Chain = z.object({ id: z.string(), above: z.array(z.object({ id: z.string() })) });

/** Whoever answers for a case sits in the office that has it, or in one above. */
async function refuseStranger(database: Database, field: string, person: string, office: unknown): Promise<void> {
  const { id, above } = Chain.parse(office);
  const offices = [id, ...above.map((each) => each.id)];
  const found = await database.person.findFirst({ where: { id: person, officeId: { in: offices } }, select: { id: true } });
  if (!found) throw new Problem('leader-of-another-office', { field });
}

async function lookUp(
  database: Database,
  reference: 'office' | 'person' | 'court',
  id: string,
  place: string,
  field: string,
): Promise<unknown> {
  const found = await lookUps[reference](database, id, place);
  if (found === undefined) throw new Problem(`unknown-${reference}`, { field });
  return found;
}

const lookUps = {
  office: officeRef,
  person: async (database: Database, id: string, place: string) => {
    const person = await database.person.findFirst({ where: { id, office: { place } }, select: { id: true } });
    return person?.id;
  },
  court: async (database: Database, id: string, place: string) => {
    const court = await database.office.findFirst({ where: { id, place, kind: 'court' }, select: { id: true } });
    return court?.id;
  },
};
