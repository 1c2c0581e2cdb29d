import type { OfficeRef } from '../contracts/principal';

/** The office next above 上一级, or undefined at the top. */
export function officeAbove(office: OfficeRef): OfficeRef | undefined {
  const [next, ...rest] = office.above;
  return next ? { ...next, above: rest } : undefined;
}

const levels: readonly string[] = ['grid', 'village', 'town', 'county', 'city'];

/** Whether `level` stands at or above `lowest` 层级; a level nobody knows stands nowhere. */
export function levelAtLeast(level: string, lowest: string): boolean {
  return levels.includes(level) && levels.indexOf(level) >= levels.indexOf(lowest);
}
