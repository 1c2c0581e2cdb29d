import { openClient } from '../../client';
import { readConfig } from '../../config';
import type { TimelineEntry } from '../../contracts/api/timeline';
import { apiUrl } from '../../stack/app';
import { sampleKeys } from '../../stack/sample-processes';
import { patiently } from '../../stack/samples/patiently';
import type { Setting } from './fold';

/** A running house, as one office's system sees it. */
export interface House {
  readonly api: string;
  readonly keys: Readonly<Record<string, string>>;
}

/** The house at API_HOST and API_PORT with the sample keys in DATA_DIR. Refuses: none that runs, and keys of another. */
export async function runningHouse(): Promise<House> {
  const config = readConfig();
  const house = { api: apiUrl(config), keys: sampleKeys(config.DATA_DIR) };
  const key = Object.values(house.keys)[0] ?? '';
  const answer = await fetch(`${house.api}/v1/offices`, { headers: { authorization: `Bearer ${key}` } }).catch(() => undefined);
  if (answer?.ok) return house;
  const found = answer ? `what answers there does not know the keys in ${config.DATA_DIR}/sample-keys.json` : 'nothing answers there';
  throw new Error(
    `Cannot tell a story: no house runs at ${house.api} with its data in ${config.DATA_DIR} (${found}).\n` +
      'Start one first: npm start -- --no-samples, or npm start; then tell the story with the same API_PORT and DATA_DIR.',
  );
}

/** The offices of the place, by name. */
export async function officesOf(house: House, principal: string, cursor?: string): Promise<Setting['offices']> {
  const params = { query: { limit: 100, ...(cursor !== undefined && { cursor }) } };
  const { items, nextCursor } = await read(house, principal, (client, signal) => client.GET('/v1/offices', { params, signal }));
  return nextCursor === null ? items : [...items, ...(await officesOf(house, principal, nextCursor))];
}

/** What came after `afterSeq` on the timeline of a case. */
export async function timelineAfter(house: House, principal: string, number: string, afterSeq: number): Promise<TimelineEntry[]> {
  const params = { path: { number }, query: { limit: 100, afterSeq } };
  const page = await read(house, principal, (client, signal) => client.GET('/v1/disputes/{number}/timeline', { params, signal }));
  return page.items;
}

type Ask<Data> = (
  client: ReturnType<typeof openClient>,
  signal: AbortSignal,
) => Promise<{ data?: Data; error?: { detail: string } | undefined; response: Response }>;

async function read<Data>(house: House, principal: string, ask: Ask<Data>): Promise<Data> {
  const client = openClient(house.api, house.keys[principal] ?? '');
  const { data, error, response } = await patiently((signal) => ask(client, signal));
  if (data === undefined) throw new Error(`Cannot read ${response.url}: ${response.status} ${error?.detail ?? ''}`);
  return data;
}
