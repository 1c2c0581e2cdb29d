import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Notification } from 'pg';
import type { Logger } from 'pino';
import { channels } from '../../read-model/channels';

export type Channel = keyof typeof channels;

/** Tells whoever follows something that there may be more of it. A hint may come twice or never: what there is stands in the tables. */
export interface Hints {
  /** Calls `wake` for every hint under one of the names; answers how to stop that. */
  on(channel: Channel, names: readonly string[], wake: () => void): () => void;
  close(): Promise<void>;
}

/** How long to wait before the connection is opened again (ms). */
const PAUSE_MS = 1_000;

/**
 * Hints from Postgres, over one connection for the whole process, beside the pool; it opens with the first who follows, and again whenever
 * it is lost. What came meanwhile nobody has heard: so each time it opens, everybody is woken.
 */
export function openHints(url: string, log: Logger): Hints {
  const wakes = new Map<string, Set<() => void>>();
  const closing = new AbortController();
  const wakeAll = () => {
    for (const wake of [...wakes.values()].flatMap((each) => [...each])) wake();
  };
  const heard = ({ channel, payload }: Notification) => {
    for (const wake of wakes.get(`${channel} ${payload}`) ?? []) wake();
  };
  const keepListening = async () => {
    while (!closing.signal.aborted) {
      await listen(url, heard, wakeAll, closing.signal).catch(({ name, code }) => log.warn({ fault: name, code }, 'hints lost'));
      await sleep(PAUSE_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };
  let listening: Promise<void> | undefined;
  return {
    on: (channel, names, wake) => {
      listening ??= keepListening();
      const keys = names.map((name) => `${channels[channel]} ${name}`);
      for (const key of keys) wakes.set(key, (wakes.get(key) ?? new Set()).add(wake));
      return () => {
        for (const key of keys) if (wakes.get(key)?.delete(wake) && wakes.get(key)?.size === 0) wakes.delete(key);
      };
    },
    close: async () => {
      closing.abort();
      await listening;
    },
  };
}

/** Listens until the connection is lost or the house closes. */
async function listen(url: string, heard: (hint: Notification) => void, ready: () => void, closing: AbortSignal): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: 'fengqiao-hints' });
  const over = new Promise<void>((resolve) => {
    client.once('end', resolve);
    closing.addEventListener('abort', () => resolve(), { once: true });
  });
  // It ends after an error; one that nobody listens to would end the process.
  client.on('error', () => undefined);
  client.on('notification', heard);
  try {
    await client.connect();
    for (const channel of Object.values(channels)) await client.query(`LISTEN ${channel}`);
    ready();
    await over;
  } finally {
    await client.end().catch(() => undefined);
  }
}
