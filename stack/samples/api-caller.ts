import { z } from 'zod';

const Answer = z.looseObject({ code: z.string().optional(), detail: z.string().optional() });

/** An answer of the API: its HTTP status and its JSON body. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: z.infer<typeof Answer>;
  /** It answered as it did the first time: this has been done before. */
  readonly replayed: boolean;
}

/** How long (ms) to wait before the API is asked again when it is not there or asks for patience. */
const PATIENCE = 1_000;

/** Speaks to the API as an office's system does: with its key, with an Idempotency-Key, again when it is not answered. */
export async function callApi(
  url: string,
  key: string,
  request: { method: 'GET' | 'POST'; body?: unknown; idempotencyKey?: string },
): Promise<ApiAnswer> {
  for (;;) {
    const answer = await attempt(url, key, request).catch(() => undefined);
    if (answer && answer.status !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, PATIENCE));
  }
}

async function attempt(url: string, key: string, request: { method: string; body?: unknown; idempotencyKey?: string }): Promise<ApiAnswer> {
  const response = await fetch(url, {
    method: request.method,
    headers: {
      authorization: `Bearer ${key}`,
      ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
    },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    signal: AbortSignal.timeout(15_000),
  });
  const replayed = response.headers.get('idempotency-replayed') === 'true';
  return { status: response.status, body: Answer.parse(await response.json()), replayed };
}
