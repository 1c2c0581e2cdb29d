import type { Outcome, Step } from './step';

const lanes = 2;

/** Runs the steps on two lanes, each as soon as those it reads have ended, and prints a line a step. Answers the names of the failed. */
export async function runSteps(steps: readonly Step[]): Promise<string[]> {
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const failed = new Map<string, string>();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < lanes ? waiting.findIndex((step) => isReady(step, waiting, running)) : -1;
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step)
      running.set(
        step.name,
        runOne(step, failed).finally(() => running.delete(step.name)),
      );
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`Cannot order the steps: ${waiting.map(({ name }) => name).join(', ')} wait for each other.`);
  }
  for (const [name, output] of failed) console.log(`\n---- ${name} ----\n${output.trim()}`);
  return [...failed.keys()];
}

function isReady(step: Step, waiting: readonly Step[], running: ReadonlyMap<string, unknown>): boolean {
  return (step.after ?? []).every((name) => !running.has(name) && !waiting.some((other) => other.name === name));
}

async function runOne(step: Step, failed: Map<string, string>): Promise<void> {
  const start = performance.now();
  const { ok, output } = await step.run().catch((error: unknown): Outcome => ({ ok: false, output: String(error) }));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(30)} ${seconds.padStart(6)} s`);
  if (!ok) failed.set(step.name, output);
}
