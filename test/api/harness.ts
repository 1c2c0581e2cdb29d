import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import { pino } from 'pino';
import { createApp } from '../../api/app';
import { openHints } from '../../api/events/hints';
import { openStreams } from '../../api/events/streams';
import { type Config, readConfig } from '../../config';
import { type Database, openDatabase } from '../../prisma/client';
import { databaseUrl, freshDatabase } from '../support/world';
import { seedOffices } from './offices';

/** A port nobody listens on: what is down refuses the connection. */
const CLOSED = '127.0.0.1:9';
const NOWHERE = `postgresql://nobody@${CLOSED}/none`;

interface Options {
  readonly database?: Database;
  readonly temporal?: Client;
  readonly now?: () => number;
  readonly config?: Partial<Config>;
  /** The longest silence of an event stream (ms). */
  readonly beatMs?: number;
  /** Nobody tells what there is to read. */
  readonly withoutHints?: true;
  /** Where log lines go. */
  readonly log?: (line: string) => void;
}

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of a body stands in the test
  readonly body: any;
}

interface Call {
  readonly as?: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly type?: string;
  readonly language?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The API on a port of its own over a fresh database with the offices of these tests; Temporal is down unless one is given. */
export async function openApi(options: Options = {}) {
  const database = options.database ?? openDatabase(await freshDatabase(), 5);
  await seedOffices(database);
  return serve(database, options.withoutHints ? NOWHERE : await databaseUrl(database), options);
}

/** The API without a database to reach. */
export function openWithoutDatabase() {
  return serve(openDatabase(NOWHERE, 2), NOWHERE, {});
}

async function serve(database: Database, hintsUrl: string, options: Options) {
  const config = { ...readConfig({ COMMAND_TIMEOUT_MS: '500' }), ...options.config };
  // Without the SDK's retries: one still waiting would throw on the closed connection.
  const connection = Connection.lazy({ address: CLOSED, connectTimeout: 500, interceptors: [] });
  const temporal = options.temporal ?? new Client({ connection, namespace: 'fengqiao' });
  const log = pino({ level: options.log ? 'info' : 'silent' }, { write: (line: string) => options.log?.(line) });
  const hints = openHints(hintsUrl, log);
  const streams = openStreams(config.STREAMS_PER_PRINCIPAL, options.beatMs);
  const server = createApp({ config, database, temporal, hints, streams, log, now: options.now ?? Date.now }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    base,
    database,
    call: (path: string, call: Call = {}) => send(base + path, call),
    close: async () => {
      streams.close();
      await hints.close();
      await new Promise((resolve) => server.close(resolve));
      await connection.close();
      if (!options.database) await database.$disconnect();
    },
  };
}

export type Api = Awaited<ReturnType<typeof openApi>>;

async function send(
  url: string,
  { as, key, body, raw, type = 'application/json', language = 'en', method, headers }: Call,
): Promise<Called> {
  const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(url, {
    method: method ?? (payload === undefined && key === undefined ? 'GET' : 'POST'),
    headers: {
      'Accept-Language': language,
      ...(as === undefined ? {} : { Authorization: `Bearer key-${as}` }),
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      ...(payload === undefined ? {} : { 'Content-Type': type }),
      ...headers,
    },
    ...(payload === undefined ? {} : { body: payload }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString('utf8');
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  return { status: response.status, headers: response.headers, text, bytes, body: isJson && text !== '' ? JSON.parse(text) : undefined };
}

/** A registration as the town's hall sends it. */
export const registration = {
  type: 'civil',
  place: 'qionglai',
  channel: 'visit',
  summary: '楼上漏水。',
  claim: { subject: 'neighbours', demand: '修复' },
  parties: [
    { side: 'applicant', kind: 'person', name: '示例甲', idNumber: '510183199001010011' },
    { side: 'respondent', kind: 'person', name: '示例乙' },
  ],
};
