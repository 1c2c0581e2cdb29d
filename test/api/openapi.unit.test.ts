import { z } from 'zod';
import { requestSchema } from '../../api/body-schema';
import { accountabilityExamples, disputeExamples, registrationExample } from '../../api/examples/requests';
import { publicationExamples } from '../../api/examples/scores';
import { openApiDocument } from '../../api/openapi/document';
import { disputeType } from '../../api/plug-ins';
import { routes } from '../../api/routes';
import { RegistrationRequest } from '../../contracts/api/registration';
import { accountabilityBodies, bodies } from '../../contracts/commands';
import { publicationBodies } from '../../contracts/publication-commands';

const Operation = z.looseObject({
  operationId: z.string(),
  security: z.array(z.looseObject({})),
  parameters: z.array(
    z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean(), schema: z.looseObject({}) }),
  ),
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })) }).optional(),
  responses: z.record(
    z.string(),
    z.looseObject({
      description: z.string().min(1),
      content: z.record(z.string(), z.looseObject({ schema: z.looseObject({}) })).optional(),
    }),
  ),
});
const Document = z.looseObject({ openapi: z.literal('3.1.0'), paths: z.record(z.string(), z.record(z.string(), Operation)) });

const plain: unknown = JSON.parse(JSON.stringify(openApiDocument(routes)));
const document = Document.parse(plain);
const operations = routes.map(({ document: { path, method }, access }) => ({ path, access, operation: document.paths[path]?.[method] }));

test('every route is described, each under an id of its own', () => {
  const ids = operations.map(({ operation }) => operation?.operationId);
  expect(new Set(ids).size).toBe(routes.length);
  expect(ids).not.toContain(undefined);
});

test('every reference leads somewhere', () => {
  const broken = referencesIn(plain).filter((reference) => followed(reference) === undefined);
  expect(referencesIn(plain).length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});

test.each(operations)('$path names its parameters, its security and its problems', ({ path, access, operation }) => {
  const named = operation?.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  expect(operation?.security).toEqual(access === 'open' ? [] : [{ key: [] }]);
  expect('401' in (operation?.responses ?? {})).toBe(access === 'secured');
});

test('what acts asks for an Idempotency-Key and shows a body for every signal', () => {
  const acting = operations.filter(({ operation }) => operation?.parameters.some(({ name }) => name === 'Idempotency-Key'));
  expect(acting.map(({ path }) => path)).toEqual([
    '/v1/disputes',
    '/v1/disputes/{number}/signals/{signal}',
    '/v1/accountability/{id}/signals/{signal}',
    '/v1/subsidies/{place}/{month}/confirm',
    '/v1/subsidies/{place}/{month}/corrections',
    '/v1/subsidies/{place}/findings',
    '/v1/stars/{place}/{period}/marks',
    '/v1/stars/{place}/{period}/decision',
    '/v1/mediator-grades/{place}/{mediator}',
    '/v1/publications/{id}/signals/{signal}',
    '/v1/surveys',
    '/v1/findings',
    '/v1/offices/{id}/post',
    '/v1/leaves',
    '/v1/leaves/{id}/end',
    '/v1/reassignments',
  ]);
  expect(Object.keys(disputeExamples)).toEqual(Object.keys(bodies));
});

test.each([...Object.entries({ ...bodies, ...accountabilityBodies, ...publicationBodies })])(
  'the example of %s is a body it takes',
  (name, schema) => {
    const examples: Record<string, unknown> = { ...disputeExamples, ...accountabilityExamples, ...publicationExamples };
    expect(requestSchema(schema).safeParse(examples[name]).error).toBeUndefined();
  },
);

test('the example of a registration is one, its claim included', () => {
  expect(RegistrationRequest.safeParse(registrationExample).error).toBeUndefined();
  expect(disputeType('civil')?.claim.safeParse(registrationExample.claim).error).toBeUndefined();
});

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner)));
}

function followed(reference: string): unknown {
  return reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, step) => z.record(z.string(), z.unknown()).safeParse(at).data?.[step], plain);
}
