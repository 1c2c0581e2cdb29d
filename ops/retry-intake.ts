import { startWaiting } from '../workers/intake-relay';
import type { House } from './house';

/** Starts the workflow of registrations that wait for one: of one number, or of all. The worker's relay does the same by itself. */
export async function retryIntake({ database, client, config, say }: House, number: string | undefined): Promise<string> {
  const waiting = () => database.intake.count({ where: { startedAt: null, ...(number !== undefined && { number }) } });
  const before = await waiting();
  if (before === 0) {
    say('No registration waits for its workflow.');
    return 'none waits';
  }
  for (let left = before; left > 0; left = await waiting()) {
    await startWaiting(database, client, config.TEMPORAL_TASK_QUEUE, number);
    say(`  ${before - (await waiting())} of ${before} started`);
  }
  return `${before} started`;
}
