import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, readConfig } from '../config';
import { apiUrl, appEnvironment, appService } from './app';
import { checkPorts } from './check-ports';
import { reason } from './fault';
import { type Flags, HELP, readFlags } from './flags';
import { postGuard } from './guard';
import { takeLock } from './lock';
import { databasePart, logFolder, temporalPart } from './parts';
import { erasePostgres } from './postgres-home';
import { step } from './progress';
import { createRoster, stopLeftovers } from './roster';
import { loadSamples, playSamples, sampleKeys } from './sample-processes';
import { keepRunning, type Supervision } from './supervision';
import { welcome } from './welcome';

const begun = Date.now();
const say = (line: string) => console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/** What has to be undone when this process ends, last thing first; things in one entry end side by side. */
const undo: (() => Promise<unknown>)[] = [];

async function start(flags: Flags): Promise<void> {
  const config = { ...readConfig(), DATA_DIR: resolve(readConfig().DATA_DIR) };
  const unlock = takeLock(config.DATA_DIR);
  undo.push(async () => unlock());
  const left = await stopLeftovers(config.DATA_DIR);
  if (left.length > 0) say(`Stopped what an earlier start left behind: ${left.join(', ')}`);
  if (flags.fresh) erase(config);
  await checkPorts(config);
  postGuard(config.DATA_DIR);
  await startParts(config, flags, { restart: true, progress: say, note: createRoster(config.DATA_DIR) });
}

async function startParts(config: Config, flags: Flags, supervision: Supervision): Promise<void> {
  const [temporal, database] = await startStores(config, supervision);
  const env = appEnvironment(config, { databaseUrl: database.address, temporalAddress: temporal.address });
  const logs = logFolder(config);
  // Sample keys stand in a file and have no business in a real database.
  const samples = config.NODE_ENV !== 'production';
  if (samples) await step(say, 'Sample county', () => loadSamples(env, logs, supervision));
  const worker = await step(say, 'Worker', () => keepRunning(appService('Worker', 'workers/main', env, logs, 4_000), supervision));
  undo.push(() => worker.stop());
  const api = await step(say, 'API', () => keepRunning(appService('API', 'api/main', env, logs, 2_000), supervision));
  undo.push(() => api.stop());
  const addresses = { api: apiUrl(config), ui: temporal.uiAddress, temporal: temporal.address, database: database.address, logs };
  console.log(welcome({ ...addresses, namespace: config.TEMPORAL_NAMESPACE }, sampleKeys(config.DATA_DIR)));
  if (!flags.samples || !samples) return;
  const player = await playSamples(env, logs, supervision);
  undo.push(() => player.stop('SIGTERM', 1_000));
}

/** Temporal and Postgres know nothing of each other: they start and stop side by side. */
async function startStores(config: Config, supervision: Supervision) {
  const parts = [temporalPart(config, supervision), databasePart(config, supervision)] as const;
  undo.push(() => Promise.allSettled(parts.map(async (part) => (await part).stop())));
  return Promise.all(parts);
}

/** Deletes what a start owns in the data folder, and nothing else that may lie there. */
function erase(config: Config): void {
  erasePostgres(config.DATA_DIR);
  for (const name of ['temporal', 'logs', 'sample-keys.json', 'samples.json', 'pids.json'])
    rmSync(join(config.DATA_DIR, name), { recursive: true, force: true });
  say(`Deleted the data in ${config.DATA_DIR}`);
  for (const variable of ['TEMPORAL_ADDRESS', 'DATABASE_URL'] as const)
    if (config[variable]) say(`${variable} is yours and was left as it is`);
}

/** Leaving kills what still runs, so nothing a part hangs on can hold the terminal for longer. */
const STOP_WITHIN_MS = 12_000;
let stoppingSince: number | undefined;

/** One Ctrl-C can arrive twice, from the terminal and through npm: only a later one is a person's second. */
const SAME_KEY_MS = 700;

/** The first call stops everything in order; a second one does not wait: leaving kills what still runs. */
async function stop(code: number): Promise<void> {
  if (stoppingSince !== undefined && Date.now() - stoppingSince < SAME_KEY_MS) return;
  if (stoppingSince !== undefined) process.exit(130);
  stoppingSince = Date.now();
  setTimeout(() => process.exit(code), STOP_WITHIN_MS);
  for (const end of undo.reverse()) await end().catch((fault: unknown) => say(reason(fault)));
  process.exit(code);
}

function onSignal(): void {
  if (stoppingSince === undefined) say('Stopping; Ctrl-C once more to force it');
  void stop(0);
}

/** A `kill` of npm ends npm and its shell but not this process: it notices that its parent is another. */
function stopWithNpm(): void {
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event === 'start')
    setInterval(() => {
      if (parent !== process.ppid && stoppingSince === undefined) onSignal();
    }, 1_000);
}

function main(): void {
  const flags = readFlags(process.argv.slice(2));
  if (flags.help) {
    console.log(HELP);
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  stopWithNpm();
  setInterval(() => undefined, 60_000); // the parts are processes of their own and keep nobody awake
  start(flags).catch((fault: unknown) => {
    if (stoppingSince !== undefined) return;
    console.error(`\n${reason(fault)}`);
    void stop(1);
  });
}

try {
  main();
} catch (fault) {
  console.error(reason(fault));
  process.exitCode = 1;
}
