import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Dependencies } from './dependencies';
import { errorHandler } from './error-handler';
import { mount } from './mount';
import { routes } from './routes';

/** The API over its dependencies; it listens nowhere yet. */
export function createApp(world: Dependencies): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet());
  mount(app, routes, world);
  app.use(errorHandler(world.log));
  return app;
}
