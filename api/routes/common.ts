import { z } from 'zod';
import type { ProblemCode } from '../problems';

/** The number of a case in a path. */
export const NumberParams = z.strictObject({ number: z.string().min(1).max(64).describe('Number of the dispute, e.g. QL-2026-000123.') });

/** Problems every secured route may answer with. */
export const always = [
  'unauthenticated',
  'invalid-parameter',
  'database-unavailable',
  'internal',
] as const satisfies readonly ProblemCode[];

/** Problems of every route that takes a body. */
export const withBody = [
  'broken-json',
  'invalid-body',
  'body-too-large',
  'unsupported-media-type',
] as const satisfies readonly ProblemCode[];

/** Problems of every route that needs an Idempotency-Key. */
export const withKey = ['idempotency-key-required', 'idempotency-key-reused'] as const satisfies readonly ProblemCode[];
