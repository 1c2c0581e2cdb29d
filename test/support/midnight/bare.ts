import { proxyActivities, sleep } from '@temporalio/workflow';
import type { BareActivities } from './bare-worker';

const { writeRow } = proxyActivities<BareActivities>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '500ms', maximumInterval: '20s', backoffCoefficient: 2 },
});

/** What there is at the least: a durable timer at a real instant (epoch ms UTC), and one row after it. */
export async function bare(number: string, at: number): Promise<void> {
  await sleep(Math.max(1, at - Date.now()));
  await writeRow(number);
}
