import type { Route } from '../route';
import { operationOf } from './operation';
import { problemResponses } from './problem-responses';

const description = `Fengqiao carries each dispute from registration to close-out. Every error is application/problem+json with a stable \`code\`.
A POST that acts needs an Idempotency-Key: the same key with the same body gets the same answer again. Times are ISO 8601 with +08:00.`;

/** The OpenAPI 3.1 document of routes: the declarations that serve are the ones that are described. */
export function openApiDocument(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const { path, method } = route.document;
    paths[path] = { ...paths[path], [method]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Fengqiao 枫桥', version: '0.1.0', description },
    tags: [...new Set(routes.map(({ document }) => document.tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'The API key of a principal.' } },
      ...problemResponses(),
    },
  };
}
