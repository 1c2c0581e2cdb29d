import { readFileSync } from 'node:fs';
import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import { DatabaseError, Pool } from 'pg';
import { readMigrations, SCHEMA } from './migration-files';
import { filters, openSchemaEngine } from './schema-engine';

/**
 * Brings the database up to the last migration and answers with the names of those it applied; none when there was nothing to do.
 *
 * It keeps the ordinary `_prisma_migrations` table. Refuses: a migration whose text was changed after it had been applied, and a
 * database in which an earlier one failed half-way.
 */
export async function migrate(url: string): Promise<string[]> {
  const pool = new Pool({ connectionString: url });
  try {
    return await applyAll(new WholeScripts(pool));
  } finally {
    // The engine locks the migrations for its session: as long as one is open, the next migration waits ten seconds.
    await pool.end();
  }
}

/**
 * The adapter cuts a script at every semicolon, which breaks the body of a function in two. Postgres takes it whole, and does all of it or nothing.
 */
class WholeScripts extends PrismaPg {
  constructor(private readonly pool: Pool) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    return Object.assign(adapter, {
      executeScript: async (script: string): Promise<void> => {
        await this.pool.query(script).catch(refused);
      },
    });
  }
}

/** The engine says what went wrong only if it is told in its own form. */
function refused(error: unknown): never {
  if (!(error instanceof DatabaseError)) throw error;
  const { code = '', severity = '', message, detail, column, hint } = error;
  throw new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint });
}

async function applyAll(database: PrismaPg): Promise<string[]> {
  const engine = await openSchemaEngine(database, { files: [{ path: SCHEMA, content: readFileSync(SCHEMA, 'utf8') }] });
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: readMigrations(), filters });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
}
