import type { z } from 'zod';
import { jsonSchema } from '../body-schema';
import { answerExample } from '../examples/answers';
import type { RouteDocument } from '../route';
import { ETag } from './headers';

/** The answers of an operation that are no problems, each with what it answered once. */
export function answersOf(document: RouteDocument): Record<string, unknown> {
  const { id, answers, tagged } = document;
  const described = Object.entries(answers).map(([status, { description, schema, prose }]) => [
    status,
    {
      description,
      ...(tagged && { headers: { ETag } }),
      content: { ...contentOf(document, schema, answerExample(id, status)), ...pageOf(prose, answerExample(id, status)) },
    },
  ]);
  const notModified = { 304: { description: 'What you keep still holds.', headers: { ETag } } };
  return { ...Object.fromEntries(described), ...(tagged && notModified) };
}

function contentOf({ follows, download }: RouteDocument, schema: z.ZodType, example: unknown) {
  if (follows) return eventsOf(schema, example);
  const media = { schema: jsonSchema(schema), ...(example !== undefined && { example }) };
  return Object.fromEntries((download ?? ['application/json']).map((type) => [type, media]));
}

function pageOf(prose: ((body: unknown) => string) | undefined, body: unknown) {
  return prose && { 'text/plain': { schema: { type: 'string' }, ...(body !== undefined && { example: prose(body) }) } };
}

/** OpenAPI 3.1 knows no streams: the schema of the `data` of each event stands beside that of the whole. */
function eventsOf(schema: z.ZodType, data: unknown) {
  const example = `id: 5\ndata: ${JSON.stringify(data)}\n\n`;
  return { 'text/event-stream': { schema: { type: 'string' }, 'x-event-data': jsonSchema(schema), example } };
}
