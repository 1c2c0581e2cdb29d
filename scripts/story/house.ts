import { readConfig } from '../../config';
import { OfficePage } from '../../contracts/api/catalogue';
import { type TimelineEntry, TimelinePage } from '../../contracts/api/timeline';
import { apiUrl } from '../../stack/app';
import { sampleKeys } from '../../stack/sample-processes';
import { callApi } from '../../stack/samples/api-caller';
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
export async function officesOf(house: House, principal: string): Promise<Setting['offices']> {
  const all: Setting['offices'][number][] = [];
  for (let rest = ''; ; ) {
    const { items, nextCursor } = OfficePage.parse(await read(house, principal, `/v1/offices?limit=100${rest}`));
    all.push(...items);
    if (nextCursor === null) return all;
    rest = `&cursor=${encodeURIComponent(nextCursor)}`;
  }
}

/** What came after `afterSeq` on the timeline of a case. */
export async function timelineAfter(house: House, principal: string, number: string, afterSeq: number): Promise<TimelineEntry[]> {
  return TimelinePage.parse(await read(house, principal, `/v1/disputes/${number}/timeline?limit=100&afterSeq=${afterSeq}`)).items;
}

async function read(house: House, principal: string, path: string): Promise<unknown> {
  const answer = await callApi(house.api + path, house.keys[principal] ?? '', { method: 'GET' });
  if (answer.status !== 200) throw new Error(`Cannot read ${path}: ${answer.status} ${answer.body.detail ?? ''}`);
  return answer.body;
}
