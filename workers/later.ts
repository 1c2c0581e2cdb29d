/** When something that failed so often is tried again, from the moment `now` (epoch ms UTC): ever later, at most an hour apart. */
export function later(attempts: number, now: number): Date {
  return new Date(now + Math.min(3_600_000, 1_000 * 2 ** attempts));
}
