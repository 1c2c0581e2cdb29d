import { type IncomingMessage, request } from 'node:http';
import { eventually } from '../support/house/eventually';

export interface Received {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of an event stands in the test
  readonly data: any;
}

/** A reader of server-sent events over a connection of its own. */
export interface Reader {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Everything that came, in order. */
  readonly events: readonly Received[];
  /** The comments among it. */
  readonly comments: readonly string[];
  /** The bytes of an answer that is no stream. */
  readonly text: () => string;
  /** Waits until so many events have come. */
  until(count: number): Promise<readonly Received[]>;
  /** Whether the API ended the stream in order; waits for it. */
  ended(): Promise<boolean>;
  leave(): void;
}

/** Opens a stream at an address; answers once its headers are there. */
export async function openReader(url: string, as: string, headers: Readonly<Record<string, string>> = {}): Promise<Reader> {
  const sent = request(url, { agent: false, headers: { Authorization: `Bearer key-${as}`, ...headers } }).end();
  const response = await new Promise<IncomingMessage>((resolve, reject) => sent.once('response', resolve).once('error', reject));
  let text = '';
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  // `end` comes when the answer was completed, `close` in any case.
  let completed = false;
  response.once('end', () => {
    completed = true;
  });
  response.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => response.once('close', resolve));
  const blocks = () => text.split('\n\n').slice(0, -1);
  const events = () => blocks().flatMap(eventOf);
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    get events() {
      return events();
    },
    get comments() {
      return blocks().filter((block) => block.startsWith(':'));
    },
    text: () => text,
    until: (count) => eventually(`${count} events of ${url}`, () => (events().length >= count ? events() : false), 10_000),
    ended: async () => {
      await closed;
      return completed;
    },
    leave: () => sent.destroy(),
  };
}

function eventOf(block: string): Received[] {
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
  const [id, data] = [field('id'), field('data')];
  return id === undefined || data === undefined ? [] : [{ id, data: JSON.parse(data) }];
}
