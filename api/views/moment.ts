import { HOUR, type Instant } from '../../domain/time';

/** A moment in ISO 8601 with China's offset. */
export function moment(at: Instant | Date): string {
  return new Date(Number(at) + 8 * HOUR).toISOString().replace('Z', '+08:00');
}

/** The same, or null. */
export function momentOrNull(at: Instant | Date | null): string | null {
  return at === null ? null : moment(at);
}
