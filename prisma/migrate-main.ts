import { readConfig, requireDatabaseUrl } from '../config';
import { migrate } from './migrate';

/** A job of a deployment: brings the application database up to the last migration, then ends. */
async function main(): Promise<void> {
  const applied = await migrate(requireDatabaseUrl(readConfig()));
  console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply: the database is up to date.');
}

main().catch((fault: unknown) => {
  process.stderr.write(`Cannot migrate: ${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
