import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Progress, step } from '../progress';
import { cachedFile, fillCache } from './cache';
import { download } from './download';
import { goBuild } from './go-build';
import { onPath, run } from './run';
import { firstOf, fromEnvironment, type Source } from './source';
import { CLI_VERSION, isAtLeast, SERVER_VERSION, UI_VERSION } from './versions';

/** A Temporal to run: the server itself, or the CLI that carries server and UI in one. */
export interface Program {
  kind: 'server' | 'cli';
  path: string;
  /** Where it came from, for the person at the terminal. */
  origin: string;
}

const SERVER = `temporal-server-${SERVER_VERSION}`;
const CLI = `temporal-cli-${CLI_VERSION}`;
const UI = `temporal-ui-${UI_VERSION}`;

/**
 * The ways to a Temporal, cheapest first: what the person named, what was fetched before, what is installed, what arrives in
 * seconds, and last a build of minutes. The download stands before Go because it fails at once where there is no network.
 */
const temporalSources: readonly Source<Program>[] = [
  {
    advice: 'set TEMPORAL_SERVER_BINARY=<path of temporal-server> or TEMPORAL_CLI=<path of temporal>',
    find: async () => program('server', fromEnvironment('TEMPORAL_SERVER_BINARY'), 'TEMPORAL_SERVER_BINARY'),
  },
  { advice: '', find: async () => program('cli', fromEnvironment('TEMPORAL_CLI'), 'TEMPORAL_CLI') },
  { advice: '', find: async () => program('server', cachedFile(SERVER, 'server'), `temporal-server ${SERVER_VERSION} from the cache`) },
  { advice: '', find: async () => program('cli', cachedFile(CLI, 'temporal'), `temporal CLI ${CLI_VERSION} from the cache`) },
  { advice: 'install the temporal CLI, version 1.9 or newer, on PATH', find: installedCli },
  { advice: 'open the way to https://temporal.download, or behind a proxy fetch the CLI by hand', find: downloadedCli },
  { advice: 'install Go: the server is then built once, in three to ten minutes', find: builtServer },
  { advice: 'run a Temporal of your own and set TEMPORAL_ADDRESS=host:port', find: async () => undefined },
];

/** Finds or fetches a Temporal. Refuses: when no way is open, with all of them. */
export function findTemporal(progress: Progress): Promise<Program> {
  return firstOf('a Temporal server to run', temporalSources, progress);
}

/** Finds or builds the UI server; nothing when there is no way to one: cases run without it. */
export async function findUi(progress: Progress): Promise<string | undefined> {
  const present = fromEnvironment('TEMPORAL_UI_BINARY') ?? cachedFile(UI, 'server');
  if (present || !onPath('go')) return present;
  progress(`Temporal UI: building ${UI_VERSION} with Go, once, about half a minute`);
  return step(progress, 'Building the Temporal UI', () => goBuild(UI, `github.com/temporalio/ui-server/v2/cmd/server@v${UI_VERSION}`));
}

function program(kind: Program['kind'], path: string | undefined, origin: string): Program | undefined {
  return path === undefined ? undefined : { kind, path, origin };
}

async function installedCli(progress: Progress): Promise<Program | undefined> {
  const path = onPath('temporal');
  if (!path) return undefined;
  const version = /version (\d+\.\d+\.\d+)/.exec(await run(path, ['--version']))?.[1];
  if (version && isAtLeast(version, '1.9')) return program('cli', path, `temporal CLI ${version} on PATH`);
  progress(`Leaving the temporal CLI on PATH aside: it is ${version ?? 'of an unknown version'}, older than 1.9`);
  return undefined;
}

async function downloadedCli(progress: Progress): Promise<Program | undefined> {
  if (process.platform === 'win32') return undefined;
  progress(`Downloading the temporal CLI ${CLI_VERSION}, once, usually less than a minute`);
  const fetch = () =>
    fillCache(CLI, 'temporal', async (into) => {
      const file = await download('cli', `v${CLI_VERSION}`, into);
      if (file !== 'temporal') renameSync(join(into, file), join(into, 'temporal'));
    });
  return program('cli', await step(progress, 'Downloading the temporal CLI', fetch), `temporal CLI ${CLI_VERSION}, downloaded`);
}

async function builtServer(progress: Progress): Promise<Program | undefined> {
  if (!onPath('go')) return undefined;
  progress(`Building temporal-server ${SERVER_VERSION} with Go, once, three to ten minutes`);
  const build = () => goBuild(SERVER, `go.temporal.io/server/cmd/server@v${SERVER_VERSION}`);
  return program('server', await step(progress, 'Building temporal-server', build), `temporal-server ${SERVER_VERSION}, built with Go`);
}
