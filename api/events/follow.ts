import { once } from 'node:events';
import type { Request, Response } from 'express';
import type { Caller } from '../caller';
import { isDatabaseDown } from '../database-down';
import type { Dependencies } from '../dependencies';
import { Problem } from '../problem';
import { type Bell, createBell } from './bell';
import { BATCH, type Event, type Feed } from './feed';

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'private, no-cache, no-transform',
  // nginx would keep events until its buffer is full.
  'X-Accel-Buffering': 'no',
  // When the stream is over nothing else comes on this connection: a process that stops does not wait for it.
  Connection: 'close',
};

/**
 * Sends a feed as server-sent events (WHATWG HTML, 9.2): what is there, then whatever comes, until the reader goes, may not see it any more, or
 * the house closes. `identify` says who reads, before each batch: a key withdrawn or a role taken away ends the stream.
 */
export async function follow(
  { streams, hints }: Dependencies,
  feed: Feed,
  identify: () => Promise<Caller>,
  request: Request,
  response: Response,
): Promise<void> {
  const place = streams.enter((await identify()).id);
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  // Whoever left before this line closed unheard, and would keep the place.
  if (response.destroyed) gone.abort();
  const end = AbortSignal.any([place.closing, gone.signal]);
  const bell = createBell();
  end.addEventListener('abort', bell.ring, { once: true });
  const stopHints = hints.on(feed.channel, feed.names, bell.ring);
  try {
    response.status(200).set(HEADERS).flushHeaders();
    if (request.method === 'HEAD') return;
    // Come back after two seconds.
    response.write('retry: 2000\n\n');
    // A slow reader is waited for: what it has not taken is not read for it.
    for await (const text of textsOf(() => nextOf(feed, identify), bell, place.beatMs, end))
      if (!response.write(text)) await once(response, 'drain', { signal: end }).catch(() => undefined);
  } finally {
    stopHints();
    place.leave();
    response.end();
  }
}

async function* textsOf(next: () => Promise<readonly Event[] | undefined>, bell: Bell, beatMs: number, end: AbortSignal) {
  while (!end.aborted) {
    bell.still();
    const events = await next();
    if (!events || end.aborted) return;
    yield events.map(({ id, data }) => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`).join('');
    if (events.length < BATCH && !(await bell.wait(beatMs))) yield ': keep-alive\n\n';
  }
}

/** A database that is down is waited for: a reader told so would take it for a refusal. */
async function nextOf(feed: Feed, identify: () => Promise<Caller>): Promise<readonly Event[] | undefined> {
  try {
    return await feed.next(await identify());
  } catch (error) {
    if (error instanceof Problem) return undefined;
    if (isDatabaseDown(error)) return [];
    throw error;
  }
}
