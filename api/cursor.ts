import { z } from 'zod';
import { invalid } from './parse';

/** Where the next page begins: the key of the last item, opaque to the caller. */
export const Cursor = z
  .string()
  .max(300)
  .regex(/^[\w-]+$/)
  .optional()
  .describe('nextCursor of the page before.');

function encodeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key of a cursor, of the form this list's keys have; undefined without a cursor. Refuses: a cursor this list has not given. */
export function decodeCursor(cursor: string | undefined, form: RegExp): string | undefined {
  if (cursor === undefined) return undefined;
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (form.test(key) && encodeCursor(key) === cursor) return key;
  throw invalid('invalid-parameter', [{ field: 'cursor', expected: { zh: '上一页的 nextCursor', en: 'nextCursor of the page before' } }]);
}

/** A page of `limit` items of rows read with one more than that. */
export function page<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => string,
): { rows: readonly Row[]; nextCursor: string | null } {
  const last = rows[limit - 1];
  return { rows: rows.slice(0, limit), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
