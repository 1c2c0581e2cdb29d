import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root';

const root = projectRoot();

/** The schema as it is written today. */
export const SCHEMA = join(root, 'prisma', 'schema.prisma');
/** One folder per migration, in the order of their names. */
export const MIGRATIONS = join(root, 'prisma', 'migrations');
/** The schema the last migration leads to; the next migration is the difference between it and today's schema. */
export const SNAPSHOT = join(MIGRATIONS, 'schema.snapshot.prisma');

/** The migrations of this repository in the form the schema engine takes. */
export function readMigrations() {
  const lock = join(MIGRATIONS, 'migration_lock.toml');
  return {
    baseDir: MIGRATIONS,
    shadowDbInitScript: '',
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    migrationDirectories: migrationNames().map((path) => ({
      path,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(MIGRATIONS, path, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/** The names of the migrations, first to last. */
export function migrationNames(): string[] {
  if (!existsSync(MIGRATIONS)) return [];
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
