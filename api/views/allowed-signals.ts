import type { z } from 'zod';
import type { AllowedSignal } from '../../contracts/api/words';
import { jsonSchema, requestSchema } from '../body-schema';

/** What the caller may send now, with all it needs to send it. `bodies` are the commands of the procedure, `self` the address of the case. */
export function allowedSignals(bodies: Readonly<Record<string, z.ZodObject>>, names: readonly string[], self: string): AllowedSignal[] {
  return names.flatMap((name) => {
    const body = bodies[name];
    if (!body) return [];
    return [{ name, description: body.description ?? name, href: `${self}/signals/${name}`, body: schemaOf(name, body) }];
  });
}

const schemas = new Map<z.ZodObject, Record<string, unknown>>();

function schemaOf(name: string, body: z.ZodObject): Record<string, unknown> {
  const known = schemas.get(body);
  if (known) return known;
  const schema = { title: name, ...jsonSchema(requestSchema(body)) };
  schemas.set(body, schema);
  return schema;
}
