import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MIGRATIONS, migrationNames, SCHEMA, SNAPSHOT } from './migration-files';
import { noDatabase } from './no-database';
import { filters, openSchemaEngine } from './schema-engine';

const LOCK = '# Written by npm run migration.\nprovider = "postgresql"\n';
/** Sorts before every other. */
const FIRST = '00000000000000_first';

/**
 * The SQL that leads from one schema text to another, worked out from the two texts alone: no database is asked. An empty `from`
 * means an empty database.
 */
export async function differenceOf(from: string, to: string): Promise<string> {
  const target = { tag: 'schemaDatamodel' as const, files: [{ path: SCHEMA, content: to }] };
  const source = from === '' ? { tag: 'empty' as const } : { tag: 'schemaDatamodel' as const, files: [{ path: SNAPSHOT, content: from }] };
  const engine = await openSchemaEngine(noDatabase, target);
  try {
    const params = { from: source, to: target, script: true, shadowDatabaseUrl: null, exitCode: false, filters };
    return (await engine.diff(params)).stdout ?? '';
  } finally {
    engine.free();
  }
}

/**
 * `npm run migration -- <name>` writes the next migration; `npm run migration -- --first` throws all of them away and writes the
 * first one anew, which is right only as long as no database has to be kept.
 */
async function main(words: readonly string[]): Promise<void> {
  const [word] = words;
  if (!word || !/^(--first|[a-z][a-z0-9_]*)$/.test(word)) {
    throw new Error(
      'Cannot write a migration: it needs a name of small letters, digits and _. Run npm run migration -- add_place_to_party.',
    );
  }
  if (word === '--first') forgetAll();
  const schema = readFileSync(SCHEMA, 'utf8');
  const sql = await differenceOf(existsSync(SNAPSHOT) ? readFileSync(SNAPSHOT, 'utf8') : '', schema);
  if (/^(\s|--.*)*$/.test(sql)) return console.log('Nothing to do: the schema is what the last migration leads to.');
  const name = word === '--first' ? FIRST : `${stamp(new Date())}_${word}`;
  write(name, sql, schema);
  console.log(`Wrote prisma/migrations/${name}/migration.sql. Read it before you commit it.`);
}

function forgetAll(): void {
  for (const name of migrationNames()) rmSync(join(MIGRATIONS, name), { recursive: true });
  rmSync(SNAPSHOT, { force: true });
}

function write(name: string, sql: string, schema: string): void {
  mkdirSync(join(MIGRATIONS, name), { recursive: true });
  writeFileSync(join(MIGRATIONS, name, 'migration.sql'), sql);
  writeFileSync(join(MIGRATIONS, 'migration_lock.toml'), LOCK);
  writeFileSync(SNAPSHOT, schema);
}

/** `20261122053000`, UTC: names sort in the order they were written. */
function stamp(at: Date): string {
  return at.toISOString().replace(/\D/g, '').slice(0, 14);
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((fault: unknown) => {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  });
}
