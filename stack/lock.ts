import { accessSync, constants, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { faultCode } from './fault';
import { identityOf } from './identity';

const Holder = z.object({ pid: z.number().int(), identity: z.string() });

/**
 * Takes the data folder for this process and answers with how to give it back. A lock whose holder is gone is taken over.
 *
 * Refuses: a folder another start holds, naming its process.
 */
export function takeLock(dataDir: string): () => void {
  requireWritable(dataDir);
  const file = join(dataDir, 'start.lock');
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) ?? '' });
  if (!create(file, mine)) {
    const holder = holderOf(file);
    if (holder !== undefined) {
      throw new Error(
        `Cannot start in ${resolve(dataDir)}: process ${holder} runs there. Stop it (Ctrl-C in its terminal, or kill ${holder}), or set DATA_DIR to another folder.`,
      );
    }
    rmSync(file, { force: true });
    if (!create(file, mine))
      throw new Error(`Cannot start in ${resolve(dataDir)}: another start was a moment quicker. Set DATA_DIR to another folder.`);
  }
  return () => rmSync(file, { force: true });
}

function requireWritable(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK);
  } catch (fault) {
    throw new Error(
      `Cannot write to ${resolve(dataDir)} (${faultCode(fault)}). Start as the user it belongs to, or set DATA_DIR to another folder.`,
    );
  }
}

/** Creating fails when the file is there: of two at once one wins. */
function create(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if (faultCode(fault) === 'EEXIST') return false;
    throw fault;
  }
}

function holderOf(file: string): number | undefined {
  try {
    const holder = Holder.parse(JSON.parse(readFileSync(file, 'utf8')));
    return identityOf(holder.pid) === holder.identity ? holder.pid : undefined;
  } catch {
    return undefined; // written half, or gone meanwhile
  }
}
