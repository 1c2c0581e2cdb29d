import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the repository, found from this file upwards: compiled code lies one folder deeper (`dist/prisma`), and SQL and
 * schema are read from the sources.
 *
 * Refuses: a copy of the code without `prisma/schema.prisma` above it.
 */
export function projectRoot(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'prisma', 'schema.prisma'))) return folder;
  }
  throw new Error('Cannot find prisma/schema.prisma above the program. Ship the folder prisma/ with the compiled code.');
}
