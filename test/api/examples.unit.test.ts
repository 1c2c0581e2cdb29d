import { z } from 'zod';
import { openApiDocument } from '../../api/openapi/document';
import type { Route, RouteDocument } from '../../api/route';
import { routes } from '../../api/routes';
import { accountabilityBodies, bodies } from '../../contracts/commands';

const Media = z.looseObject({
  example: z.unknown().optional(),
  examples: z.record(z.string(), z.object({ value: z.unknown() })).optional(),
});
const Content = z.record(z.string(), Media);
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), schema: z.looseObject({}), example: z.unknown().optional() })),
  requestBody: z.looseObject({ content: Content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: Content.optional() })),
});
type Operation = z.infer<typeof Operation>;

const Paths = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), Operation)) });
const { paths } = Paths.parse(JSON.parse(JSON.stringify(openApiDocument(routes))));
const operations = routes.map((route) => ({
  id: route.document.id,
  route,
  operation: paths[route.document.path]?.[route.document.method],
}));

/** What is wrong with an example, as its own schema says; none is wrong as well. */
function faultOf(what: string, schema: z.ZodType | undefined, example: unknown): string[] {
  if (example === undefined) return [`${what} has no example`];
  const parsed = schema?.safeParse(example);
  if (!parsed?.success) return [`${what}: ${parsed?.error.message ?? 'there is no schema'} (answers are recorded by npm run examples)`];
  return [];
}

function parameterFaults({ document }: Route, operation: Operation): string[] {
  const shapes: Readonly<Record<string, z.ZodRawShape>> = { path: document.params.shape, query: document.query.shape };
  return operation.parameters.flatMap(({ name, in: place, schema, example }) => {
    const own = place === 'header' ? z.fromJSONSchema(schema) : (shapes[place]?.[name] as z.ZodType | undefined);
    // As it arrives: text.
    return faultOf(`${place} ${name}`, own, example === undefined ? undefined : String(example));
  });
}

function bodyFaults({ document }: Route, { requestBody }: Operation): string[] {
  return Object.entries(requestBody?.content ?? {}).flatMap(([type, { example, examples }]) => {
    if (document.upload) return faultOf(type, z.string().min(1), example);
    if (document.bodySchemas) return namedFaults(document.bodySchemas, examples ?? {});
    const values = Object.entries(examples ?? {});
    return values.length === 0 ? [`${type} has no example`] : values.flatMap(([name, { value }]) => faultOf(name, document.body, value));
  });
}

function namedFaults(schemas: Readonly<Record<string, z.ZodType>>, examples: Readonly<Record<string, { value?: unknown }>>): string[] {
  return Object.entries(schemas).flatMap(([name, schema]) => faultOf(name, schema, examples[name]?.value));
}

function answerFaults({ document }: Route, { responses }: Operation): string[] {
  const well = Object.entries(document.answers).filter(([status]) => status.startsWith('2'));
  return well.flatMap(([status, { schema }]) =>
    Object.entries(responses[status]?.content ?? {}).flatMap(([type, { example }]) =>
      faultOf(`${status} ${type}`, type === 'text/plain' ? z.string().min(1) : schema, dataOf(document, example)),
    ),
  );
}

/** Of a stream the schema is that of the data of its events. */
function dataOf({ follows }: RouteDocument, example: unknown): unknown {
  return follows ? JSON.parse(/^id: \d+\ndata: (.*)\n\n$/.exec(String(example))?.[1] ?? 'null') : example;
}

test.each(operations)('$id shows an example of every parameter, body and answer, and each is one', ({ route, operation }) => {
  if (!operation) throw new Error('it is not described');
  expect([...parameterFaults(route, operation), ...bodyFaults(route, operation), ...answerFaults(route, operation)]).toEqual([]);
});

test('the check finds an example that is missing and one that does not fit', () => {
  const [dispute] = operations.filter(({ id }) => id === 'getDispute');
  if (!dispute?.operation) throw new Error('it is not described');
  const { route, operation } = dispute;
  const without = { ...operation, parameters: operation.parameters.map(({ example: _, ...rest }) => rest) };
  expect(parameterFaults(route, without)).toHaveLength(operation.parameters.length);
  const wrong = { ...operation, responses: { 200: { content: { 'application/json': { example: { number: 1 } } } } } };
  expect(answerFaults(route, wrong)).toHaveLength(1);
  expect(namedFaults({ ...bodies, ...accountabilityBodies }, {})).toHaveLength(Object.keys({ ...bodies, ...accountabilityBodies }).length);
});
