import { Connection } from '@temporalio/client';
import { reason } from '../fault';
import { waitForPort } from '../ports';

const CONNECT_WITHIN = '2s';

/** Waits until a Temporal frontend not only listens but answers. */
export async function frontendAnswers(port: number, signal: AbortSignal): Promise<void> {
  await waitForPort(port, signal);
  for (;;) {
    signal.throwIfAborted();
    try {
      const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: CONNECT_WITHIN });
      return await connection.close();
    } catch {
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}

/**
 * Repeats a call until it succeeds: a server that answers may still be learning its namespaces.
 *
 * Refuses: a call that fails for longer than `withinMs`, with its last fault.
 */
export async function insist<T>(what: string, withinMs: number, call: () => Promise<T>): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await call();
    } catch (fault) {
      if (Date.now() > until) throw new Error(`Cannot ${what}: ${reason(fault)}. Look into the log of Temporal.`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }
}
