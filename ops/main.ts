import { hostname, userInfo } from 'node:os';
import { readConfig } from '../config';
import { openHouse } from './house';
import { messageOf } from './message';
import { readWords, runOps, usage } from './run';

/** `npm run ops -- <action> [number] [--as name]`: what an operator does when a case does not go on by itself. */
async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(usage());
    return;
  }
  readWords(words);
  const house = await openHouse(readConfig(), console.log);
  try {
    await runOps(house, words, `${userInfo().username}@${hostname()}`);
  } finally {
    await house.close();
  }
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  console.error(messageOf(fault));
  process.exitCode = 1;
});
