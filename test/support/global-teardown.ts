import { stopWorld } from './world-handle';

/** Stops what global-setup started. */
export default async function globalTeardown(): Promise<void> {
  await stopWorld();
}
