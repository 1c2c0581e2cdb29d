import { z } from 'zod';
import { readConfig, requireDatabaseUrl } from '../config';
import { openDatabase } from './client';
import { addPrincipal, NewPrincipal } from './new-principal';

const USAGE = 'Say: add-principal.js <id> <office> <role,role,...> [<person>]';

/** `node dist/prisma/add-principal.js <id> <office> <roles> [<person>]`: prints the key of the new principal, once. */
async function main([id, office, roles, person]: readonly string[]): Promise<void> {
  const parsed = NewPrincipal.safeParse({ id, office, roles: roles?.split(','), person: person ?? null });
  if (!parsed.success) throw new Error(`Cannot add a principal:\n${z.prettifyError(parsed.error)}\n${USAGE}`);
  const database = openDatabase(requireDatabaseUrl(readConfig()), 1);
  try {
    console.log(await addPrincipal(database, parsed.data));
  } finally {
    await database.$disconnect();
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
