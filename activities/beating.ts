import { Context } from '@temporalio/activity';

/** How often (ms) an activity says that it lives: its workflow waits ten seconds for that, and then has it done again. */
const EVERY_MS = 3_000;

/** Lets work that takes long be known to live while it does: a worker that was killed in it is noticed soon. */
export async function beating<T>(work: () => Promise<T>): Promise<T> {
  const context = Context.current();
  const timer = setInterval(() => context.heartbeat(), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
