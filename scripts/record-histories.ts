import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import globalSetup from '../test/support/global-setup';
import globalTeardown from '../test/support/global-teardown';
import { recordedStories } from '../test/support/recorded-stories';
import { openWorld } from '../test/support/world';

/**
 * `npm run histories [-- name ...]`: plays the stories, or those named, on the real engine and keeps their histories in `test/histories/<release>/`, to be replayed by every
 * later release. Histories of an earlier release are never written again: a changed story must keep them replaying.
 */
async function main(): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const folder = join('test', 'histories', version);
  mkdirSync(folder, { recursive: true });
  await globalSetup();
  try {
    const world = await openWorld({ time: 'real' });
    const chosen = process.argv.slice(2);
    for (const [name, play] of Object.entries(recordedStories)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const begun = Date.now();
      for (const handle of await play(world)) {
        const type = (await handle.describe()).type;
        writeFileSync(join(folder, `${name}.${type}.json`), `${historyToJSON(await handle.fetchHistory())}\n`);
        console.log(`${name}.${type}: recorded in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
      }
    }
    await world.close();
  } finally {
    await globalTeardown();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
