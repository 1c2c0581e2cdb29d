import type { Caller } from './caller';
import { sha256 } from './hashes';

/**
 * The entity tag of an answer that stands at `seq`: weak, for `steady` leaves out what moves with the clock alone, so that two answers of one
 * tag may differ in that. It is a hash of what this caller reads and not of the sequence, since more decides that: the caller's roles, texts that
 * come before their fact, the name of an office, the release.
 */
export function weakTag(caller: Caller, seq: number, steady: object): string {
  return `W/"${seq}-${sha256(`${caller.id}\n${JSON.stringify(steady)}`).slice(0, 24)}"`;
}

/** Whether an If-None-Match names the tag, by the weak comparison of RFC 9110 (13.1.2). */
export function isNamedBy(header: string | undefined, tag: string): boolean {
  if (header?.trim() === '*') return true;
  const named = header?.match(/"[^"]*"/g)?.map(String) ?? [];
  return named.includes(tag.replace(/^W\//, ''));
}
