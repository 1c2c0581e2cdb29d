import { setTimeout as sleep } from 'node:timers/promises';
import { disputeWorkflowId, retrySignal } from '../workflows/messages';
import type { House } from './house';

const PATIENCE_MS = 20_000;
const STEP_MS = 250;

/** Lets a case go on in a new run, with a short history and the code of this release. It waits until its facts are written. */
export async function continueCase({ client, say }: House, number: string): Promise<string> {
  const handle = client.workflow.getHandle(disputeWorkflowId(number));
  const before = await handle.describe();
  if (before.status.name !== 'RUNNING') throw new Error(`${number} is ${before.status.name}: there is nothing to continue.`);
  await handle.signal(retrySignal);
  const end = performance.now() + PATIENCE_MS;
  for (let said = performance.now(); performance.now() < end; await sleep(STEP_MS)) {
    const { runId, historyLength } = await handle.describe();
    if (runId !== before.runId) {
      say(`New run ${runId} with ${historyLength} events; the run before had ${before.historyLength}.`);
      return `${before.runId} -> ${runId}`;
    }
    if (performance.now() - said > 2_000) {
      say('  waiting for the case to write its facts and continue');
      said = performance.now();
    }
  }
  say(`It has not continued within ${PATIENCE_MS / 1_000} s; the request stays. Look with npm run ops -- explain ${number}.`);
  return 'requested';
}
