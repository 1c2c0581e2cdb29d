import { z } from 'zod';
import { jsonSchema } from '../body-schema';
import type { Route, RouteDocument } from '../route';
import { responsesFor } from './problem-responses';

const IdempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', minLength: 1, maxLength: 200 },
  description: 'Chosen by the caller, one for each act; the same key never acts twice.',
};
const AcceptLanguage = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'Language of problems: zh-CN (default) or en.',
};
const IfNoneMatch = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The ETag of an answer you keep.',
};
const LastEventId = {
  name: 'Last-Event-ID',
  in: 'header',
  required: false,
  schema: { type: 'string', pattern: '^\\d{1,18}$' },
  description: 'The id of the last event you have: it goes on behind it, and counts before `after`.',
};
const ETag = { description: 'Weak: asOf and the milliseconds that remain are not in it.', schema: { type: 'string' } };
const notModified = { 304: { description: 'What you keep still holds.', headers: { ETag } } };

/** The OpenAPI operation of a route. */
export function operationOf({ document, access }: Route): Record<string, unknown> {
  const body = requestBodyOf(document);
  return {
    operationId: document.id,
    summary: document.summary,
    tags: [document.tag],
    security: access === 'open' ? [] : [{ key: [] }],
    parameters: [
      ...parametersOf('path', document.params),
      ...parametersOf('query', document.query),
      ...(document.idempotent ? [IdempotencyKey] : []),
      ...(document.tagged ? [IfNoneMatch] : []),
      ...(document.follows ? [LastEventId] : []),
      ...(access === 'open' ? [] : [AcceptLanguage]),
    ],
    ...(body && { requestBody: body }),
    responses: { ...answersOf(document), ...(document.tagged && notModified), ...responsesFor(document.problems) },
  };
}

const Schema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(place: 'path' | 'query', schema: z.ZodObject) {
  const { properties, required } = Schema.parse(jsonSchema(schema));
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: rest,
    ...(description !== undefined && { description }),
  }));
}

function requestBodyOf({ method, body, bodySchemas, upload, examples = {} }: RouteDocument) {
  if (method !== 'post') return undefined;
  if (upload)
    return {
      required: true,
      content: Object.fromEntries(upload.types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
    };
  const schema = bodySchemas
    ? { anyOf: Object.entries(bodySchemas).map(([title, each]) => ({ title, ...jsonSchema(each) })) }
    : jsonSchema(body);
  const values = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  return {
    required: Object.keys(examples).length > 0,
    content: { 'application/json': { schema, ...(Object.keys(values).length > 0 && { examples: values }) } },
  };
}

function answersOf({ answers, tagged, follows }: RouteDocument): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([status, { description, schema }]) => [
      status,
      {
        description,
        ...(tagged && { headers: { ETag } }),
        content: follows ? eventsOf(schema) : { 'application/json': { schema: jsonSchema(schema) } },
      },
    ]),
  );
}

/** OpenAPI 3.1 knows no streams: the schema of the `data` of each event stands beside that of the whole. */
function eventsOf(schema: z.ZodType) {
  return { 'text/event-stream': { schema: { type: 'string' }, 'x-event-data': jsonSchema(schema) } };
}
