/** The text of anything that was thrown. It looks at the shape, not the class: Jest runs tests in a realm with an `Error` of its own. */
export function reason(fault: unknown): string {
  if (typeof fault === 'object' && fault !== null && 'message' in fault) return String(fault.message);
  return String(fault);
}

/** The code of a system or gRPC error (`ENOENT`, `6`), or nothing where it carries none. */
export function faultCode(fault: unknown): string | undefined {
  if (typeof fault === 'object' && fault !== null && 'code' in fault) return String(fault.code);
  return undefined;
}
