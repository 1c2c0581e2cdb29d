import type { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { z } from 'zod';
import { disputeWorkflowId } from '../../../workflows/messages';
import { EventType } from '../reference-case';
import type { Held } from './rows';

const READERS = 8;
const Facts = z.array(z.object({ seq: z.number(), kind: z.string(), rung: z.string().optional() }));

/** What the histories of these cases say was decided: each fact once by its number, and each proposal that was begun. */
export async function decidedInHistories(temporal: Client, numbers: readonly string[]): Promise<Held[]> {
  const held: Held[] = [];
  let next = 0;
  const reader = async () => {
    for (let number = numbers[next++]; number !== undefined; number = numbers[next++]) {
      const which = number;
      held.push(...(await decidedIn(temporal, which)).map((what) => ({ number: which, what })));
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return held;
}

/** The events of all runs of a case, the newest run first: a case with a long history goes on in a run of its own. */
async function* eventsOf(temporal: Client, number: string) {
  for (let runId: string | undefined, more = true; more; ) {
    const { events } = await temporal.workflow.getHandle(disputeWorkflowId(number), runId).fetchHistory();
    yield* events ?? [];
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    more = runId !== undefined;
  }
}

/** By the events alone: what was handed to the activity that records, and the children that were begun. */
async function decidedIn(temporal: Client, number: string): Promise<string[]> {
  const decided = new Map<number, string[]>();
  const begun: string[] = [];
  for await (const event of eventsOf(temporal, number)) {
    const scheduled = event.activityTaskScheduledEventAttributes;
    if (event.eventType === EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED && scheduled?.activityType?.name === 'recordDisputeFacts') {
      const [, payload] = scheduled.input?.payloads ?? [];
      for (const { seq, kind, rung } of Facts.parse(payload && defaultPayloadConverter.fromPayload(payload))) {
        const what = rung === undefined ? kind : `${kind} ${rung}`;
        const known = decided.get(seq) ?? [];
        if (!known.includes(what)) decided.set(seq, [...known, what]);
      }
    }
    const child = event.childWorkflowExecutionStartedEventAttributes;
    if (event.eventType === EventType.EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED)
      begun.push(`child ${child?.workflowExecution?.workflowId}`);
  }
  return [...[...decided.values()].flat(), ...begun];
}
