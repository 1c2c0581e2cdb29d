import { z } from 'zod';
import { jsonSchema } from '../body-schema';
import { answerExample } from '../examples/answers';
import { parameterExample } from '../examples/parameters';
import type { Route, RouteDocument } from '../route';
import { answersOf } from './answers';
import { AcceptLanguage, IdempotencyKey, IfNoneMatch, LastEventId } from './headers';
import { responsesFor } from './problem-responses';

/** The OpenAPI operation of a route. */
export function operationOf({ document, access }: Route): Record<string, unknown> {
  const body = requestBodyOf(document);
  return {
    operationId: document.id,
    summary: document.summary,
    tags: [document.tag],
    security: access === 'open' ? [] : [{ key: [] }],
    parameters: [
      ...parametersOf(document.id, 'path', document.params),
      ...parametersOf(document.id, 'query', document.query),
      ...(document.idempotent ? [IdempotencyKey] : []),
      ...(document.tagged ? [IfNoneMatch] : []),
      ...(document.follows ? [LastEventId] : []),
      ...(access === 'open' ? [] : [AcceptLanguage]),
    ],
    ...(body && { requestBody: body }),
    responses: { ...answersOf(document), ...responsesFor(document.problems) },
  };
}

const Schema = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

function parametersOf(operation: string, place: 'path' | 'query', schema: z.ZodObject) {
  const { properties, required } = Schema.parse(jsonSchema(schema));
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: rest,
    ...(description !== undefined && { description }),
    ...given(parameterExample(operation, name)),
  }));
}

/** Where nothing is sent, an empty object may be. */
const nothing = { empty: {} };
const given = (example: unknown) => (example === undefined ? {} : { example });

function requestBodyOf({ method, body, bodySchemas, upload, examples = nothing }: RouteDocument) {
  if (method !== 'post') return undefined;
  if (upload)
    return {
      required: true,
      content: Object.fromEntries(
        upload.types.map((type) => [type, { schema: { type: 'string', format: 'binary' }, example: answerExample('getScan', '200') }]),
      ),
    };
  const schema = bodySchemas
    ? { anyOf: Object.entries(bodySchemas).map(([title, each]) => ({ title, ...jsonSchema(each) })) }
    : jsonSchema(body);
  const values = Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }]));
  return {
    required: examples !== nothing,
    content: { 'application/json': { schema, examples: values } },
  };
}
