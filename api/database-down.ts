/** Codes with which Prisma, Postgres and the socket say that the database cannot be reached now; everything else is our fault. */
const codes = new Set([
  'P1000',
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08003',
  '08006',
]);
/** Driver adapters name the fault by a kind, or by words alone. */
const words =
  /DatabaseNotReachable|ConnectionClosed|TooManyConnections|SocketTimeout|Connection terminated|Can't reach database|server closed the connection|timeout exceeded when trying to connect/i;

/** Whether an error means that the database is down, wherever in its causes it says so. */
export function isDatabaseDown(error: unknown, depth = 0): boolean {
  if (error === null || typeof error !== 'object' || depth > 6) return false;
  if ('code' in error && typeof error.code === 'string' && codes.has(error.code)) return true;
  if ('originalCode' in error && typeof error.originalCode === 'string' && codes.has(error.originalCode)) return true;
  if ('kind' in error && typeof error.kind === 'string' && words.test(error.kind)) return true;
  if (error instanceof Error && words.test(error.message)) return true;
  const inner = ['cause', 'meta', 'driverAdapterError', 'errors'].flatMap((key) =>
    Object.entries(error).flatMap(([name, value]) => (name === key ? [value] : [])),
  );
  return [...inner, error instanceof Error ? error.cause : undefined].flat().some((each) => isDatabaseDown(each, depth + 1));
}
