import type { EngineOptions } from './options';

/** What every engine of ours runs with, over Temporal's own defaults. */
const common = {
  // 20 a second on each shard by default: with the one shard of SQLite every hop of a case would wait up to 50 ms.
  'history.transferProcessorMaxPollRPS': 500,
  // A search attribute that was just registered must be usable at once.
  'system.forceSearchAttributesCacheRefreshOnRead': true,
  // 4096 by default: a worker that takes over from a dead one reads a case again from the first event of its run (docs/decisions/0034).
  'limit.historyCount.suggestContinueAsNew': 200,
};

const skipping = {
  'frontend.WorkflowTimeSkippingEnabled': true,
  // Temporal looks a second ahead for timers by default: each skip over one would cost up to that.
  'history.timerProcessorMaxTimeShift': '10ms',
  // Tests ask in bursts that no person would.
  'frontend.namespaceRPS': 100_000,
};

/** Temporal's dynamic configuration for these options; what the caller gives wins. */
export function dynamicConfigOf(options: EngineOptions) {
  return { ...common, ...(options.timeSkipping && skipping), ...options.dynamicConfig };
}
