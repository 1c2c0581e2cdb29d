import { z } from 'zod';
import { SignalRequest } from '../contracts/commands';

/** The JSON schema of what a caller sends for a command: its body and, beside it, when it happened. */
export function requestSchema(body: z.ZodObject): z.ZodObject {
  return body.extend(SignalRequest.shape);
}

/** A zod schema as JSON schema, as a caller writes it: defaults are optional, and of a date its format says enough. */
export function jsonSchema(schema: z.ZodType): Record<string, unknown> {
  const override = ({ jsonSchema: made }: { jsonSchema: { format?: unknown; pattern?: unknown } }) => {
    if (made.format === 'date' || made.format === 'date-time') delete made.pattern;
  };
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override });
  return rest;
}
