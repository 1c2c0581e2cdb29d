import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { bodyProblem } from './body-problem';
import { isDatabaseDown } from './database-down';
import { Problem, unavailable } from './problem';
import { type Language, problemBody } from './problem-body';
import { problems } from './problems';

/** The one place that turns what was thrown into `application/problem+json`. What nobody expected becomes a plain 500 with an id. */
export function errorHandler(log: Logger) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request: Request, response: Response, _next: NextFunction): void => {
    const problem = problemOf(error, log);
    // A stream that breaks: its reader comes back.
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const { status } = problems[problem.code];
    response
      .status(status)
      .set({ ...problem.extras.headers })
      .vary('Accept-Language')
      .type('application/problem+json')
      .send(JSON.stringify(problemBody(problem, languageOf(request))));
  };
}

function problemOf(error: unknown, log: Logger): Problem {
  if (error instanceof Problem) return error;
  const known = bodyProblem(error);
  if (known) return known;
  const id = randomUUID();
  if (isDatabaseDown(error)) {
    log.warn({ id, fault: nameOf(error) }, 'database unavailable');
    return unavailable('database-unavailable', 2);
  }
  log.error({ id, ...traceOf(error) }, 'unexpected error');
  return new Problem('internal', { id });
}

/** Messages of the database may quote the values of a row: only the name and the frames of the stack go to the log. */
function traceOf(error: unknown) {
  if (!(error instanceof Error)) return { fault: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { fault: nameOf(error), frames: frames.slice(0, 8).map((line) => line.trim()) };
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name;
}

/** Chinese unless the caller prefers English. */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('zh-CN', 'zh', 'en') === 'en' ? 'en' : 'zh';
}
