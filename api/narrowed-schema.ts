import { z } from 'zod';
import type { Demand, Form } from '../domain/dispute/form';

const Shape = z.looseObject({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});

/** The JSON schema of a command's body, narrowed to what one case will accept now. What the form does not mention stays as it is. */
export function narrowed(schema: Readonly<Record<string, unknown>>, { demands, alternatives }: Form): Record<string, unknown> {
  const shape = Shape.parse(schema);
  const properties = { ...shape.properties };
  for (const demand of demands) properties[demand.field] = { ...properties[demand.field], ...limits(demand) };
  const needed = demands.filter((demand) => demand.needed).map(({ field }) => field);
  return {
    ...shape,
    properties,
    required: [...new Set([...shape.required, ...needed])],
    ...(alternatives.length > 0 && { anyOf: alternatives.map(alternative) }),
  };
}

function alternative(demands: readonly Demand[]): Record<string, unknown> {
  const absent = demands.filter((demand) => demand.absent).map(({ field }) => field);
  const told = demands.filter((demand) => !demand.absent);
  return {
    properties: Object.fromEntries(told.map((demand) => [demand.field, limits(demand)])),
    required: told.map(({ field }) => field),
    ...(absent.length > 0 && { not: { anyOf: absent.map((field) => ({ required: [field] })) } }),
  };
}

function limits({ oneOf, eachOf, allOf, max, fewest }: Demand): Record<string, unknown> {
  return {
    ...(oneOf && { enum: [...oneOf] }),
    ...(eachOf && { items: { type: 'string', enum: [...eachOf] } }),
    ...(allOf && { allOf: allOf.map((item) => ({ contains: { const: item } })) }),
    ...(max !== undefined && { maximum: max }),
    ...(fewest !== undefined && { minItems: fewest }),
  };
}
