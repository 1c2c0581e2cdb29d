import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import { bodyProblem } from './body-problem';
import { authenticate } from './caller';
import type { Dependencies } from './dependencies';
import { languageOf } from './error-handler';
import { follow } from './events/follow';
import { withOffers } from './offers';
import { Problem } from './problem';
import type { Route, RouteDocument } from './route';
import { send } from './send';

const LARGEST_BODY = 256 * 1024;
const parseJson = express.json({ limit: LARGEST_BODY, type: 'application/json', strict: false });

/** Puts every route at its path; another method there answers 405 with `Allow`, another path 404. */
export function mount(app: Express, routes: readonly Route[], world: Dependencies): void {
  for (const route of routes) app[route.document.method](pathOf(route), handlerOf(route, world));
  for (const path of new Set(routes.map(pathOf))) {
    const allowed = routes
      .filter((route) => pathOf(route) === path)
      .flatMap(({ document }) => (document.method === 'get' ? ['GET', 'HEAD'] : ['POST']));
    app.all(path, () => {
      throw new Problem('method-not-allowed', { field: 'method', expected: allowed.join(', '), headers: { Allow: allowed.join(', ') } });
    });
  }
  app.use(() => {
    throw new Problem('not-found');
  });
}

function pathOf(route: Route): string {
  return route.document.path.replaceAll(/\{(\w+)\}/g, ':$1');
}

function handlerOf(route: Route, world: Dependencies): RequestHandler {
  return async (request, response) => {
    if (route.access === 'open') return send(request, response, await route.run(world));
    // The key first: nobody unknown makes us read 256 kB.
    const identify = () => authenticate(world.database, request.get('authorization'));
    const caller = await identify();
    const { params, query } = request;
    try {
      const body = route.document.method === 'post' ? await bodyOf(request, response, route.document) : {};
      const mediaType = (request.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
      const [key, lastEventId] = [request.get('idempotency-key'), request.get('last-event-id')];
      const answer = await route.run(world, caller, { params, query, body, key, mediaType, lastEventId, language: languageOf(request) });
      if (!answer.feed) return send(request, response, answer);
      return await follow(world, answer.feed, identify, request, response);
    } catch (error) {
      const problem = error instanceof Problem ? error : bodyProblem(error);
      const { offers } = route;
      throw problem && offers ? await withOffers(problem, () => offers(world, caller, params)) : error;
    }
  };
}

async function bodyOf(request: Request, response: Response, { upload }: RouteDocument): Promise<unknown> {
  if (upload) return bytesOf(request, response, upload);
  const isEmpty = request.get('transfer-encoding') === undefined && (request.get('content-length') ?? '0') === '0';
  if (isEmpty) return {};
  if (!request.is('application/json')) throw new Problem('unsupported-media-type');
  await new Promise<void>((resolve, reject) => parseJson(request, response, (error: unknown) => (error ? reject(error) : resolve())));
  return request.body;
}

async function bytesOf(request: Request, response: Response, upload: NonNullable<RouteDocument['upload']>): Promise<Buffer> {
  if (!request.is([...upload.types])) throw new Problem('unsupported-media-type', { expected: upload.types.join(', ') });
  const read = express.raw({ limit: upload.limit, type: [...upload.types] });
  await new Promise<void>((resolve, reject) => read(request, response, (error: unknown) => (error ? reject(error) : resolve())));
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
}
