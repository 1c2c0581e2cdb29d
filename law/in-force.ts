import type { LegalRow } from '../contracts/law';

/** Whether a row is in force on a day (`YYYY-MM-DD`, UTC+8); a day that is not known excludes nothing. */
export function inForceOn({ inForce: { from, until } }: LegalRow, day: string): boolean {
  return (from === null || from <= day) && (until === null || day <= until);
}
