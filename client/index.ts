import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './schema';

type BodyOf<Path extends '/v1/disputes' | '/v1/disputes/{number}/signals/{signal}'> =
  paths[Path]['post']['requestBody']['content']['application/json'];
/** A registration as a caller sends it. */
export type Registration = BodyOf<'/v1/disputes'>;
/** The body of a signal to a dispute, of whichever. */
export type SignalBody = BodyOf<'/v1/disputes/{number}/signals/{signal}'>;

/**
 * A client of the API at `base` for the principal of `key`, typed by the API's own document. Answers `data`, or `error` where the API
 * answers a problem; throws where nobody answers. Streams of events: `parseAs: 'stream'`.
 */
export function openClient(base: string, key: string): Client<paths> {
  return createClient<paths>({ baseUrl: base, headers: { Authorization: `Bearer ${key}` } });
}
