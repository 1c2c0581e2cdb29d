import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  ApplicationFailure,
  ParentClosePolicy,
  proxyActivities,
  startChild,
  WorkflowIdReusePolicy,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities } from '../activities';
import { type ExamKey, examId, periodBefore } from '../domain/scoring/exam';
import { workflowTypes } from './messages';
import { scheduledStartTime } from './search-attributes';

/** Bounded batches: one that dies is soon begun again, and begun again it changes nothing. */
const { freezeCases, officesToScore, scoreOffices, tellBulletin, rankExam } = proxyActivities<Activities>({
  startToCloseTimeout: '3 minutes',
  retry: { initialInterval: '1s', maximumInterval: '1 minute', backoffCoefficient: 2 },
});

/** Offices scored by one activity. */
const OFFICES = 4;

/**
 * An exam 考核 of a place for a period: its cases are frozen, its offices scored; a week's figures go to each office 周通报, a ranking or a negative list goes
 * into its publication 公布程序, which lives on by itself.
 */
export async function exam(key: ExamKey): Promise<{ offices: number; publication: string | null }> {
  for (let after: string | null = ''; after !== null; ) after = await freezeCases(key, after);
  const offices = await officesToScore(key);
  for (let first = 0; first < offices.length; first += OFFICES) await scoreOffices(key, offices.slice(first, first + OFFICES));
  if (key.kind === 'weekly-bulletin') return { offices: await tellBulletin(key, Date.now()), publication: null };
  const input = await rankExam(key, Date.now());
  if (input === null) return { offices: 0, publication: null };
  await startOnce(() =>
    startChild(workflowTypes.publication, {
      workflowId: input.id,
      args: [input],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
      staticSummary: `${key.place} · ${key.kind} · ${key.period}`,
    }),
  );
  return { offices: input.offices.length, publication: input.id };
}

/**
 * What a Schedule starts: it reads for which moment it was meant, never when it came to run, and starts the exam of the period before under the id of that
 * period. One that has run is not run again; one that failed may be.
 */
export async function scheduledExam({ place, kind }: Omit<ExamKey, 'period'>): Promise<string> {
  const scheduled = workflowInfo().typedSearchAttributes.get(scheduledStartTime);
  if (!scheduled) throw ApplicationFailure.nonRetryable('only a Schedule starts this; start the exam with its period', 'NotScheduled');
  const key = { place, kind, period: periodBefore(kind, scheduled.getTime()) };
  await startOnce(() =>
    startChild(workflowTypes.exam, {
      workflowId: examId(key),
      args: [key],
      parentClosePolicy: ParentClosePolicy.ABANDON,
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE_FAILED_ONLY,
      staticSummary: `${key.place} · ${key.kind} · ${key.period}`,
    }),
  );
  return examId(key);
}

/** 'Already started' is success: the id is the key. */
async function startOnce(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
