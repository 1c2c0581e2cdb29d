import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client';

export { hashKey } from './key-hash';
/** Fragments of SQL and the types of JSON columns. */
export { Prisma };
/** The application database. */
export type Database = PrismaClient;
/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Opens the application database.
 *
 * `pool` is the greatest number of connections this process may hold. Nothing connects before the first query, so a wrong address
 * shows there. Whoever opens it calls `$disconnect()`.
 */
export function openDatabase(url: string, pool: number): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: pool }) });
}
