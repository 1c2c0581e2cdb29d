import type { Request, Response } from 'express';
import { isNamedBy } from './entity-tag';
import type { Answer } from './route';

/** Writes what a route answers; 304 in its place to whoever names its tag. */
export function send(request: Request, response: Response, answer: Answer): void {
  const { status, body, text = JSON.stringify(body), bytes, mediaType = 'application/json', headers, tag } = answer;
  response.set({ ...headers });
  if (tag !== undefined) {
    // Kept by the reader alone, and shown again only after asking here whether it still holds.
    response.set({ ETag: tag, 'Cache-Control': 'private, no-cache' }).vary('Authorization');
    // Not left to express: it answers in full when the request says `Cache-Control: no-cache`, as every `fetch` with If-None-Match does.
    if (isNamedBy(request.get('if-none-match'), tag)) {
      response.status(304).end();
      return;
    }
  }
  response
    .status(status)
    .type(mediaType)
    .send(bytes ?? text);
}
