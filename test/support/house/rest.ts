/** What came back, its bytes included. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of a body stands in the test
  readonly body: any;
}

export interface Call {
  /** The principal who calls; nobody without one. */
  readonly as?: string;
  readonly body?: unknown;
  /** The Idempotency-Key. */
  readonly key?: string;
  /** Bytes to send instead of a JSON body. */
  readonly raw?: string;
  readonly type?: string;
  /** Accept-Language; English without one. */
  readonly language?: string;
}

export type Caller = (method: 'GET' | 'POST' | 'DELETE', path: string, call?: Call) => Promise<Called>;

/** The key of a sample principal in these tests. */
export const keyOf = (principal: string): string => `key-${principal}`;

/** A client of the API at `base`. An API that is not there is an error of `fetch`. */
export function restClient(base: string): Caller {
  return async (method, path, { as, body, key, raw, type = 'application/json', language = 'en' } = {}) => {
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const response = await fetch(base + path, {
      method,
      headers: {
        'Accept-Language': language,
        ...(as === undefined ? {} : { Authorization: `Bearer ${keyOf(as)}` }),
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
        ...(payload === undefined ? {} : { 'Content-Type': type }),
      },
      ...(payload === undefined ? {} : { body: payload }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: text === '' ? undefined : JSON.parse(text) };
  };
}
