import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config';
import { loadCalendar } from '../ops/load-calendar';
import { casesOverNationalDay, comingNotice } from '../test/support/cases-over-new-year';
import globalSetup from '../test/support/global-setup';
import globalTeardown from '../test/support/global-teardown';
import { openWorld } from '../test/support/world';

/**
 * `npm run bench:calendar [-- cases]`: the notice of a coming year is loaded while so many cases are open (1,000), each with a deadline that it
 * moves: how many moved, none lost, and in how many seconds.
 */
async function main(count: number): Promise<void> {
  await globalSetup();
  try {
    const world = await openWorld({ time: 'real' });
    const began = performance.now();
    const cases = await casesOverNationalDay(world, count);
    console.log(`${count} cases opened in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
    const path = join(mkdtempSync(join(tmpdir(), 'fengqiao-notice-')), 'notice.json');
    writeFileSync(path, JSON.stringify(comingNotice));
    const lines: string[] = [];
    const say = (line: string) => (line.startsWith('  ') ? console.log(line) : lines.push(line));
    await loadCalendar({ config: readConfig({}), database: world.database, client: world.client, say }, path);
    const listed = new Set(lines.filter((line) => line.includes(' -> ')).map((line) => line.split('  ')[0]));
    const lost = cases.filter(({ registration }) => !listed.has(registration.number)).length;
    console.log(`${lines.at(-1)}; ${listed.size} cases listed, ${lost} lost`);
    if (lost > 0) process.exitCode = 1;
    await world.close();
  } finally {
    await globalTeardown();
  }
}

main(Number(process.argv[2] ?? '1000')).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
