import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readConfig } from '../../config';
import { play } from './player';
import { stories } from './stories';

const Names = z.record(z.string(), z.string());

/** Plays the sample disputes against the API, all at once, and ends when the last has sent its last signal. */
async function main(): Promise<void> {
  const config = readConfig();
  const api = process.env.API_URL ?? `http://${config.API_HOST}:${config.API_PORT}`;
  const keys = Names.parse(JSON.parse(readFileSync(join(config.DATA_DIR, 'sample-keys.json'), 'utf8')));
  const progressFile = join(config.DATA_DIR, 'samples.json');
  const numbers = existsSync(progressFile) ? Names.parse(JSON.parse(readFileSync(progressFile, 'utf8'))) : {};
  const stage = {
    api,
    keys,
    secondsPerDay: config.SAMPLE_DAY_SECONDS,
    run: 'sample',
    say: (line: string) => console.log(line),
    known: (story: string) => numbers[story],
    remember: (story: string, number: string) => {
      numbers[story] = number;
      writeFileSync(progressFile, `${JSON.stringify(numbers, null, 2)}\n`);
    },
  };
  await Promise.all(stories.map((story) => play(stage, story)));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
