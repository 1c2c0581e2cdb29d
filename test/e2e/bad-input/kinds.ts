import type { Call } from '../../support/house/rest';

export type Stage = 'fresh' | 'accepted' | 'mediating' | 'confirming';

/** The one answer a bad request gets. */
interface Expected {
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly expected?: unknown;
}

/** A signal nobody can accept, on a case in a stage. */
export interface BadSignal {
  readonly what: string;
  readonly on: Stage | 'unknown';
  readonly as?: string;
  readonly signal: string;
  readonly call?: Call;
  readonly refusal: Expected;
  /** What the answer must offer instead. */
  readonly allowed?: readonly string[];
}

/** A registration nobody can accept; `more` spoils a good one. */
export interface BadRegistration {
  readonly what: string;
  readonly as?: string;
  readonly more?: Readonly<Record<string, unknown>>;
  readonly call?: Call;
  readonly refusal: Expected;
}

export const text: unknown = expect.any(String);
export const body = (value: unknown): Call => ({ body: value });
export const megabyte = '长'.repeat(350_000);

export const refusal = (status: number, code: string, field?: unknown, expected?: unknown): Expected => ({
  status,
  code,
  ...(field === undefined ? {} : { field: field as string }),
  ...(expected === undefined ? {} : { expected }),
});
