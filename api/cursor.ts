import { z } from 'zod';

/** Where the next page begins: the key of the last item, opaque to the caller. */
export const Cursor = z
  .string()
  .max(300)
  .regex(/^[\w-]+$/)
  .optional()
  .describe('nextCursor of the page before.');

export function encodeCursor(key: string): string {
  return Buffer.from(key, 'utf8').toString('base64url');
}

/** The key of a cursor, cleaned of what no key holds; undefined without a cursor. */
export function decodeCursor(cursor: string | undefined): string | undefined {
  return cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8').replaceAll('\0', '');
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
