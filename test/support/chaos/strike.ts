import { eventually } from '../house/eventually';
import type { House } from '../house/house';
import { OfficeClient, type Played } from './office-client';
import { closing, storyOf } from './stories';

/** What came of a run: every case as its office remembers it. */
export interface Struck {
  readonly played: readonly Played[];
  readonly faults: readonly string[];
}

interface StrikeOptions {
  readonly cases: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
}

/**
 * Lets offices work on many cases at once and kills the worker and then the engine in the middle, each with -9. Every step waits for what it
 * needs to have happened: a command left as a signal before the engine dies, one refused with 503 before it comes back.
 */
export async function strike(house: House, { cases, seed, say = () => undefined }: StrikeOptions): Promise<Struck> {
  const client = new OfficeClient(house);
  const closed = await inCalm(client, Math.max(1, Math.round(cases / 12)));
  say(`${closed.length} cases are settled and watched`);
  const open = await Promise.all(Array.from({ length: cases - closed.length }, (_none, index) => client.register(storyOf(index, seed))));
  say(`${open.length} more are registered`);
  const before = client.tally.answered;
  const wanted = open.reduce((sum, { story }) => sum + story.steps.length, 0);
  const playing = Promise.allSettled(open.map((played) => client.play(played)));
  await eventually('a fifth of the commands is answered', () => client.tally.answered - before >= wanted / 5, 60_000);
  await killInTheMiddle(house, client, say);
  const results = await playing;
  say(`every command is answered; ${client.tally.queued} times 202, ${client.tally.unavailable} times 503 on the way`);
  return {
    played: [...closed, ...open],
    faults: results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : [])),
  };
}

async function inCalm(client: OfficeClient, count: number): Promise<Played[]> {
  const played: Played[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = await client.register(closing);
    await client.play(one);
    played.push(one);
  }
  return played;
}

async function killInTheMiddle(house: House, { tally }: OfficeClient, say: (line: string) => void): Promise<void> {
  await house.kill9('worker');
  say(`kill -9 worker, ${tally.answered} answers so far`);
  const { queued, unavailable } = tally;
  await eventually('a command is left as a signal', () => tally.queued > queued, 30_000);
  await house.kill9('engine');
  say('kill -9 engine');
  await eventually('a command is refused with 503', () => tally.unavailable > unavailable, 30_000);
  await house.restart('engine');
  await house.restart('worker');
  say('engine and worker are back');
}
