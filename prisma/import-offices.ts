import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readConfig, requireDatabaseUrl } from '../config';
import { openDatabase } from './client';
import { OfficeFile } from './office-file';
import { writeOffices } from './write-offices';

/** `node dist/prisma/import-offices.js <file>`: takes over the offices and people of one place; `-` reads standard input. */
async function main([path]: readonly string[]): Promise<void> {
  if (path === undefined) throw new Error('Cannot import offices: no file is named. Name a JSON file, or - for standard input.');
  const file = readFile(path);
  const database = openDatabase(requireDatabaseUrl(readConfig()), 1);
  try {
    await writeOffices(database, file);
  } finally {
    await database.$disconnect();
  }
  console.log(`${file.place} has ${file.offices.length} offices and ${file.people.length} people from this file.`);
}

function readFile(path: string): OfficeFile {
  const parsed = OfficeFile.safeParse(readJson(path));
  if (parsed.success) return parsed.data;
  throw new Error(`Cannot import offices: the file is not right. Correct this:\n${z.prettifyError(parsed.error)}`);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path === '-' ? 0 : path, 'utf8'));
  } catch (fault) {
    throw new Error(`Cannot import offices: ${fault instanceof Error ? fault.message : fault}. Name a JSON file, or - for standard input.`);
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
