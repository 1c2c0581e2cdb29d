import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import temporal from '@temporalio/proto';
import { LiveCase } from './cases';
import type { World } from './world';
import { worldAddresses } from './world-handle';

const DAY = 86_400_000;
export type Event = temporal.temporal.api.history.v1.IHistoryEvent;
export const { EventType } = temporal.temporal.api.enums.v1;
const { HistoryEvent } = temporal.temporal.api.history.v1;

/** What the hosted service would count as an action: starts, timers, signals, updates, upserts, activities. */
const ACTIONS = new Set([
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED,
  EventType.EVENT_TYPE_TIMER_STARTED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED,
  EventType.EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED,
  EventType.EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES,
  EventType.EVENT_TYPE_ACTIVITY_TASK_SCHEDULED,
  EventType.EVENT_TYPE_MARKER_RECORDED,
]);

/** One act a stage, each on a day of its own; the judicial confirmation takes three, since the court speaks twice. */
const acts = [
  'accept',
  'route',
  'conclude-agreement',
  'apply-confirmation',
  'accept-confirmation',
  'rule-confirmation',
  'record-visit',
] as const;

/** Plays the reference case in skipped time and answers its history. */
export async function playReferenceCase(world: World): Promise<readonly Event[]> {
  const dispute = await LiveCase.register(world);
  for (const act of acts) {
    await dispute.send(act);
    await dispute.recorded();
    await world.pass(DAY);
  }
  await world.pass(100 * DAY);
  await dispute.handle.result();
  return (await dispute.handle.fetchHistory()).events ?? [];
}

/** What a case cost the engine. */
export interface Cost {
  readonly events: number;
  readonly bytes: number;
  readonly actions: number;
  readonly workflowTasks: number;
  readonly bundleGzipBytes: number;
}

/** The cost of a history. */
export function costOf(events: readonly Event[]): Cost {
  return {
    events: events.length,
    bytes: events.reduce((sum, event) => sum + sizeOf(event), 0),
    actions: events.filter(({ eventType }) => eventType != null && ACTIONS.has(eventType)).length,
    workflowTasks: events.filter(({ eventType }) => eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED).length,
    bundleGzipBytes: gzipSync(readFileSync(worldAddresses().codePath)).length,
  };
}

/** The size of an event on the wire, in bytes. */
export function sizeOf(event: Event): number {
  return HistoryEvent.encode(event).finish().length;
}
