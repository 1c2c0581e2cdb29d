import type { OfficeRef } from '../contracts/principal';

/** The office next above 上一级, or undefined at the top. */
export function officeAbove(office: OfficeRef): OfficeRef | undefined {
  const [next, ...rest] = office.above;
  return next ? { ...next, above: rest } : undefined;
}
