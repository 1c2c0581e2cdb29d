import type { Outage } from '../domain/clock/outages';
import type { Database } from '../prisma/client';
import { type OutageTally, takeBackAfterEnd } from '../read-model/outage-rows';

/** How the engine's workflows are told of an outage. */
export interface OutageTeller {
  /** Tells a case; it answers how many deadlines moved. */
  tellCase(number: string, outage: Outage): Promise<number | 'not-there'>;
  /** Leaves it with a case that does not answer, as a durable signal: whenever the case goes on, it finds it. One that has ended needs none. */
  leaveWithCase(number: string, outage: Outage): Promise<void>;
  /** Tells a proposal that what it rests on does not count, for the platform was down; one that has ended needs no telling. */
  tellProposal(id: string): Promise<void>;
}

/** After so many attempts, an hour or so, it is left with a case that never answers: the others need not wait for it. */
const PATIENCE = 60;

interface World {
  readonly database: Database;
  readonly teller: OutageTeller;
  readonly attempt: number;
}

/**
 * Tells these cases at once. For one whose workflow has ended, what was charged is taken back in its place. One that has not begun, or does not answer, fails
 * all of them, to be asked again: whoever knows the outage answers that nothing moved.
 */
export async function tellCases(world: World, outage: Outage, numbers: readonly string[]): Promise<OutageTally> {
  const answers = await Promise.all(numbers.map((number) => tell(world, number, outage).catch(() => 'no-answer' as const)));
  const silent = numbers.filter((_number, index) => answers[index] === 'no-answer');
  if (silent.length > 0 && world.attempt < PATIENCE) throw new Error(`${silent.length} of ${numbers.length} cases did not answer`);
  await Promise.all(silent.map((number) => world.teller.leaveWithCase(number, outage)));
  const moved = answers.reduce<number>((sum, answer) => sum + (typeof answer === 'number' ? answer : 0), 0);
  return { cases: numbers.length, moved, silent: silent.length };
}

async function tell({ database, teller }: World, number: string, outage: Outage): Promise<number | 'no-answer'> {
  const answer = await teller.tellCase(number, outage);
  if (answer !== 'not-there') return answer;
  const proposals = await takeBackAfterEnd(database, number, outage, Date.now());
  if (proposals === undefined) return 'no-answer';
  for (const id of proposals) await teller.tellProposal(id);
  return 0;
}
