import { z } from 'zod';
import { openApiDocument } from '../openapi/document';
import { openRoute, type Route } from '../route';

/** The OpenAPI document of these routes and of itself. */
export function openApiRoute(routes: readonly Route[]): Route {
  const itself: Route = openRoute(
    {
      id: 'openapi',
      method: 'get',
      path: '/openapi.json',
      tag: 'Operation',
      summary: 'This document',
      answers: { 200: { description: 'OpenAPI 3.1', schema: z.looseObject({}) } },
      problems: [],
    },
    async () => ({ status: 200, body: openApiDocument([...routes, itself]) }),
  );
  return itself;
}
