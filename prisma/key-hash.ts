import { createHash } from 'node:crypto';

/** The hash by which a principal's API key is known: SHA-256 in hex. Keys are random and long, so no salt and no slow hash is needed. */
export function hashKey(key: string): string {
  return createHash('sha256').update(key, 'utf8').digest('hex');
}
