import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, requireDatabaseUrl } from '../../config';
import { openDatabase } from '../../prisma/client';
import { principals } from './county';
import { loadCounty } from './load-county';

/** The place the sample county belongs to. */
const PLACE = 'qionglai';

/** Loads the sample county into an empty database and leaves its keys in `DATA_DIR/sample-keys.json`; the database keeps only their hashes. */
async function main(): Promise<void> {
  const config = readConfig();
  const database = openDatabase(requireDatabaseUrl(config), 2);
  try {
    const keys = Object.fromEntries(principals.map(({ name }) => [name, `fq_${name}_${randomBytes(18).toString('base64url')}`]));
    const empty = (await database.office.count()) === 0;
    // The file before the rows: a kill in between leaves an empty database, and the next start makes new keys.
    if (empty) writeFileSync(join(config.DATA_DIR, 'sample-keys.json'), `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
    const loaded = empty && (await loadCounty(database, PLACE, (principal) => keys[principal] ?? ''));
    console.log(JSON.stringify({ loaded, offices: await database.office.count() }));
  } finally {
    await database.$disconnect();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
