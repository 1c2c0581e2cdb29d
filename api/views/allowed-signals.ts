import type { z } from 'zod';
import type { AllowedSignal } from '../../contracts/api/words';
import type { Form } from '../../domain/dispute/form';
import { jsonSchema, requestSchema } from '../body-schema';
import { narrowed } from '../narrowed-schema';

/**
 * What the caller may send now, with all it needs to send it. `bodies` are the commands of the procedure, `self` the address of the case; `formOf`
 * is what this case will accept of each now, by which the schema is narrowed.
 */
export function allowedSignals(
  bodies: Readonly<Record<string, z.ZodObject>>,
  names: readonly string[],
  self: string,
  formOf: (name: string) => Form = () => anything,
): AllowedSignal[] {
  return names.flatMap((name) => {
    const body = bodies[name];
    if (!body) return [];
    return [
      { name, description: body.description ?? name, href: `${self}/signals/${name}`, body: narrowed(schemaOf(name, body), formOf(name)) },
    ];
  });
}

const anything: Form = { demands: [], alternatives: [] };

const schemas = new Map<z.ZodObject, Record<string, unknown>>();

function schemaOf(name: string, body: z.ZodObject): Record<string, unknown> {
  const known = schemas.get(body);
  if (known) return known;
  const schema = { title: name, ...jsonSchema(requestSchema(body)) };
  schemas.set(body, schema);
  return schema;
}
