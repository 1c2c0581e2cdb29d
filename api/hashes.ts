import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The id of a command: the same principal with the same Idempotency-Key gives the same id, and so acts once. */
export function commandId(principalId: string, key: string): string {
  return createHash('sha256').update(`${principalId}\n${key}`, 'utf8').digest('base64url').slice(0, 32);
}

/** The id of the text a command brings in one of its fields: the same when the command comes again. */
export function documentId(command: string, field: string): string {
  return `doc-${createHash('sha256').update(`${command}\n${field}`, 'utf8').digest('base64url').slice(0, 28)}`;
}
