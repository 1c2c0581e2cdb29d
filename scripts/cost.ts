import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import temporal from '@temporalio/proto';
import { LiveCase } from '../test/support/cases';
import globalSetup from '../test/support/global-setup';
import globalTeardown from '../test/support/global-teardown';
import { openWorld, type World } from '../test/support/world';
import { worldAddresses } from '../test/support/world-handle';

/**
 * `npm run cost [-- --json]`: what the reference case costs the engine: acceptance, routing, mediation, judicial confirmation, return visit,
 * score, one act a day and nothing late. The case also pays for its watch period and its end.
 */

const DAY = 86_400_000;
type Event = temporal.temporal.api.history.v1.IHistoryEvent;
const { EventType } = temporal.temporal.api.enums.v1;
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

async function playReferenceCase(world: World): Promise<readonly Event[]> {
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

interface Cost {
  readonly events: number;
  readonly bytes: number;
  readonly actions: number;
  readonly workflowTasks: number;
  readonly bundleGzipBytes: number;
}

function costOf(events: readonly Event[]): Cost {
  return {
    events: events.length,
    bytes: events.reduce((sum, event) => sum + HistoryEvent.encode(event).finish().length, 0),
    actions: events.filter(({ eventType }) => eventType != null && ACTIONS.has(eventType)).length,
    workflowTasks: events.filter(({ eventType }) => eventType === EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED).length,
    bundleGzipBytes: gzipSync(readFileSync(worldAddresses().codePath)).length,
  };
}

function table(events: readonly Event[]): string {
  const rows = new Map<string, { count: number; bytes: number }>();
  for (const event of events) {
    const name = EventType[event.eventType ?? 0] ?? 'unknown';
    const row = rows.get(name) ?? { count: 0, bytes: 0 };
    rows.set(name, { count: row.count + 1, bytes: row.bytes + HistoryEvent.encode(event).finish().length });
  }
  return [...rows]
    .sort(([, a], [, b]) => b.bytes - a.bytes)
    .map(
      ([name, { count, bytes }]) =>
        `${name.slice(11).toLowerCase().padEnd(45)} ${String(count).padStart(4)} ${String(bytes).padStart(7)} bytes`,
    )
    .join('\n');
}

async function main(): Promise<void> {
  await globalSetup();
  try {
    const world = await openWorld({ time: 'skipped' });
    const events = await playReferenceCase(world);
    await world.close();
    const cost = costOf(events);
    if (process.argv.includes('--json')) console.log(JSON.stringify(cost));
    else
      console.log(
        `${table(events)}\n\n${Object.entries(cost)
          .map(([name, value]) => `${name}: ${value}`)
          .join('\n')}`,
      );
  } finally {
    await globalTeardown();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
