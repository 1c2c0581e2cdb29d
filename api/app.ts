import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Dependencies } from './dependencies';
import { mountDocs } from './docs';
import { errorHandler } from './error-handler';
import { mount } from './mount';
import { routes } from './routes';

/** The API over its dependencies; it listens nowhere yet. */
export function createApp(world: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  // Not told to ask for https: where the API itself is reached by http, its documentation is too.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));
  mountDocs(app);
  mount(app, routes, world);
  app.use(errorHandler(world.log));
  return app;
}
