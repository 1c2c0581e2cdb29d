import { proxyActivities, sleep } from '@temporalio/workflow';
import type { BareActivities } from './bare-worker';

const { writeRow } = proxyActivities<BareActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '20s', backoffCoefficient: 2 },
});

/** What there is at the least: durable timers at the real instants of a case's rungs (epoch ms UTC), and one row after the first. */
export async function bare(number: string, instants: readonly number[]): Promise<void> {
  for (const [place, at] of instants.entries()) {
    await sleep(Math.max(1, at - Date.now()));
    if (place === 0) await writeRow(number);
  }
}
