import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parts } from '../domain/clock/outages';
import type { House } from './house';

/** How many are listed. */
const LIMIT = 50;

/** Prints when a part of the platform was down 平台停机, newest first, and whether the cases have been told. */
export async function listOutages({ database, say }: House): Promise<string> {
  const rows = await database.outage.findMany({ orderBy: { id: 'desc' }, take: LIMIT });
  for (const { part, from, to, reason, toldAt, cases, moved, silent } of rows) {
    const told =
      toldAt === null ? 'not told yet' : `${cases} cases told, ${moved} deadlines moved, left with ${silent} that did not answer`;
    say(`${from.toISOString()} .. ${to.toISOString()}  ${part.padEnd(8)}  ${told}${reason === null ? '' : `  (${reason})`}`);
  }
  if (rows.length === 0) say('The platform has not been down.');
  return `${rows.length} outages`;
}

const Declared = z.strictObject({
  part: z.enum(parts),
  from: z.iso.datetime({ offset: true }),
  to: z.iso.datetime({ offset: true }),
  reason: z.string().min(1).max(200),
});

/**
 * Declares a planned outage 计划停机 from a file: part, from, to, reason. When it is over the cases are told, as of one that was seen. Refuses, with
 * nothing changed: an end that is not after its beginning, a beginning in the past, and what is declared already.
 */
export async function declareOutage({ database, say }: House, path: string): Promise<string> {
  const { part, from, to, reason } = Declared.parse(JSON.parse(readFileSync(path, 'utf8')));
  const [begin, end] = [new Date(from), new Date(to)];
  if (end <= begin) throw new Error('An outage ends after it begins. Nothing was changed.');
  const [{ past } = { past: true }] = await database.$queryRaw<
    { past: boolean }[]
  >`SELECT to_timestamp(${begin.getTime()}::double precision / 1000) < now() AS past`;
  if (past) throw new Error('A planned outage is declared before it begins. Nothing was changed.');
  const kept = await database.outage.createMany({
    data: [{ part, from: begin, to: end, reason, declaredBy: 'npm run ops' }],
    skipDuplicates: true,
  });
  if (kept.count === 0) throw new Error('An outage of this part is declared from this moment already. Nothing was changed.');
  const outcome = `${part} is to be down from ${from} to ${to}`;
  say(outcome);
  return outcome;
}
