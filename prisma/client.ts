import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/**
 * Opens the application database.
 *
 * `pool` is the greatest number of connections this process may hold. Nothing connects before the first query, so a wrong address
 * shows there. Whoever opens it calls `$disconnect()`.
 */
export function openDatabase(url: string, pool: number): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: pool }) });
}
