import globalSetup from '../test/support/global-setup';
import globalTeardown from '../test/support/global-teardown';
import { costOf, type Event, EventType, playReferenceCase, sizeOf } from '../test/support/reference-case';
import { openWorld } from '../test/support/world';

/**
 * `npm run cost [-- --json]`: what the reference case costs the engine: acceptance, routing, mediation, judicial confirmation, return visit,
 * score, one act a day and nothing late. The case also pays for its watch period and its end.
 */

function table(events: readonly Event[]): string {
  const rows = new Map<string, { count: number; bytes: number }>();
  for (const event of events) {
    const name = EventType[event.eventType ?? 0] ?? 'unknown';
    const row = rows.get(name) ?? { count: 0, bytes: 0 };
    rows.set(name, { count: row.count + 1, bytes: row.bytes + sizeOf(event) });
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
