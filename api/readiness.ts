import { setTimeout as sleep } from 'node:timers/promises';
import type { z } from 'zod';
import type { Readiness } from '../contracts/api/catalogue';
import type { Dependencies } from './dependencies';

/** How long a part of the house may take to say that it is there. */
const PATIENCE_MS = 2_000;

/** Whether what the API needs can be reached, asked of both at once. */
export async function readiness({ database, temporal }: Dependencies): Promise<z.infer<typeof Readiness>> {
  const [base, engine] = await Promise.all([answers(database.$queryRaw`SELECT 1`), asked(temporal)]);
  return { status: base === 'up' && engine === 'up' ? 'ready' : 'not-ready', database: base, temporal: engine };
}

/** Whether the engine answers in time. */
export async function engineAnswers({ temporal }: Pick<Dependencies, 'temporal'>): Promise<boolean> {
  return (await asked(temporal)) === 'up';
}

function asked(temporal: Dependencies['temporal']): Promise<'up' | 'down'> {
  return answers(temporal.withDeadline(Date.now() + PATIENCE_MS, () => temporal.workflowService.getSystemInfo({})));
}

async function answers(question: Promise<unknown>): Promise<'up' | 'down'> {
  const asked = question.then(
    () => 'up' as const,
    () => 'down' as const,
  );
  return Promise.race([asked, sleep(PATIENCE_MS, 'down' as const, { ref: false })]);
}
