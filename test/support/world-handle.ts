/** Where the world of this run is; handed to the test files through the environment, which is all Jest hands on. */
export interface WorldAddresses {
  readonly postgresUrl: string;
  readonly engineAddress: string;
  readonly codePath: string;
}

const VARIABLE = 'FENGQIAO_TEST_WORLD';
let stop: (() => Promise<void>) | undefined;

/** Two projects of one run (int and e2e) share one world: the first set-up makes it. */
export function keepWorld(addresses: WorldAddresses, stopIt: () => Promise<void>): void {
  process.env[VARIABLE] = JSON.stringify(addresses);
  stop = stopIt;
}

export function worldAddresses(): WorldAddresses {
  const kept = process.env[VARIABLE];
  if (kept === undefined) throw new Error('Cannot find the world of this run: global-setup has not run.');
  return JSON.parse(kept) as WorldAddresses;
}

export async function stopWorld(): Promise<void> {
  const stopIt = stop;
  stop = undefined;
  await stopIt?.();
}
